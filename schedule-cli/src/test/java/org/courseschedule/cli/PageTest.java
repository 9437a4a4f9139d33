package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a table as its instructor published it. */
class PageTest {

  private static final Path TABLE = Path.of("../examples/modern-ml-systems/schedule.md");

  @TempDir Path folder;

  @Test
  void theRealPageIsSmallAndSaysWhatTheScheduleSays() throws IOException {
    Path page = convert("schedule.html");
    List<Entry> entries = ScheduleFiles.read(TABLE).schedule().entries();
    Document document = Jsoup.parse(page.toFile());

    assertThat(Files.size(page)).isLessThan(150_000);
    assertThat(
            document.select(".schedule-row .schedule-date time:first-child").eachAttr("datetime"))
        .hasSize(29)
        .isEqualTo(
            entries.stream()
                .flatMap(entry -> entry.when().first().stream())
                .map(LocalDate::toString)
                .toList());
    assertThat(document.select(".schedule-row .schedule-topic").eachText())
        .isEqualTo(entries.stream().map(entry -> entry.topic().plain().strip()).toList());
    assertThat(document.select(".schedule-row.schedule-break")).hasSize(2);
    assertThat(document.select(".schedule-row.schedule-class"))
        .hasSize((int) entries.stream().filter(e -> e.kind() == EntryKind.CLASS).count());
    assertThat(document.select(".schedule-table .schedule-due").eachText())
        .containsExactly(
            "Project proposal due", "Project progress report due", "Project final report due");
    assertThat(document.select(".schedule-table .schedule-released")).hasSize(2);
    assertThat(document.select(".schedule-table .schedule-todo")).hasSize(1);
    assertThat(document.select(".page-notes p")).isNotEmpty();
  }

  @Test
  void itIsTheSameEachTime() throws IOException {
    assertThat(convert("one.html")).hasSameBinaryContentAs(convert("other.html"));
  }

  @Test
  void filesMadeTogetherAreLinked() throws IOException {
    Run run = Run.of("convert", TABLE.toString(), "-o", folder + "/", "--to", "html,xlsx");

    assertThat(run.code()).isZero();
    assertThat(
            Jsoup.parse(folder.resolve("schedule.html").toFile())
                .select(".page-links a")
                .eachAttr("href"))
        .containsExactly("./schedule.xlsx");
  }

  @Test
  void aFragmentHasNoHead() throws IOException {
    Path fragment = convert("part.html", "--fragment");

    assertThat(Files.readString(fragment)).startsWith("<div class=\"schedule\">");
  }

  @Test
  void aFeedIsNamedByItsAddressAlsoAsCalendarsWriteIt() throws IOException {
    Path page = convert("page.html", "--feed-url", "webcal://example.org/a.ics");

    assertThat(Jsoup.parse(page.toFile()).select(".page-links a").eachAttr("href"))
        .containsExactly("webcal://example.org/a.ics", "https://example.org/a.ics");
  }

  @Test
  void whatIsNoAddressIsRefusedBeforeAnythingIsWritten() {
    for (String wrong : List.of("javascript:alert(1)", "schedule.ics", "http://", "a b")) {
      Run run =
          Run.of(
              "convert",
              TABLE.toString(),
              folder.resolve("page.html").toString(),
              "--feed-url",
              wrong);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .contains("`" + wrong + "` is no address of a feed", "https://example.org/schedule.ics");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPageMayGoToTheTerminal() {
    Run run = Run.of("convert", TABLE.toString(), "-", "--to", "html");

    assertThat(run.code()).isZero();
    assertThat(run.out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  private Path convert(String name, String... options) {
    Path file = folder.resolve(name);
    String[] args = new String[options.length + 3];
    args[0] = "convert";
    args[1] = TABLE.toString();
    args[2] = file.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    assertThat(Run.of(args).code()).isZero();
    return file;
  }
}
