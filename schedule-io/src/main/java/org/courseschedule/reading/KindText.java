package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.NoClass;

/** Tells a break and an exam by the words of a text. */
final class KindText {

  /** What meets beside the class. */
  private static final Pattern WITH_A_CLASS =
      WordPattern.of(
          "\\b(?:labs?|sections?|recitations?|tutorials?|discussions?|td|tp|practicum)\\b");

  /** A class that does not meet in one room may meet all the same. */
  private static final Pattern IN_PERSON = WordPattern.of("in-person");

  /** What a class that everybody takes alone does without. */
  private static final Pattern MEETING = WordPattern.of("\\bmeeting$");

  /** How a class meets without a room. */
  private static final Pattern ELSEWHERE =
      WordPattern.of(
          "\\b(?:asynchronous(?:ly)?|async|online|on-line|remote(?:ly)?|virtual(?:ly)?|zoom|videos?|record(?:ed|ings?))\\b");

  /** Which exam it is, and nothing else. */
  private static final Pattern WHICH = WordPattern.of("\\W*+(?:#?\\s?\\d++|[ivx]{1,4}\\b)?+\\W*+");

  /** Words that are no reason. */
  private static final Pattern TOPIC_BEFORE =
      WordPattern.of(
          "^(?!.{0,200}\\b(?:holidays?|break|recess|vacation|closed|week|conference|travel|classes)\\b)"
              + ".{0,200}\\p{L}{3}");

  /** How a remark goes on that says there is no class, and hardly more. */
  private static final Pattern REMARK_END =
      WordPattern.of("\\s*+(?:$|[^\\p{L}\\p{N}\\s].{0,40}$|(?:today|this|due|because)\\b.{0,40}$)");

  /** What is said of a holiday on which the class meets all the same. */
  private static final Pattern MEETS =
      WordPattern.of(
          "\\b(?:class(?:es)?|lectures?|school|we)\\s+(?:(?:is|are|will\\s+be|still)\\s+)?"
              + "(?:held|in session|as (?:usual|normal|scheduled)|(?:will |still )?meets?)\\b"
              + "|\\bmake-?up\\b"
              + "|\\b(?:regular|normal)\\s+(?:class(?:es)?|lectures?)(?:\\s+held)?\\s*+(?:$|[).,;])");

  private static final Pattern FOLLOWS =
      WordPattern.of(
          "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['\u2019]?s)?\\s+"
              + "(?:class\\s+)?(?:schedule|classes|timetable)\\b");

  /** Signs and pictures before a name, by their names too: {@code :tada:}. */
  private static final Pattern DECORATION =
      Pattern.compile("^(?::[a-z0-9_]{2,30}:|\\s|\\p{So}|[\ufe0f\u200d])++");

  /** Words that only say that the day is one on which nobody works. */
  private static final Pattern HOLIDAY_ALONE =
      WordPattern.of(
          "\\W*+(?:(?:(?:public|university|school|campus|bank|national|federal|state) )?holidays?|(?:es )?feriado"
              + "|(?:d\u00eda )?festivo|(?:gesetzlicher )?feiertag|(?:jour )?f\u00e9ri\u00e9|(?:giorno )?festivo|feestdag"
              + "|\uacf5?\ud734\uc77c|[\u795d\u4f11]\u65e5)\\W*+");

  /** A longer text is looked at no farther: each of its places takes many words. */
  private static final int FAR = 2000;

  private KindText() {}

  /** What says what a row stands for, says it before this. */
  private static String beginning(String text) {
    return text.length() <= FAR ? text : text.substring(0, FAR);
  }

  /** Why there is no class, if the text says that there is none. */
  static Optional<NoClass> noClass(String text) {
    Optional<Matcher> none = none(text);
    if (none.isPresent()) {
      return Optional.of(new NoClass(BreakReason.beside(none.get(), text), follows(text)));
    }
    return namesBreak(text)
        ? Optional.of(new NoClass(BreakReason.named(undecorated(text)), follows(text)))
        : Optional.empty();
  }

  /** Where the text says that there is no class. */
  private static Optional<Matcher> none(String whole) {
    String text = beginning(whole);
    Matcher matcher = BreakWords.NONE.matcher(text);
    while (matcher.find()) {
      if (!isBeside(text, matcher)) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  /** Whether the text names a break, or a holiday on which the class does not meet. */
  static boolean namesBreak(String whole) {
    String text = undecorated(beginning(whole));
    return BreakWords.NAMED.matcher(text).find()
        || BreakWords.ALONE.matcher(text).find()
        || ((Holiday.named(text).isPresent() || BreakWords.HOLIDAY.matcher(text).find())
            && !MEETS.matcher(text).find());
  }

  private static String undecorated(String text) {
    return DECORATION.matcher(text).replaceFirst("");
  }

  /** Why there is no class, if a remark upon the day says nothing but that there is none. */
  static Optional<NoClass> remarked(String text) {
    if (HOLIDAY_ALONE.matcher(text).matches()) {
      return noClass(text);
    }
    return none(text)
        .filter(none -> !RowText.says(text.substring(0, none.start())))
        .filter(none -> !WITH_A_CLASS.matcher(none.group()).find())
        .filter(none -> !IN_PERSON.matcher(none.group()).find())
        .filter(none -> REMARK_END.matcher(text).region(none.end(), text.length()).lookingAt())
        .flatMap(none -> noClass(text));
  }

  /**
   * Whether only what goes with a class does not meet, {@code Sorting (no lab)}, or something else
   * is held instead of it: {@code Midterm (no class)}.
   */
  private static boolean isBeside(String text, Matcher noClass) {
    String before = text.substring(0, noClass.start());
    if (endsWithExam(before)) {
      return true;
    }
    if (IN_PERSON.matcher(noClass.group()).find()) {
      return ELSEWHERE.matcher(text).find();
    }
    if (MEETING.matcher(noClass.group()).find() && ELSEWHERE.matcher(before).find()) {
      return true;
    }
    if (!WITH_A_CLASS.matcher(noClass.group()).find()) {
      return false;
    }
    return TOPIC_BEFORE.matcher(before).find() && !namesBreak(before);
  }

  private static boolean endsWithExam(String text) {
    return isExam(text)
        && ExamWords.EXAM
            .matcher(text)
            .results()
            .anyMatch(exam -> WHICH.matcher(text.substring(exam.end())).matches());
  }

  /** Whose schedule the day follows, if the text says so. */
  static Optional<DayOfWeek> follows(String text) {
    Matcher matcher = FOLLOWS.matcher(text);
    return matcher.find() ? CalendarWords.weekday(matcher.group(1)) : Optional.empty();
  }

  /** Whether the text names an exam, and not a review for one. */
  static boolean isExam(String whole) {
    String text = beginning(whole);
    return ExamWords.EXAM.matcher(text).find() && !ExamWords.ABOUT.matcher(text).find();
  }
}
