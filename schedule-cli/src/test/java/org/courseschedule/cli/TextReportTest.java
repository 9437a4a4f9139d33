package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Severity;
import org.courseschedule.finding.Source;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final TextReport ALL = new TextReport(Severity.NOTE, Paint.PLAIN);

  @Test
  void aFindingIsToldWithItsLineMarksAndAdvice() {
    assertThat(ALL.of(List.of(new Checked("a.md", 2, List.of(Samples.error())))))
        .isEqualTo(
            """
            error[date-impossible]: `Sep 31` does not exist: 100% sure, \\u{1b}[31msee::this
             --> courses/a, b.md:3:3
              |
            3 | | Sep 31 | GPUs |
              |   ^^^^^^
            note: the next date
             --> courses/a, b.md:4:3
              |
            4 | | Oct 2 | |
              |   -----
              = help: write `Sep 30`
              = fix: replace `31` by `30`

            """);
  }

  @Test
  void theNumbersOfLinesAreAlignedToTheRight() {
    Source source = Source.of("a.md", "first\n" + "\n".repeat(8) + "tenth\n");
    Finding finding =
        Finding.of(Rule.DATE_REPEATED, Samples.place(source, "first"), "twice")
            .withRelated(Samples.place(source, "tenth"), "again");

    assertThat(ALL.of(List.of(new Checked("a.md", 2, List.of(finding)))))
        .isEqualTo(
            """
            warning[date-repeated]: twice
              --> a.md:1:1
               |
             1 | first
               | ^^^^^
            note: again
              --> a.md:10:1
               |
            10 | tenth
               | -----

            """);
  }

  @Test
  void lesserFindingsAreLeftOut() {
    assertThat(new TextReport(Severity.WARNING, Paint.PLAIN).of(Samples.files()))
        .contains("date-impossible")
        .doesNotContain("topic-missing");
  }

  @Test
  void aSourceWithoutTextIsOnlyNamed() {
    Finding finding =
        Finding.of(Rule.TOPIC_MISSING, Place.startOf(Source.of("entry 3", "")), "no topic");

    assertThat(ALL.of(List.of(new Checked("entry 3", 1, List.of(finding)))))
        .isEqualTo("note[topic-missing]: no topic\n --> entry 3:1:1\n\n");
  }

  @Test
  void colorIsPutOnAndTakenOffAgain() {
    String text = new TextReport(Severity.NOTE, Paint.COLORED).of(Samples.files());

    assertThat(text).startsWith("\u001b[1;31merror[date-impossible]\u001b[0m");
    assertThat(text.replaceAll("\u001b\\[[\\d;]*m", "")).isEqualTo(ALL.of(Samples.files()));
  }
}
