package org.courseschedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One mistake in a real table is one finding, at its cell. */
class RealTableTest {

  private final TestTable table = RealTable.table();

  @Test
  void theTableAsPublishedHasNotesOnly() {
    assertThat(table.findings())
        .containsExactlyInAnyOrder(
            "readings-in-notes @ Notes",
            "released-never-due @ HW1 posted",
            "released-never-due @ HW2 posted");
  }

  @Test
  void theNotesThatReadLikeReadingsAreNamed() {
    assertThat(finding(table, Rule.READINGS_IN_NOTES).message())
        .isEqualTo(
            "the notes of classes `1`, `2`, `3`, `4`, `7`, `8`, `9`, `11`, `13`, `14`, `15`, `16`,"
                + " `18` and `19` read like readings");
  }

  private static Finding finding(TestTable table, Rule rule) {
    return table.check().stream().filter(f -> f.rule() == rule).findFirst().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> aMistakeIsFoundOnceAtItsCell() {
    return Stream.of(
        mistake(
            "neighbours' dates swapped",
            swapped("Sep 9)", "Sep 11)"),
            "date-out-of-order @ Class 4 (Sep 9)"),
        mistake(
            "the last two dates swapped",
            swapped("Dec 4)", "Dec 9)"),
            "date-out-of-order @ Class 26 (Dec 9)"),
        mistake(
            "the first two dates swapped",
            swapped("Sep 2)", "Sep 4)"),
            "date-out-of-order @ Class 2 (Sep 2)"),
        mistake(
            "dates of two rows apart swapped",
            swapped("Sep 9)", "Sep 16)"),
            "date-out-of-order @ Class 3 (Sep 16)"),
        mistake(
            "far dates swapped",
            swapped("Sep 9)", "Nov 20)"),
            "date-out-of-order @ Class 3 (Nov 20)"),
        mistake(
            "a class and a break swapped",
            table.replace("(Sep 16)", "(Oct 14)").replace("| Oct 14", "| Sep 16"),
            "date-out-of-order @ Class 5 (Oct 14)"),
        mistake(
            "a row moved up",
            moved("Class 20 (Nov 11)", "Class 6 (Sep 18)"),
            "date-out-of-order @ Class 20 (Nov 11)"),
        mistake(
            "a row moved down",
            moved("Class 4 (Sep 11)", "Class 19 (Nov 6)"),
            "date-out-of-order @ Class 4 (Sep 11)"),
        mistake(
            "a month too early",
            table.replace("Oct 21)", "Sep 21)"),
            "date-out-of-order @ Class 14 (Sep 21)"),
        mistake(
            "a month too late",
            table.replace("Sep 18)", "Oct 18)"),
            "date-out-of-order @ Class 6 (Oct 18)"),
        mistake(
            "far too late",
            table.replace("Sep 18)", "Dec 18)"),
            "date-out-of-order @ Class 6 (Dec 18)"),
        mistake(
            "a week too late",
            table.replace("Sep 9)", "Sep 16)"),
            "date-out-of-order @ Class 3 (Sep 16)"),
        mistake(
            "a week too early",
            table.replace("Sep 18)", "Sep 11)"),
            "date-out-of-order @ Class 6 (Sep 11)"),
        mistake(
            "the last of another month",
            table.replace("Dec 9)", "Nov 9)"),
            "date-out-of-order @ Class 27 (Nov 9)"),
        mistake(
            "the next class's date",
            table.replace("Sep 9)", "Sep 11)"),
            "date-repeated @ Class 3 (Sep 11)"),
        mistake(
            "the last class's date",
            table.replace("Sep 11)", "Sep 9)"),
            "date-repeated @ Class 4 (Sep 9)"),
        mistake(
            "a class moved past the next",
            table.replace("Sep 30)", "Oct 3)"),
            "number-against-date @ Class 9 (Oct 3)"),
        mistake(
            "a day off",
            table.replace("Sep 16)", "Sep 17)"),
            "meeting-off-pattern @ Class 5 (Sep 17)"),
        mistake(
            "an impossible day",
            table.replace("Sep 30)", "Sep 31)"),
            "date-impossible @ Class 9 (Sep 31)"),
        mistake(
            "an impossible first day",
            table.replace("Sep 2)", "Sep 32)"),
            "date-impossible @ Class 1 (Sep 32)"),
        mistake(
            "a number repeated",
            table.replace("Class 6 ", "Class 5 "),
            "number-repeated @ Class 5 (Sep 18)"),
        mistake(
            "the next number",
            table.replace("Class 5 ", "Class 6 "),
            "number-repeated @ Class 6 (Sep 16)"),
        mistake(
            "a far number",
            table.replace("Class 12 ", "Class 21 "),
            "number-repeated @ Class 21 (Oct 9)"),
        mistake(
            "the number 1 again",
            table.replace("Class 14 ", "Class 1 "),
            "number-repeated @ Class 1 (Oct 21)"),
        mistake(
            "a number too high",
            table.replace("Class 5 ", "Class 55 "),
            "number-out-of-order @ Class 55 (Sep 16)"),
        mistake(
            "numbers swapped",
            swapped("Class 5 ", "Class 6 "),
            "number-out-of-order @ Class 5 (Sep 18)"),
        mistake(
            "far numbers swapped",
            swapped("Class 5 ", "Class 19 "),
            "number-out-of-order @ Class 19 (Sep 16)"),
        mistake("a row deleted", table.without("Class 5 "), "number-missing @ Class 6 (Sep 18)"),
        mistake(
            "two rows deleted",
            table.without("Class 5 ").without("Class 6 "),
            "number-missing @ Class 7 (Sep 23)"),
        mistake(
            "the first row deleted", table.without("Class 1 "), "number-missing @ Class 2 (Sep 4)"),
        mistake(
            "a row by a break deleted",
            table.without("Class 13 "),
            "number-missing @ Class 14 (Oct 21)"),
        mistake(
            "a break deleted", table.without("| Oct 14"), "meeting-day-empty @ Class 13 (Oct 16)"),
        mistake(
            "moved to Labor Day",
            table.replace("Sep 2)", "Sep 1)"),
            "meeting-on-holiday @ Class 1 (Sep 1)"),
        mistake(
            "moved to Thanksgiving",
            table.replace("Nov 25)", "Nov 27)"),
            "meeting-on-holiday @ Class 24 (Nov 27)"),
        mistake(
            "a wrong weekday",
            table.replace("(Sep 2)", "(Mon Sep 2)"),
            "weekday-mismatched @ Class 1 (Mon Sep 2)"),
        mistake(
            "a wrong weekday later",
            table.replace("(Oct 2)", "(Wed Oct 2)"),
            "weekday-mismatched @ Class 10 (Wed Oct 2)"),
        mistake(
            "a sixth cell",
            table.replace("Backprop module formulas | ||", "Backprop | module | formulas | | x |"),
            "cell-surplus @ "),
        mistake(
            "a number on a break",
            table.replace("| Oct 14 |", "| Class 13 (Oct 14) |"),
            "break-with-number @ Class 13 (Oct 14)"),
        mistake(
            "a deadline on a break",
            table.replace("Thanksgiving | |", "Thanksgiving | HW2 due |"),
            "deadline-on-break @ HW2 due"),
        mistake(
            "due before released",
            table.replace("Adam", "HW2 due"),
            "due-before-released @ HW2 due"));
  }

  @Test
  void aMovedClassThatKeepsItsNumberIsNoErrorWhereverItsRowStands() {
    TestTable moved =
        moved("Class 9 (Sep 30)", "Class 11 (Oct 7)")
            .replace("Class 9 (Sep 30)", "Class 9 (Oct 3)");

    assertThat(moved.complaints())
        .containsExactly(
            "number-against-date @ Class 9 (Oct 3)", "meeting-off-pattern @ Class 9 (Oct 3)");
    assertThat(finding(moved, Rule.NUMBER_AGAINST_DATE).message())
        .isEqualTo("class `9` on `Fri 2025-10-03` comes after class `10`");
    assertThat(moved.check()).noneMatch(found -> found.severity() == Severity.ERROR);
  }

  private TestTable swapped(String one, String other) {
    return table.replace(one, "\0").replace(other, one).replace("\0", other);
  }

  /** The table with the line that holds one text put before the line that holds another. */
  private TestTable moved(String part, String before) {
    List<String> lines = table.text().lines().toList();
    String line = lines.stream().filter(l -> l.contains(part)).findFirst().orElseThrow();
    return table.replace(line + "\n", "").replace("| " + before, line + "\n| " + before);
  }

  private static DynamicTest mistake(String name, TestTable table, String complaint) {
    return DynamicTest.dynamicTest(
        name, () -> assertThat(table.complaints()).containsExactly(complaint));
  }

  @TestFactory
  Stream<DynamicTest> anyRowDeletedIsFoundOnce() {
    return table
        .text()
        .lines()
        .skip(2)
        .filter(line -> !line.contains("Class 27 ") && !line.contains("Thanksgiving"))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.substring(0, 20),
                    () -> assertThat(table.replace(line + "\n", "").complaints()).hasSize(1)));
  }

  @TestFactory
  Stream<DynamicTest> anyTwoNeighboursSwappedAreFoundOnce() {
    List<String> lines = table.text().lines().skip(2).toList();
    return Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    "row " + i,
                    () ->
                        assertThat(
                                table
                                    .replace(
                                        lines.get(i - 1) + "\n" + lines.get(i),
                                        lines.get(i) + "\n" + lines.get(i - 1))
                                    .complaints())
                            .singleElement()
                            .asString()
                            .startsWith("date-out-of-order")));
  }

  @Test
  void withoutNumbersADeletedRowIsFoundByItsEmptyDay() {
    TestTable plain =
        new TestTable(
            table.text().replaceAll("Class \\d+ \\((.*?)\\)", "$1"),
            table.facts(),
            LinkTargets.UNKNOWN);
    assertThat(plain.complaints()).isEmpty();
    assertThat(plain.without("Sep 16").complaints()).containsExactly("meeting-day-empty @ Sep 18");
  }

  @Test
  void farDatesSwappedNameEachOther() {
    Finding finding = finding(swapped("Sep 9)", "Nov 20)"), Rule.DATE_OUT_OF_ORDER);
    assertThat(finding.message())
        .isEqualTo("`Thu 2025-11-20` and `Tue 2025-09-09` stand in each other's place");
    assertThat(finding.related()).hasSize(1);
    assertThat(finding.related().get(0).place().text()).contains("Class 23 (Sep 9)");
    assertThat(finding.help()).hasValue("exchange the two dates, or the two rows");
  }
}
