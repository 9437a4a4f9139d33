package org.courseschedule.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.MeetingPattern;

/**
 * A day of the meeting pattern, inside the term, for which there is no entry. A row of doubtful or
 * no date that is listed there may be the one that is missed, so it silences this check; and a
 * whole week without a row is taken for a vacation.
 */
final class MeetingDayEmpty implements Check {

  /** A longer time between two rows is not one term's. */
  private static final int LONGEST_GAP = 366;

  @Override
  public List<Finding> check(Subject subject) {
    Optional<MeetingPattern> meets = subject.course().meets();
    if (meets.isEmpty() || subject.isYearDoubtful() || Weeks.areRows(subject)) {
      return List.of();
    }
    CoveredDays covered = CoveredDays.of(subject);
    List<Gap> gaps =
        new Search(subject, meets.get(), covered, breakWeeks(subject, meets.get())).gaps();
    boolean isHabit = gaps.size() > 3 && gaps.size() * 4 > subject.schedule().entries().size();
    return isHabit
        ? List.of(joined(gaps).finding(subject, meets.get()))
        : gaps.stream().map(gap -> gap.finding(subject, meets.get())).toList();
  }

  private static Gap joined(List<Gap> gaps) {
    List<LocalDate> days = gaps.stream().flatMap(gap -> gap.days().stream()).toList();
    return new Gap(gaps.get(0).place(), gaps.get(0).place(), days);
  }

  /** Days without an entry, the entry to show, and another next to them. */
  private record Gap(int place, int other, List<LocalDate> days) {

    Finding finding(Subject subject, MeetingPattern meets) {
      List<String> names = days.stream().map(Words::day).toList();
      Finding finding =
          Finding.of(
                  Rule.MEETING_DAY_EMPTY,
                  subject.place(place, Field.WHEN),
                  "the course meets `%s`, but there is no entry for %s"
                      .formatted(meets, Words.list(names)))
              .withHelp("add a row, `No class` if there is none, or list the day in `holidays`");
      return other == place
          ? finding
          : finding.withRelated(subject.place(other, Field.WHEN), "the entry before");
    }
  }

  private record Search(
      Subject subject, MeetingPattern meets, CoveredDays covered, Set<LocalDate> breakWeeks) {

    List<Gap> gaps() {
      List<Integer> trusted =
          subject
              .indexes()
              .filter(subject::isDateTrusted)
              .boxed()
              .sorted(Comparator.comparing(subject::firstDay))
              .toList();
      Optional<Integer> lastClass =
          trusted.stream().filter(this::isClass).reduce((before, after) -> after);
      List<Gap> gaps = new ArrayList<>();
      if (lastClass.isPresent()) {
        head(trusted).ifPresent(gaps::add);
        gaps.addAll(between(trusted, subject.firstDay(lastClass.get())));
        tail(trusted, lastClass.get()).ifPresent(gaps::add);
      }
      return gaps;
    }

    private boolean isClass(int index) {
      return subject.entry(index).kind() == EntryKind.CLASS;
    }

    private List<Gap> between(List<Integer> trusted, LocalDate end) {
      int[] unsure = unsureBefore();
      BitSet missed = beforeMissingNumbers();
      List<Gap> gaps = new ArrayList<>();
      boolean hasBegun = isClass(trusted.get(0));
      for (int k = 1; k < trusted.size() && !subject.firstDay(trusted.get(k)).isAfter(end); k++) {
        int before = trusted.get(k - 1);
        int after = trusted.get(k);
        int listedFirst = Math.min(before, after);
        int listedLast = Math.max(before, after);
        boolean isSure = unsure[listedLast] == unsure[listedFirst + 1];
        if (hasBegun && isSure && !missed.get(after)) {
          gap(before, after).ifPresent(gaps::add);
        }
        hasBegun |= isClass(after);
      }
      return gaps;
    }

    /** How many of the entries listed before each one have no date or one that is doubted. */
    private int[] unsureBefore() {
      int[] counts = new int[subject.schedule().entries().size() + 1];
      subject
          .indexes()
          .forEach(i -> counts[i + 1] = counts[i] + (subject.isDateTrusted(i) ? 0 : 1));
      return counts;
    }

    /** The entries after which the next number is one before which others are missing. */
    private BitSet beforeMissingNumbers() {
      BitSet missed = new BitSet();
      boolean isMissing = false;
      List<Integer> sequence = subject.sequence();
      for (int k = sequence.size() - 1; k >= 0; k--) {
        int i = sequence.get(k);
        isMissing =
            subject.entry(i).number().isPresent()
                ? subject.isAccused(i, Rule.NUMBER_MISSING)
                : isMissing;
        missed.set(i, isMissing);
      }
      return missed;
    }

    private Optional<Gap> gap(int before, int after) {
      LocalDate start = subject.entry(before).when().first().orElseThrow();
      boolean continues = isSuccessor(before, after);
      List<LocalDate> days =
          emptyDays(start, subject.firstDay(after)).stream()
              .filter(day -> !isInVacation(day, continues))
              .toList();
      return days.isEmpty() ? Optional.empty() : Optional.of(new Gap(after, before, days));
    }

    /** Whether the week has no class at all, though it would have several, or none is missing. */
    private boolean isInVacation(LocalDate day, boolean continues) {
      LocalDate monday = monday(day);
      List<LocalDate> week =
          monday
              .datesUntil(monday.plusWeeks(1))
              .filter(meets::meetsOn)
              .filter(other -> !covered.isHoliday(other))
              .toList();
      return week.stream().noneMatch(covered::contains) && (week.size() > 1 || continues);
    }

    private boolean isSuccessor(int before, int after) {
      Optional<Integer> number = subject.entry(before).number().map(ClassNumber::value);
      return number.isPresent()
          && number.map(n -> n + 1).equals(subject.entry(after).number().map(ClassNumber::value));
    }

    /** Between the stated first day of the term and the first entry, if that is a week at most. */
    private Optional<Gap> head(List<Integer> trusted) {
      int first = trusted.get(0);
      boolean isSure = IntStream.range(0, first).allMatch(subject::isDateTrusted);
      return subject
          .course()
          .term()
          .first()
          .filter(day -> isSure && !beforeMissingNumbers().get(first))
          .map(day -> emptyDays(day.minusDays(1), subject.firstDay(first)))
          .filter(this::isAWeekAtMost)
          .map(days -> new Gap(first, first, days));
    }

    /** Between the last class and the stated last day, if there is no exam and a week at most. */
    private Optional<Gap> tail(List<Integer> trusted, int lastClass) {
      int last = trusted.get(trusted.size() - 1);
      int entries = subject.schedule().entries().size();
      boolean isSure = IntStream.range(last, entries).allMatch(subject::isDateTrusted);
      boolean hasExam =
          trusted.stream()
              .filter(i -> subject.entry(i).kind() == EntryKind.EXAM)
              .anyMatch(i -> subject.firstDay(i).isAfter(subject.firstDay(lastClass)));
      return subject
          .course()
          .term()
          .last()
          .filter(day -> isSure && !hasExam)
          .map(day -> emptyDays(subject.firstDay(lastClass), day.plusDays(1)))
          .filter(this::isAWeekAtMost)
          .map(days -> new Gap(last, last, days));
    }

    private boolean isAWeekAtMost(List<LocalDate> days) {
      return !days.isEmpty() && days.size() <= meets.days().size();
    }

    /** The days of the pattern between two days that have neither an entry nor a holiday. */
    private List<LocalDate> emptyDays(LocalDate after, LocalDate before) {
      long length = ChronoUnit.DAYS.between(after, before);
      if (length < 2 || length > LONGEST_GAP) {
        return List.of();
      }
      return after
          .plusDays(1)
          .datesUntil(before)
          .filter(meets::meetsOn)
          .filter(day -> !covered.contains(day) && !covered.isHoliday(day))
          .filter(day -> !breakWeeks.contains(monday(day)))
          .filter(day -> !subject.course().term().excludes(day))
          .toList();
    }
  }

  /** The weeks, by their Mondays, of breaks whose one day is no meeting day and no holiday. */
  private static Set<LocalDate> breakWeeks(Subject subject, MeetingPattern meets) {
    return subject.schedule().entries(EntryKind.BREAK).stream()
        .map(Entry::when)
        .filter(when -> when.first().isPresent() && when.first().equals(when.last()))
        .map(when -> when.first().orElseThrow())
        .filter(day -> !meets.meetsOn(day) && !isKnownHoliday(subject, day))
        .map(MeetingDayEmpty::monday)
        .collect(Collectors.toSet());
  }

  private static boolean isKnownHoliday(Subject subject, LocalDate day) {
    return subject.course().holidayOn(day).isPresent()
        || Arrays.stream(Holiday.values()).anyMatch(h -> h.in(day.getYear()).equals(day));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
