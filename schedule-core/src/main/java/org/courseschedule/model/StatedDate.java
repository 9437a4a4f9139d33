package org.courseschedule.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courseschedule.model.RichText.Run;

/**
 * Whether the date's cell says more than was understood of it: {@code Class 1 (Sep 2)} does not,
 * {@code Sep 2 (online)} and {@code Sep 2?} do. In doubt it does.
 */
public final class StatedDate {

  private static final Pattern TOKEN =
      Pattern.compile("(\\d{1,9})|(\\p{L}+)|([\\s\\u00A0,.()/:\\u2013\\u2014-]+)");

  private static final Set<String> CLASS = Set.of("class", "lecture", "lec", "session", "meeting");
  private static final Set<String> BETWEEN = Set.of("to", "through", "until", "at");
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
  private static final Set<String> HALF_OF_DAY = Set.of("am", "pm");

  private StatedDate() {}

  /**
   * Whether a reader who sees the entry's days, number and time still misses something of what the
   * table says of its date. Never of an entry without days, of which the text is all there is.
   */
  public static boolean saysMore(Entry entry) {
    When when = entry.when();
    if (when.isUndated()) {
      return false; // Its text is shown in place of the days.
    }
    return when.days().size() > 1
        || when.text().visible().anyMatch(StatedDate::hasLook)
        || !allKnown(entry, when.text().plain());
  }

  private static boolean hasLook(Run run) {
    return !run.styles().isEmpty() || run.link().isPresent() || run.image().isPresent();
  }

  private static boolean allKnown(Entry entry, String text) {
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!token.find(end) || token.start() != end || !isKnown(entry, token)) {
        return false;
      }
      end = token.end();
    }
    return true;
  }

  private static boolean isKnown(Entry entry, Matcher token) {
    if (token.group(1) != null) {
      int number = Integer.parseInt(token.group(1));
      return numbers(entry).anyMatch(known -> known == number);
    }
    return token.group(2) == null || isKnownWord(entry, token.group(2).toLowerCase(Locale.ROOT));
  }

  private static IntStream numbers(Entry entry) {
    IntStream number = entry.number().stream().mapToInt(known -> known.value());
    IntStream days =
        ends(entry)
            .flatMapToInt(
                day ->
                    IntStream.of(
                        day.getYear(),
                        day.getYear() % 100,
                        day.getMonthValue(),
                        day.getDayOfMonth()));
    IntStream times = entry.when().time().stream().flatMapToInt(StatedDate::numbers);
    return IntStream.concat(number, IntStream.concat(days, times));
  }

  private static IntStream numbers(TimeRange time) {
    return Stream.concat(Stream.of(time.start()), time.end().stream())
        .flatMapToInt(
            clock ->
                IntStream.of(clock.getHour(), (clock.getHour() + 11) % 12 + 1, clock.getMinute()));
  }

  private static boolean isKnownWord(Entry entry, String word) {
    return entry
            .number()
            .filter(number -> CLASS.contains(word) || number.part().equals(word))
            .isPresent()
        || (entry.when().time().isPresent() && HALF_OF_DAY.contains(word))
        || BETWEEN.contains(word)
        || ORDINAL.contains(word)
        || ends(entry).anyMatch(day -> isNameOf(word, day));
  }

  private static boolean isNameOf(String word, LocalDate day) {
    return (word.length() >= 2 && startsName(word, day.getDayOfWeek()))
        || (word.length() >= 3 && startsName(word, day.getMonth()));
  }

  private static boolean startsName(String word, Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).startsWith(word);
  }

  private static Stream<LocalDate> ends(Entry entry) {
    return Stream.concat(entry.when().first().stream(), entry.when().last().stream());
  }
}
