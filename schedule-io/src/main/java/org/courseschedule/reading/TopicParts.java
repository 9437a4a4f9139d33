package org.courseschedule.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Parts a topic that is told meeting by meeting. */
final class TopicParts {

  private static final Pattern BETWEEN_DAYS = Pattern.compile(" / ");

  private TopicParts() {}

  /**
   * A line for each day of the week, {@code Monday: Trees}, or a part for each of several days,
   * {@code Trees / Graphs}; else the text as it is.
   */
  static List<String> of(String topic, int days) {
    List<String> parts = List.of(BETWEEN_DAYS.split(topic));
    if (parts.size() > 1 && parts.size() == days) {
      return parts;
    }
    List<String> lines = topic.lines().filter(line -> !line.isBlank()).toList();
    return lines.size() > 1 && lines.stream().allMatch(TopicParts::beginsWithWeekday)
        ? lines.stream().map(line -> line.substring(line.indexOf(':') + 1).strip()).toList()
        : List.of(topic);
  }

  private static boolean beginsWithWeekday(String line) {
    int end = line.indexOf(':');
    return end > 0 && CalendarWords.weekdayAlone(line.substring(0, end)).isPresent();
  }
}
