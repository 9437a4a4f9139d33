package org.courseschedule.check;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins;
import org.courseschedule.model.Schedule;

/** Runs every check over a schedule. */
public final class Checks {

  /**
   * All checks, causes before their effects: a check may stay silent on entries that one before it
   * accused.
   */
  private static final List<Check> ALL =
      List.of(
          new WeekdayMismatched(),
          new HolidayMisdated(),
          new FollowsOwnWeekday(),
          new BreakWithNumber(),
          new DateOutOfOrder(),
          new DateFarOff(),
          new MeetingOutsideTerm(),
          new MeetingOnHoliday(),
          new MeetingOnBreak(),
          new DateRepeated(),
          new MeetingOffPattern(),
          new NumberRepeated(),
          new NumberOutOfOrder(),
          new NumberMissing(),
          new MeetingDayEmpty(),
          new BreakWithReading(),
          new DeadlineOnBreak(),
          new DeadlineOutsideTerm(),
          new DueBeforeReleased(),
          new ReleasedNeverDue(),
          new TopicMissing(),
          new ReadingsInNotes(),
          new LinkTargetMissing());

  private Checks() {}

  /** What is wrong with a schedule that a program made. */
  public static List<Finding> run(Schedule schedule) {
    return run(schedule, Origins.none(schedule), LinkTargets.UNKNOWN, List.of());
  }

  /**
   * What is wrong with a schedule that was read.
   *
   * @param schedule the schedule
   * @param origins where its parts came from
   * @param targets which relative links lead somewhere
   * @param read what the reader found; an entry that it accused is not accused again for the
   *     consequences
   * @return what the checks found, in the order of places; the reader's findings are not repeated
   */
  public static List<Finding> run(
      Schedule schedule, Origins origins, LinkTargets targets, List<Finding> read) {
    List<Finding> found = new ArrayList<>();
    Subject subject = Subject.of(schedule, origins, targets).after(read);
    for (Check check : ALL) {
      List<Finding> more = check.check(subject);
      found.addAll(more);
      subject = subject.after(more);
    }
    found.sort(Finding.ORDER);
    return List.copyOf(found);
  }
}
