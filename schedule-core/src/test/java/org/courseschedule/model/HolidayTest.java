package org.courseschedule.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

  /** Days as calendars of those years print them. */
  @ParameterizedTest
  @CsvSource({
    "EASTER, 1818-03-22",
    "EASTER, 1943-04-25",
    "EASTER, 1954-04-18",
    "EASTER, 1981-04-19",
    "EASTER, 2000-04-23",
    "EASTER, 2008-03-23",
    "EASTER, 2011-04-24",
    "EASTER, 2016-03-27",
    "EASTER, 2019-04-21",
    "EASTER, 2024-03-31",
    "EASTER, 2025-04-20",
    "EASTER, 2026-04-05",
    "EASTER, 2038-04-25",
    "EASTER, 2049-04-18",
    "GOOD_FRIDAY, 2025-04-18",
    "EASTER_MONDAY, 2025-04-21",
    "ASCENSION, 2025-05-29",
    "WHIT_MONDAY, 2025-06-09",
    "MARTIN_LUTHER_KING, 2024-01-15",
    "MARTIN_LUTHER_KING, 2025-01-20",
    "PRESIDENTS, 2025-02-17",
    "PATRIOTS, 2025-04-21",
    "VICTORIA, 2024-05-20",
    "VICTORIA, 2025-05-19",
    "MEMORIAL, 2024-05-27",
    "MEMORIAL, 2025-05-26",
    "JUNETEENTH, 2025-06-19",
    "INDEPENDENCE, 2025-07-04",
    "LABOR, 2024-09-02",
    "LABOR, 2025-09-01",
    "LABOR, 2026-09-07",
    "COLUMBUS, 2025-10-13",
    "VETERANS, 2025-11-11",
    "THANKSGIVING, 2023-11-23",
    "THANKSGIVING, 2024-11-28",
    "THANKSGIVING, 2025-11-27",
    "THANKSGIVING, 2026-11-26",
    "DAY_AFTER_THANKSGIVING, 2025-11-28",
    "NEW_YEAR, 2025-01-01",
    "CHRISTMAS_EVE, 2025-12-24",
    "CHRISTMAS, 2025-12-25",
    "BOXING, 2025-12-26",
    "LABOUR, 2025-05-01",
    "HALLOWEEN, 2025-10-31",
    "VALENTINE, 2025-02-14",
    "SAINT_PATRICK, 2025-03-17"
  })
  void aHolidayIsOnItsDay(Holiday holiday, LocalDate day) {
    assertThat(holiday.in(day.getYear())).isEqualTo(day);
  }

  @Test
  void easterIsASundayFromMarch22ToApril25() {
    for (int year = 1583; year <= 4000; year++) {
      LocalDate easter = Holiday.EASTER.in(year);
      assertThat(easter.getDayOfWeek()).as("%d", year).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Thanksgiving, THANKSGIVING",
    "thanksgiving day, THANKSGIVING",
    "THANKSGIVING, THANKSGIVING",
    "Labor Day, LABOR",
    "Labour Day, LABOUR",
    "MLK Day, MARTIN_LUTHER_KING",
    "Martin Luther King Jr. Day, MARTIN_LUTHER_KING",
    "Veterans Day, VETERANS",
    "Veteran\u2019s Day, VETERANS",
    "Indigenous Peoples' Day, COLUMBUS",
    "Fourth of July, INDEPENDENCE",
    "Presidents' Day, PRESIDENTS",
    "Easter Monday, EASTER_MONDAY",
    "Good Friday, GOOD_FRIDAY",
    "INDEPENDENCE DAY, INDEPENDENCE"
  })
  void aHolidayHasItsNames(String name, Holiday holiday) {
    assertThat(Holiday.named(name)).hasValue(holiday);
  }

  @Test
  void whatIsNoNameOfAHolidayNamesNone() {
    assertThat(Holiday.named("Thanksgiving recess")).isEmpty();
    assertThat(Holiday.named("Labor markets")).isEmpty();
    assertThat(Holiday.named("")).isEmpty();
  }

  @Test
  void aCourseMayMeetOnVeteransDay() {
    assertThat(Holiday.calendar("US").orElseThrow())
        .contains(Holiday.LABOR, Holiday.THANKSGIVING, Holiday.JUNETEENTH)
        .doesNotContain(Holiday.VETERANS, Holiday.COLUMBUS);
    assertThat(Holiday.calendar(" us ")).isPresent();
    assertThat(Holiday.calendar("Atlantis")).isEmpty();
  }

  @Test
  void aNameThatCountriesShareNamesTheHolidayOfEach() {
    assertThat(Holiday.allNamed("Labour Day")).containsExactly(Holiday.LABOUR, Holiday.LABOR);
    assertThat(Holiday.allNamed("Labor Day")).containsExactly(Holiday.LABOR);
    assertThat(Holiday.allNamed("Thanksgiving"))
        .containsExactly(Holiday.THANKSGIVING, Holiday.THANKSGIVING_IN_CANADA);
    assertThat(Holiday.THANKSGIVING_IN_CANADA.in(2024)).isEqualTo("2024-10-14");
  }
}
