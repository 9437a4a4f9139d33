package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.NoClass;

/** The words that tell a break and an exam. */
final class KindText {

  private static final String MEETING =
      "(?:class(?:es)?|lectures?|meetings?|seminars?|sessions?|sections?"
          + "|recitations?|tutorials?|school|labs?|activity)";

  /** A row for a week in which the class does not meet on one weekday is no break. */
  private static final String NOT_ONE_DAY =
      "(?!\\s+(?:on\\s+)?(?:mon|tues?|wed|thu|thur|thurs|fri)(?:day|nesday|rsday|sday)?\\b|\\s+left\\b)";

  /** In English, then in the other languages of {@link CalendarWords}. */
  private static final Pattern NO_CLASS =
      pattern(
          "\\b(?:no|cancell?ed)\\s+(?:in-person\\s+)?" + MEETING + "\\b" + NOT_ONE_DAY,
          "\\b" + MEETING + "\\s+(?:is\\s+|are\\s+)?cancell?ed\\b",
          "\\b(?:spring|fall|autumn|winter|summer|thanksgiving|easter|mid-?term|mid-?semester|holiday"
              + "|christmas|reading|study|university|semester|term)\\s+(?:break|recess|vacation)\\b",
          "\\b(?:university|public|bank|national|federal|school)\\s+holiday\\b",
          "^\\s*(?:holiday|break|recess|vacation|off|snow day|(?:reading|study) (?:day|week)s?)"
              + "\\s*+(?:$|[-:,;.(!/\u2013\u2014])",
          "^\\s*cancell?ed\\b|\\b(?:university|school|campus) (?:is )?closed\\b",
          "\\bclass(?:es)? (?:does|do|will) not meet\\b",
          "\\b(?:kein(?:e|en)?\\s+(?:vorlesung|veranstaltung|kurs|seminar|sitzung)|entf\u00e4llt|ausfall"
              + "|feiertag|\\p{L}*ferien)\\b",
          "\\b(?:pas\\s+de\\s+(?:cours|s\u00e9ance)|vacances|(?:jour\\s+)?f\u00e9ri\u00e9)\\b",
          "\\b(?:feriado|festivo|vacaciones|sin\\s+clases?|no\\s+hay\\s+clases?|receso)\\b",
          "\\b(?:sem\\s+aula|n\u00e3o\\s+h\u00e1\\s+aula|f\u00e9rias|nessuna\\s+lezione|lezione\\s+annullata"
              + "|vacanz[ae]|geen\\s+(?:les|college)|vakantie)\\b",
          "\ud734\uac15|\ubc29\ud559|\uacf5\ud734\uc77c|\u4f11\u8b1b|\u653e\u5047|\u505c\u8bfe|\u795d\u65e5");

  private static final Pattern FOLLOWS =
      pattern(
          "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['\u2019]?s)?\\s+"
              + "(?:class\\s+)?(?:schedule|classes|timetable)\\b");

  private static final Pattern EXAM =
      pattern(
          "\\b(?:exams?|examinations?|mid-?terms?|prelims?(?=\\s*+(?:\\d|$)))\\b(?!\\s*+\\d*+\\s*+[-:]?\\s*+(?:exam\\s+)?(?:review|prep"
              + "|preparation|practice|project|proposal|presentation|report|paper|draft|grades?"
              + "|solutions?|discussion|recap|break|questions?|feedback|evaluations?))",
          "\\bfinals?\\b(?=\\s*+(?:$|[,;:()]|weeks?\\b|period\\b))",
          "\\btest\\s*#?\\d|^\\s*tests?\\s*$",
          "\\b(?:klausur|pr\u00fcfung|examen|partiel|certamen|parcial|prova|esame|tentamen)\\b",
          "\uc2dc\ud5d8|\u8003\u8bd5|\u8a66\u9a13");

  private static final Pattern ABOUT_AN_EXAM =
      pattern(
          "\\b(?:review|prep|preparation|practice|pre|post)[\\s-]+(?:for\\s+)?(?:the\\s+)?"
              + "(?:mid-?term|final|exam)");

  private static Pattern pattern(String... alternatives) {
    return Pattern.compile(
        String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

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
