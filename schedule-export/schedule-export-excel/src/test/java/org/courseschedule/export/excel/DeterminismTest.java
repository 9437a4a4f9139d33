package org.courseschedule.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.Term;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  private static final Schedule SCHEDULE =
      Schedule.of(
          CourseFacts.NONE.withTitle("T").withTerm(Term.UNSTATED.withName("Fall")),
          List.of(
              Entries.due(Entries.DAY, "I"),
              Entries.topic(
                  Entries.text(
                      Entries.link("a", "https://a.example"),
                      Entries.styled("I", Style.STRONG, Style.EMPHASIS),
                      Run.of("i"),
                      Entries.link("b", "https://b.example")))));

  @Test
  void theSameScheduleGivesTheSameBytesLater() throws InterruptedException {
    byte[] first = Workbook.of(SCHEDULE).bytes();
    Thread.sleep(2_100); // A zip file counts time in steps of two seconds.

    assertThat(Workbook.of(SCHEDULE).bytes()).isEqualTo(first);
  }

  @Test
  void theSameScheduleGivesTheSameBytesElsewhere() {
    byte[] here = Workbook.of(SCHEDULE).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

      assertThat(Workbook.of(SCHEDULE).bytes()).isEqualTo(here);
      assertThat(Workbook.of(Entries.topic("x".repeat(40_000))).findings().get(0).message())
          .contains("`40000`");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nothingInTheFileTellsTheTime() throws IOException {
    Workbook book = Workbook.of(SCHEDULE);

    assertThat(book.part("docProps/core.xml")).doesNotContain("created", "modified");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
  }

  @Test
  void theStreamIsLeftOpenAndTheErrorStreamSilent() throws IOException {
    PrintStream error = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      ExcelExport.write(SCHEDULE, out);
    } finally {
      System.setErr(error);
    }

    assertThat(out.size()).isPositive();
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
