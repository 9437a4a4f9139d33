package org.courseschedule.check;

import java.util.List;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Reading;

/**
 * A break that carries a reading. A class that was cancelled keeps what was planned for it, and is
 * none.
 */
final class BreakWithReading implements Check {

  private static final Pattern CANCELLED =
      Pattern.compile(
          "cancell?ed|annul|cancelad|f\u00e4llt aus|entf\u00e4llt", Pattern.CASE_INSENSITIVE);

  /** What people write into a cell that has nothing to say. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "\\P{Alnum}*|\\P{Alnum}*(none|n/?a|tba|tbd|no (class|readings?|lecture)\\b.*|nothing)\\P{Alnum}*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public List<Finding> check(Subject subject) {
    return subject
        .indexes()
        .filter(i -> subject.entry(i).kind() == EntryKind.BREAK)
        .filter(i -> !CANCELLED.matcher(subject.entry(i).topic().plain()).find())
        .filter(i -> readings(subject, i).stream().anyMatch(BreakWithReading::isReading))
        .mapToObj(i -> finding(subject, i))
        .toList();
  }

  private static List<Reading> readings(Subject subject, int index) {
    return subject.entry(index).readings();
  }

  private static boolean isReading(Reading reading) {
    return !NOTHING.matcher(reading.label().plain()).matches();
  }

  private static Finding finding(Subject subject, int index) {
    List<String> labels =
        readings(subject, index).stream()
            .filter(BreakWithReading::isReading)
            .map(reading -> "`" + reading.label().plain().strip() + "`")
            .toList();
    return Finding.of(
            Rule.BREAK_WITH_READING,
            subject.place(index, Field.READINGS),
            "a break has something to read: " + Words.list(labels))
        .withHelp("move it to the class for which it is to be read");
  }
}
