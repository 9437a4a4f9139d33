package org.courseschedule.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by a document's most frequent words whether its language writes the day first. English does
 * both, so that it tells nothing; Chinese, Japanese and Korean write the month first.
 */
final class DayFirstWords {

  /** What a language uses in every other sentence, and the headers of its schedules. */
  private static final Set<String> DAY_FIRST =
      words(
          "der die und das von mit f\u00fcr datum thema inhalt vorlesung"
              + " le les des du et une aux s\u00e9ance cours th\u00e8me sujet"
              + " el los las del y con para fecha tema clase contenido"
              + " il gli della delle con argomento lezione"
              + " da das em aula conte\u00fado t\u00f3pico"
              + " het een van voor onderwerp");

  private static final Set<String> ENGLISH =
      words("the of and to for with is are by this reading readings lecture due notes");

  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  /** The words looked at; a language shows early. */
  private static final int MOST = 4000;

  private static final int ENOUGH = 3;

  private DayFirstWords() {}

  private static Set<String> words(String line) {
    return Set.copyOf(Arrays.stream(line.split(" ", -1)).distinct().toList());
  }

  /**
   * Whether the text's language writes the day before the month.
   *
   * @return empty if it is English or not known
   */
  static Optional<Boolean> in(String text) {
    long eastAsian = EAST_ASIAN.matcher(text).results().limit(MOST).count();
    String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), MOST);
    if (eastAsian > words.length / 4) {
      return Optional.of(false);
    }
    long dayFirst = Arrays.stream(words).filter(DAY_FIRST::contains).count();
    long english = Arrays.stream(words).filter(ENGLISH::contains).count();
    return dayFirst >= ENOUGH && dayFirst > 2 * english ? Optional.of(true) : Optional.empty();
  }
}
