package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.finding.Place;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.MeetingPattern;
import org.courseschedule.model.RichText;
import org.courseschedule.table.TableDocument;

/**
 * The weekdays on which a class meets, as the text around a table tells them: {@code Lectures:
 * Tuesdays and Thursdays 10:00}, {@code MWF 11-11:50}. They are no fact to check days by, but speak
 * for a year.
 */
final class MeetingWords {

  private static final String NAME = CalendarWords.WEEKDAY + "s?+\\.?(?!\\p{L})";

  /** The weekdays of two meetings or more in letters, and of any number in words. */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:(?<letters>(?-i:M/?W/?F|M/?W|W/?F|M/?F|T/?(?:Th|R)|Tu/?Th|Mo/?We(?:/?Fr)?|M/?T/?W/?(?:Th|R)(?:/?F)?))"
              + "|(?<names>"
              + NAME
              + "(?:\\s?(?:,\\s?(?:(?:and|&)\\s)?|/|&|\\+|(?:and|und|et|y|e|en)(?=\\s))\\s?"
              + NAME
              + "){0,4}))(?!\\p{L})");

  /** What meets, and what meets or happens beside it. */
  private static final Pattern WHAT =
      Pattern.compile(
          "(?iU)\\b(?:(?<class>lectures?|class(?:es)?|meets?|meetings?|vorlesung(?:en)?|cours|clases?|aulas?|lezion[ei]|colleges?)"
              + "|office|hours|sections?|labs?|recitations?|discussions?|tutorials?|due|deadlines?|homework|exams?|reviews?"
              + "|\u00fcbung(?:en)?|tutorium|sprechstunden?|td|tp|pr\u00e1cticas?|consultas?|monitoria|esercitazion[ei])\\b");

  private static final Pattern TIME =
      Pattern.compile(
          "(?iU)^[^\\p{L}\\d]{0,4}(?:(?:at|from|um|von|\u00e0|de|alle|dalle|ore|a las)\\s)?"
              + "(?:\\d{1,2}\\s?[-\u2013]\\s?)?\\d{1,2}(?:[:.]\\d\\d|\\s?[ap]\\.?m\\b|\\s?h|\\s?uhr)");

  /** How far before the days it is told what meets on them. */
  private static final int BEFORE = 40;

  /** More tell nothing more. */
  private static final int MOST = 20;

  private static final int WEIGHT = 3;

  private MeetingWords() {}

  /** What the weekdays that the text names say of the year of the meetings. */
  static Optional<YearEvidence> of(TableDocument document, List<DatedRow> rows, TermYears years) {
    List<PartialDate> meetings =
        rows.stream()
            .filter(row -> row.kind() == EntryKind.CLASS)
            .flatMap(row -> row.singleDay().stream())
            .toList();
    return meetings.isEmpty()
        ? Optional.empty()
        : Stream.concat(
                document.prose().stream().map(RichText::plain),
                document.frontMatter().map(Place::text).stream())
            .flatMap(text -> in(text).stream())
            .findFirst()
            .map(days -> evidence(Place.startOf(document.source()), days, meetings, years));
  }

  private static YearEvidence evidence(
      Place place, Set<DayOfWeek> days, List<PartialDate> meetings, TermYears years) {
    String names = days.stream().map(CalendarWords::name).collect(Collectors.joining(" and "));
    return new YearEvidence(
        place,
        WEIGHT,
        year -> 5L * on(days, meetings, years, year) >= 4L * meetings.size() ? WEIGHT : 0,
        year ->
            "`%d` of `%d` meetings are on %s, as the text says"
                .formatted(on(days, meetings, years, year), meetings.size(), names));
  }

  private static long on(
      Set<DayOfWeek> days, List<PartialDate> meetings, TermYears years, int year) {
    return meetings.stream()
        .flatMap(date -> years.dateOf(date, year).stream())
        .map(LocalDate::getDayOfWeek)
        .filter(days::contains)
        .count();
  }

  /**
   * The weekdays that a text names for the class; those of sections and office hours are others.
   */
  private static Optional<Set<DayOfWeek>> in(String text) {
    return DAYS.matcher(text)
        .results()
        .limit(MOST)
        .flatMap(found -> days(text, found).stream())
        .findFirst();
  }

  private static Optional<Set<DayOfWeek>> days(String text, MatchResult found) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (found.group(1) != null) {
      MeetingPattern.parse(found.group()).ifPresent(pattern -> days.addAll(pattern.days()));
    } else {
      for (String name : found.group().split("[^\\p{L}-]+", -1)) {
        CalendarWords.weekday(name)
            .or(() -> CalendarWords.weekday(name.replaceFirst("s$", "")))
            .ifPresent(days::add);
      }
    }
    boolean hasTime = TIME.matcher(text.substring(found.end(), end(text, found.end()))).find();
    Optional<Boolean> isOfClass =
        isOfClass(text.substring(Math.max(0, found.start() - BEFORE), found.start()));
    boolean isPattern =
        days.size() > 1
            ? isOfClass.orElse(hasTime)
            : hasTime && isOfClass.equals(Optional.of(true));
    return !days.isEmpty() && isPattern ? Optional.of(days) : Optional.empty();
  }

  private static int end(String text, int from) {
    return Math.min(text.length(), from + BEFORE);
  }

  /** What is told last before the days; empty if nothing is. */
  private static Optional<Boolean> isOfClass(String before) {
    Matcher what = WHAT.matcher(before);
    Optional<Boolean> last = Optional.empty();
    while (what.find()) {
      last = Optional.of(what.group("class") != null);
    }
    return last;
  }
}
