package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.NoClass;

/** The words that tell a break and an exam. */
final class KindText {

  private static final Pattern NO_CLASS =
      Pattern.compile(
          "\\b(?:no|cancel?led|canceled)\\s+(?:in-person\\s+)?"
              + "(?:class(?:es)?|lectures?|meetings?|seminars?|sessions?|school|labs?)\\b"
              + "|\\b(?:class|lecture|meeting|seminar|session)(?:es|s)?\\s+(?:is\\s+|are\\s+)?cancel?led\\b"
              + "|\\b(?:spring|fall|autumn|winter|summer|thanksgiving|easter|mid-?term|mid-?semester"
              + "|holiday|christmas|reading|study|university|semester|term)\\s+"
              + "(?:break|recess|vacation)\\b"
              + "|\\b(?:university|public|bank|national|federal|school)\\s+holiday\\b"
              + "|^\\s*(?:holiday|break|recess|vacation|reading (?:day|week)s?|study (?:day|week)s?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOLLOWS =
      Pattern.compile(
          "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['\u2019]?s)?\\s+"
              + "(?:class\\s+)?(?:schedule|classes|timetable)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXAM =
      Pattern.compile(
          "\\b(?:mid-?terms?|finals?|exams?|examinations?|tests?)\\b(?!\\s*+[-:]?\\s*+(?:exam\\s+)?"
              + "(?:review|prep|preparation|practice|project|proposal|presentation|report|paper"
              + "|draft|grades?|solutions?|discussion|recap|break|set|data|driven|ing\\b|of\\b|for\\b"
              + "|and\\b|suite|case|deliverable|homework|assignment|posters?|demos?|thoughts))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT_AN_EXAM =
      Pattern.compile(
          "\\b(?:review|prep|preparation|practice|pre|post|unit|hypothesis|significance|a/b|ab"
              + "|statistical|software|automated|integration|turing|t)[\\s-]+(?:for\\s+)?(?:the\\s+)?"
              + "(?:mid-?term|final|exam|test)",
          Pattern.CASE_INSENSITIVE);

  /** Punctuation around a reason; the look behind keeps a long run of it from being tried anew. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\s,;:.()\u2013\u2014-]++"
              + "|(?<![\\s,;:.()\u2013\u2014-])[\\s,;:.()\u2013\u2014-]++$");

  private KindText() {}

  /** Why there is no class, if the text says that there is none. */
  static Optional<NoClass> noClass(String text) {
    Matcher matcher = NO_CLASS.matcher(text);
    if (matcher.find()) {
      return Optional.of(new NoClass(reason(text, matcher), follows(text)));
    }
    return Holiday.named(text).map(holiday -> new NoClass(text.strip(), Optional.empty()));
  }

  /** Whose schedule the day follows, if the text says so. */
  static Optional<DayOfWeek> follows(String text) {
    Matcher matcher = FOLLOWS.matcher(text);
    return matcher.find() ? CalendarWords.weekday(matcher.group(1)) : Optional.empty();
  }

  /** Whether the text names an exam, and not a review for one. */
  static boolean isExam(String text) {
    return EXAM.matcher(text).find() && !ABOUT_AN_EXAM.matcher(text).find();
  }

  /** What the text says beside <i>no class</i>; all of it if it says nothing else. */
  private static String reason(String text, Matcher noClass) {
    if (!noClass.group().matches("(?i)(?:no|cancel?led)\\b.*|.*cancel?led")) {
      return text.strip();
    }
    String rest = text.substring(0, noClass.start()) + text.substring(noClass.end());
    return AROUND.matcher(rest).replaceAll("");
  }
}
