package org.courseschedule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.courseschedule.model.MeetingPattern;

/** Tells tables whose rows stand for weeks, not for days. */
final class Weeks {

  /** Rows of a week lie so many days apart, even where one is listed by its second day. */
  private static final int DAYS = 6;

  private Weeks() {}

  /** Whether a course that meets more than once a week lists about one row a week. */
  static boolean areRows(Subject subject) {
    List<LocalDate> days =
        subject
            .indexes()
            .filter(i -> subject.entry(i).isMeeting() && subject.isDateTrusted(i))
            .mapToObj(subject::firstDay)
            .sorted()
            .distinct()
            .toList();
    long wide = 0;
    for (int i = 1; i < days.size(); i++) {
      wide += ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) >= DAYS ? 1 : 0;
    }
    return wide > 1
        && wide * 2 > days.size() - 1
        && subject.course().meets().map(MeetingPattern::days).map(d -> d.size() > 1).orElse(false);
  }
}
