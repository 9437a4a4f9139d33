package org.courseschedule.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.NoClass;
import org.courseschedule.model.Presentation;
import org.courseschedule.model.TimeRange;

/**
 * By what something listed is known again in another version of the list.
 *
 * @param kind what sort of thing it is; a word of the caller's
 * @param number the class's number, if it has one
 * @param words what it says of itself, as {@link #words} gives it
 * @param day when it is, if that is known; tells apart only what is otherwise alike
 * @param detail what else it says, the hour or the section; tells apart only what is otherwise
 *     alike on one day
 */
public record Identity(
    String kind,
    Optional<ClassNumber> number,
    List<String> words,
    Optional<LocalDate> day,
    String detail) {

  /** No more different words of a text are looked at. */
  public static final int MAX_WORDS = 100;

  /** No more characters of a text are looked at. */
  public static final int MAX_LENGTH = 10_000;

  /** Scripts written without blanks between the words give each character for itself. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
              + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]++");

  /** Stand where a topic will stand. */
  private static final List<String> PLACEHOLDERS = List.of("tba", "tbd", "tbc");

  public Identity {
    words = List.copyOf(words);
  }

  /** An entry is known by its kind, its number, its topic, who presents what, and its work. */
  public static Identity of(Entry entry) {
    Stream<String> texts =
        Stream.of(
                Stream.of(entry.topic().plain()),
                entry.presentations().stream().map(Identity::text),
                entry.milestones().stream().map(Milestone::what),
                entry.noClass().stream().map(NoClass::reason))
            .flatMap(part -> part);
    return new Identity(
        entry.kind().name(),
        entry.number(),
        words(texts.collect(Collectors.joining("\n"))),
        entry.when().first(),
        detail(entry));
  }

  private static String detail(Entry entry) {
    return Stream.of(
            entry.when().time().map(TimeRange::toString).stream(),
            entry.extras().stream().map(extra -> extra.name() + ": " + extra.text().plain()),
            Stream.of(entry.notes().plain()))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Presentation talk) {
    return String.join(" ", talk.presenters()) + " " + talk.title().plain();
  }

  /**
   * The words of a text by which it is known again: without case, order, repetition and
   * punctuation; the first {@value #MAX_WORDS} in the first {@value #MAX_LENGTH} characters. A text
   * that only says that it is to come ({@code TBA}) has none.
   */
  public static List<String> words(String text) {
    String start = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    String plain = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Collection<String> words =
        WORD.matcher(plain)
            .results()
            .map(word -> word.group())
            .distinct()
            .limit(MAX_WORDS)
            .collect(Collectors.toCollection(TreeSet::new));
    return PLACEHOLDERS.containsAll(words) ? List.of() : List.copyOf(words);
  }
}
