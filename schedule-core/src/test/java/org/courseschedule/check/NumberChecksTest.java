package org.courseschedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Class numbers. */
class NumberChecksTest {

  /** Days on which nothing is wrong, with these numbers. */
  private static TestTable numbers(String... numbers) {
    StringBuilder table = new StringBuilder("| # | Date | Topic |\n|---|---|---|\n");
    LocalDate day = LocalDate.of(2025, 9, 2);
    for (int i = 0; i < numbers.length; i++) {
      String date = (day.getMonthValue() == 9 ? "Sep " : "Oct ") + day.getDayOfMonth();
      String topic = numbers[i].equals("x") ? "No class" : "Topic " + (char) ('A' + i);
      table.append("| %s | %s | %s |%n".formatted(numbers[i], date, topic).replace("\r", ""));
      day = day.plusDays(3);
    }
    return TestTable.of(table.toString().stripTrailing());
  }

  @Test
  void aNumberRepeatedIsFoundOnceWhereItDoesNotFit() {
    assertThat(numbers("4", "5", "5", "7").check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().line()).isEqualTo(5);
              assertThat(finding.message()).isEqualTo("two classes have the number `5`");
              assertThat(finding.help()).hasValue("give this one the number `6`");
            });
    assertThat(numbers("4", "6", "6", "7").check())
        .singleElement()
        .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(4));
  }

  @Test
  void aGapIsFoundAtTheNumberAfterIt() {
    assertThat(numbers("1", "2", "4", "5").findings()).containsExactly("number-missing @ 4");
    assertThat(numbers("1", "2", "3", "4").findings()).isEmpty();
    assertThat(numbers("0", "1", "2").findings()).isEmpty();
  }

  @Test
  void aLetterForTheWeekdayCountsNothing() {
    assertThat(numbers("1m", "1w", "1s", "2m", "2w", "2s").findings()).isEmpty();
    assertThat(numbers("1b", "1a", "2a", "2b", "3a").findings())
        .containsExactly("number-out-of-order @ 1b");
  }

  @Test
  void aRowForSeveralClassesHasTheNumbersOfAll() {
    TestTable table =
        TestTable.of(
            "| # | Date | Topic | Classes |",
            "|---|---|---|---|",
            "| 1 | Sep 2 | Trees | |",
            "| 2 | Sep 4 | Graphs | 2-3 |",
            "| 4 | Sep 9 | Flows | |",
            "| 5 | Sep 11 | Hashing | |");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("2-3", "2 & 3").findings()).isEmpty();
    assertThat(table.replace("2-3", "12-13").findings()).containsExactly("number-missing @ 4");
    assertThat(table.replace("2-3", "").findings()).containsExactly("number-missing @ 4");
  }

  @Test
  void aCountMayBeginAnew() {
    assertThat(numbers("1", "2", "3", "4", "1", "2", "3").findings()).isEmpty();
    assertThat(numbers("1", "2", "3", "0", "1", "2").findings()).isEmpty();
    assertThat(numbers("1", "2", "1", "2").findings()).isEmpty();
    assertThat(numbers("1", "2", "3", "4", "1", "6").findings())
        .containsExactly("number-repeated @ 1");
  }

  @Test
  void partsOfAClassAreInOrder() {
    assertThat(numbers("1a", "1b", "2", "3a", "3b", "4").findings()).isEmpty();
    assertThat(numbers("1a", "1b", "2", "3b", "3a", "4").findings())
        .containsExactly("number-out-of-order @ 3a");
  }

  @Test
  void numbersThatStandOnSomeRowsOnlyAreInOrder() {
    assertThat(numbers("1", "-", "-", "2", "", "3").findings()).isEmpty();
  }

  @Test
  void aBreakMayBeCountedWithoutItsNumber() {
    assertThat(numbers("1", "2", "x", "4", "5").findings()).isEmpty();
    assertThat(numbers("1", "x", "2", "3", "x", "5").findings())
        .containsExactly("number-missing @ 5");
  }

  @Test
  void aTableThatNumbersItsWeeksIsBelieved() {
    assertThat(numbers("1", "1", "2", "2", "3", "3", "4", "4").findings()).isEmpty();
    assertThat(numbers("1", "3", "5", "7", "9", "11").findings()).isEmpty();
  }

  @Test
  void oneClassToldInSeveralRowsIsBelieved() {
    assertThat(
            TestTable.of(
                    "| # | Date | Topic |",
                    "|---|---|---|",
                    "| 1 | Sep 2 | Trees |",
                    "| 2 | Sep 4 | Graphs |",
                    "| 2 | Sep 4 | Flows |",
                    "| 3 | Sep 9 | Hashing |",
                    "| 3 | Sep 11 | Hashing, continued |",
                    "| 4 | Sep 16 | Sorting |")
                .findings())
        .isEmpty();
  }

  @Test
  void aRowListedTwiceIsARepeatedNumber() {
    assertThat(
            TestTable.of(
                    "| # | Date | Topic |",
                    "|---|---|---|",
                    "| 1 | Sep 2 | Trees |",
                    "| 2 | Sep 4 | Graphs |",
                    "| 2 | Sep 4 | Graphs |",
                    "| 3 | Sep 9 | Hashing |")
                .findings())
        .containsExactly("number-repeated @ 2");
  }

  @Test
  void aBreakWithANumberIsFoundUnlessAllBreaksHaveOne() {
    TestTable table =
        TestTable.of(
            "| # | Date | Topic |",
            "|---|---|---|",
            "| 1 | Sep 2 | Trees |",
            "| 2 | Sep 4 | No class |",
            "| 3 | Sep 9 | Hashing |",
            "| 4 | Sep 11 | No class |");
    assertThat(table.findings()).isEmpty();
    assertThat(table.replace("| 4 |", "|  |").findings()).containsExactly("break-with-number @ 2");
  }
}
