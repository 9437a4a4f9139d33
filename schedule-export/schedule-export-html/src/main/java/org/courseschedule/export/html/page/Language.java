package org.courseschedule.export.html.page;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;

/**
 * The language of a schedule, for readers aloud, for hyphens and for the right glyphs: the stated
 * one, else what its script or its small words show, else English.
 */
final class Language {

  /** More characters tell no more. */
  private static final int MAX_LENGTH = 20_000;

  /** Fewer words may stand in a text of any language. */
  private static final int ENOUGH = 3;

  /** Scripts of one language; kana before the characters that Japanese shares with Chinese. */
  private static final Map<UnicodeScript, String> OF_SCRIPT =
      new EnumMap<>(
          Map.of(
              UnicodeScript.HIRAGANA, "ja",
              UnicodeScript.HANGUL, "ko",
              UnicodeScript.HAN, "zh",
              UnicodeScript.THAI, "th",
              UnicodeScript.GREEK, "el",
              UnicodeScript.HEBREW, "he"));

  private static final Words ENGLISH =
      words("en", "the and of to for with from on by no class due introduction week");

  private static final List<Words> OTHERS =
      List.of(
          words("de", "und der die das für von mit zur zum den dem im oder eine übung klausur"),
          words("es", "y el los las del una para con por clase semana tarea entrega"),
          words("fr", "et les des le du une pour sur aux dans avec cours séance vacances"),
          words("it", "il gli della delle dei degli di nel lezione esame e un settimana"),
          words("nl", "het een van voor met op en bij college week deel toets"),
          words("pt", "do dos das uma com em aula prova semana não e ao os as"));

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  private Language() {}

  /** Small words of a language, and those of its schools. */
  private record Words(String language, Set<String> words) {

    long countIn(List<String> text) {
      return text.stream().filter(words::contains).count();
    }

    /** Whether several of them stand there, and not only one. */
    boolean areIn(List<String> text) {
      return countIn(text) >= ENOUGH
          && text.stream().distinct().filter(words::contains).count() > 1;
    }
  }

  private static Words words(String language, String words) {
    return new Words(language, Set.of(words.split(" ")));
  }

  static String of(Schedule schedule) {
    return schedule.course().language().orElseGet(() -> shown(text(schedule)));
  }

  private static String text(Schedule schedule) {
    Stream<String> texts =
        Stream.of(
                schedule.course().title().stream(),
                schedule.prose().stream().map(RichText::plain),
                schedule.entries().stream()
                    .flatMap(entry -> Stream.of(EntryText.topic(entry), entry.notes()))
                    .map(RichText::plain))
            .flatMap(part -> part);
    String text = texts.collect(Collectors.joining("\n"));
    return text.substring(0, Math.min(text.length(), MAX_LENGTH)).toLowerCase(Locale.ROOT);
  }

  private static String shown(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(point -> letters.merge(UnicodeScript.of(point), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(count -> count).sum();
    int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
    // A character of these says as much as several letters; so a fifth of the text is most of it.
    return OF_SCRIPT.keySet().stream()
        .filter(script -> letters.getOrDefault(script, 0) * 5 > all)
        .findFirst()
        .map(script -> script == UnicodeScript.HAN && kana > 0 ? "ja" : OF_SCRIPT.get(script))
        .orElseGet(() -> byWords(text));
  }

  private static String byWords(String text) {
    List<String> words = List.of(NO_WORD.split(text));
    long english = ENGLISH.countIn(words);
    return OTHERS.stream()
        .filter(other -> other.areIn(words) && other.countIn(words) > english)
        .max(Comparator.comparingLong(other -> other.countIn(words)))
        .orElse(ENGLISH)
        .language();
  }
}
