package org.courseschedule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseFactsTest {

  private static final CourseFacts ALL =
      CourseFacts.NONE
          .withCode("CS 1")
          .withTitle("Trees")
          .withYear(Year.of(2025))
          .withTerm(
              Term.UNSTATED
                  .withName("Fall 2025")
                  .withFirst(LocalDate.of(2025, 9, 2))
                  .withLast(LocalDate.of(2025, 12, 9)))
          .withMeets(MeetingPattern.parse("TuTh").orElseThrow())
          .withZone(ZoneId.of("America/New_York"))
          .withLocation("Hall 1")
          .withLinks(List.of(new Link("https://example.edu")))
          .withHolidays(Set.of(Holiday.LABOR))
          .withNoClass(
              List.of(new NoClassDays("Fall break", DateRange.of(LocalDate.of(2025, 10, 14)))));

  @Test
  void everyAbsentFactIsTakenFromTheOthers() {
    assertThat(CourseFacts.NONE.orElse(ALL)).isEqualTo(ALL);
    assertThat(ALL.orElse(CourseFacts.NONE)).isEqualTo(ALL);
  }

  @Test
  void aFactThatIsThereStays() {
    CourseFacts other =
        CourseFacts.NONE
            .withTitle("Graphs")
            .withTerm(Term.UNSTATED.withLast(LocalDate.of(2025, 12, 1)))
            .withHolidays(Set.of(Holiday.EASTER));
    CourseFacts both = other.orElse(ALL);
    assertThat(both.title()).hasValue("Graphs");
    assertThat(both.code()).hasValue("CS 1");
    assertThat(both.term().last()).hasValue(LocalDate.of(2025, 12, 1));
    assertThat(both.term().first()).hasValue(LocalDate.of(2025, 9, 2));
    assertThat(both.holidays()).containsExactly(Holiday.EASTER);
  }

  @Test
  void aDayOfTheOthersTermThatContradictsIsLeftOut() {
    CourseFacts early = CourseFacts.NONE.withTerm(Term.UNSTATED.withLast(LocalDate.of(2024, 5, 1)));
    Term term = early.orElse(ALL).term();
    assertThat(term.last()).hasValue(LocalDate.of(2024, 5, 1));
    assertThat(term.first()).isEmpty();
    assertThat(term.name()).hasValue("Fall 2025");
  }

  @Test
  void aListedDayGoesBeforeAHolidaysName() {
    assertThat(ALL.holidayOn(LocalDate.of(2025, 9, 1))).hasValue("Labor Day");
    assertThat(ALL.holidayOn(LocalDate.of(2025, 10, 14))).hasValue("Fall break");
    assertThat(ALL.holidayOn(LocalDate.of(2025, 9, 2))).isEmpty();
    CourseFacts both =
        ALL.withNoClass(List.of(new NoClassDays("Closed", DateRange.of(LocalDate.of(2025, 9, 1)))));
    assertThat(both.holidayOn(LocalDate.of(2025, 9, 1))).hasValue("Closed");
  }

  @Test
  void aPresentationHasAPresenter() {
    assertThatThrownBy(() -> new Presentation(List.of(), RichText.of("Trees")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
