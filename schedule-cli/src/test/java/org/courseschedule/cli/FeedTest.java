package org.courseschedule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar feed of a table as its instructor published it. */
class FeedTest {

  private static final Path TABLE = Path.of("../examples/modern-ml-systems/schedule.md");

  private static final String LATER = "2025-10-01T12:00:00Z";

  @TempDir Path folder;

  private Path feed(String name, Path table, String... options) {
    Path feed = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("convert", table.toString(), feed.toString()));
    arguments.addAll(List.of(options));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return feed;
  }

  private Path feed(String name, Path table, Path previous) {
    return feed(name, table, "--previous", previous.toString(), "--stamp", LATER);
  }

  /** The days of the table's rows, by the simplest of means. */
  private static Map<String, LocalDate> rows() throws IOException {
    Pattern row =
        Pattern.compile("\\| (?:(Class \\d+) \\()?([A-Z][a-z]{2} \\d+)\\)? \\| (.*?) \\|.*");
    DateTimeFormatter day = DateTimeFormatter.ofPattern("MMM d yyyy", Locale.US);
    Map<String, LocalDate> rows = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher matcher = row.matcher(line);
      if (matcher.matches()) {
        String what = matcher.group(3).replaceAll("\\s+", " ");
        String name = matcher.group(1) == null ? what : matcher.group(1) + ": " + what;
        rows.put(name, LocalDate.parse(matcher.group(2) + " 2025", day));
      }
    }
    return rows;
  }

  private static List<VEvent> events(Path feed, String... categories) throws IOException {
    return Biweekly.parse(Files.readString(feed)).first().getEvents().stream()
        .filter(event -> List.of(categories).contains(category(event)))
        .toList();
  }

  private static String category(VEvent event) {
    return event.getCategories().get(0).getValues().get(0);
  }

  @Test
  void everyRowIsAnEventOfItsDay() throws IOException {
    Map<String, LocalDate> events = new TreeMap<>();
    for (VEvent event : events(feed("all.ics", TABLE), "Class", "Break")) {
      var start = event.getDateStart().getValue().getRawComponents();
      events.put(
          event.getSummary().getValue(),
          LocalDate.of(start.getYear(), start.getMonth(), start.getDate()));
    }

    assertThat(events).hasSize(29).isEqualTo(rows());
  }

  @Test
  void thereAreClassesBreaksAndWorkByItsKind() throws IOException {
    for (String[] options : new String[][] {{}, {"--meets", "TuTh 10:10-11:25"}}) {
      Path feed = feed("all.ics", TABLE, options);

      assertThat(events(feed, "Class")).hasSize(27);
      assertThat(events(feed, "Break")).hasSize(2);
      assertThat(events(feed, "Released"))
          .extracting(event -> event.getSummary().getValue())
          .containsExactly("Released: HW1", "Released: HW2");
      assertThat(events(feed, "Due")).hasSize(3);
      assertThat(events(feed, "To do")).hasSize(1);
    }
  }

  @Test
  void classesMeetAtTheirHourThroughTheChangeOfTheClock() throws IOException {
    Path feed = feed("timed.ics", TABLE, "--meets", "TuTh 10:10-11:25");

    assertThat(Files.readString(feed).replace("\r\n ", ""))
        .contains("DTSTART;TZID=America/New_York:20251030T101000\r\n")
        .contains("DTSTART;TZID=America/New_York:20251104T101000\r\n");
    assertThat(events(feed, "Class"))
        .extracting(event -> event.getDateStart().getValue().toInstant().toString())
        .contains("2025-10-30T14:10:00Z", "2025-11-04T15:10:00Z");
  }

  /** Move class 9, insert a guest lecture, delete class 15, rename class 20. */
  private Path edited() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(TABLE));
    lines.replaceAll(
        line ->
            line.replace("Class 9 (Sep 30)", "Class 9 (Oct 3)")
                .replace("CG, OO: DeepSeek-v3", "CG, OO: Kimi K2"));
    lines.removeIf(line -> line.contains("Class 15 ("));
    int after =
        lines.indexOf(
            lines.stream().filter(line -> line.contains("Class 17 (")).findFirst().orElseThrow());
    lines.add(after + 1, "| Oct 31 | Guest lecture: Serving models at scale | | |");
    Files.copy(TABLE.resolveSibling("course.yaml"), folder.resolve("course.yaml"));
    return Files.write(folder.resolve("schedule.md"), lines);
  }

  @Test
  void anEditedScheduleChangesNoOtherEvent() throws IOException {
    for (String[] options : new String[][] {{}, {"--meets", "TuTh 10:10-11:25"}}) {
      Files.deleteIfExists(folder.resolve("course.yaml"));
      Path first = feed("first.ics", TABLE, options);
      String[] more =
          Stream.concat(
                  Stream.of(options), Stream.of("--previous", first.toString(), "--stamp", LATER))
              .toArray(String[]::new);
      List<String> before = texts(first);
      List<String> after = texts(feed("second.ics", edited(), more));

      assertThat(after).hasSize(36);
      assertThat(after.stream().filter(event -> !before.contains(event)))
          .extracting(FeedTest::told)
          .containsExactly(
              "1 CONFIRMED Class 9",
              "0 CONFIRMED Guest lecture",
              "1 CONFIRMED Class 20",
              "1 CANCELLED Class 15");
      assertThat(uids(after)).hasSize(36).doesNotHaveDuplicates().containsAll(uids(before));
      assertThat(uid(after, "Class 9:")).isEqualTo(uid(before, "Class 9:"));
      assertThat(uid(after, "Class 20:")).isEqualTo(uid(before, "Class 20:"));
      assertThat(uid(after, "Class 15:")).isEqualTo(uid(before, "Class 15:"));
    }
  }

  private static List<String> texts(Path feed) throws IOException {
    String text = Files.readString(feed).replace("\r\n ", "").replace("END:VCALENDAR\r\n", "");
    return Stream.of(text.split("(?=BEGIN:VEVENT)", -1)).skip(1).toList();
  }

  private static String told(String event) {
    return value(event, "SEQUENCE")
        + " "
        + value(event, "STATUS")
        + " "
        + value(event, "SUMMARY").replaceFirst(":.*", "");
  }

  private static String value(String event, String property) {
    Matcher matcher = Pattern.compile("(?m)^" + property + "[:;](.*?)\r?$").matcher(event);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static List<String> uids(List<String> events) {
    return events.stream().map(event -> value(event, "UID")).toList();
  }

  private static String uid(List<String> events, String summary) {
    return events.stream()
        .filter(event -> event.contains("SUMMARY:" + summary))
        .map(event -> value(event, "UID"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void publishedAgainUnchangedItIsTheSame() {
    Path first = feed("first.ics", TABLE, "--meets", "TuTh 10:10-11:25", "--alarm", "15m");
    Path second =
        feed(
            "second.ics",
            TABLE,
            "--meets",
            "TuTh 10:10-11:25",
            "--alarm",
            "15m",
            "--previous",
            first.toString(),
            "--stamp",
            LATER);

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void aFeedMayReplaceTheOneItContinues() throws IOException {
    Path feed = feed("site.ics", TABLE);
    byte[] first = Files.readAllBytes(feed);

    assertThat(feed("site.ics", TABLE, feed)).hasBinaryContent(first);
  }

  @Test
  void theMomentMayComeFromTheBuild() throws IOException {
    Path feed = folder.resolve("epoch.ics");
    String[] arguments = {"convert", TABLE.toString(), feed.toString()};
    Run.of(Map.of(FeedOptions.EPOCH, "1756728000"), InputStream.nullInputStream(), arguments);

    assertThat(feed)
        .content()
        .contains("DTSTAMP:20250901T120000Z")
        .doesNotContain("20250902T000000Z");
    assertThat(
            Run.of(Map.of(FeedOptions.EPOCH, "now"), InputStream.nullInputStream(), arguments)
                .err())
        .contains("SOURCE_DATE_EPOCH is no number of seconds from 1970 to 9998: `now`");
    assertThat(
            Run.of(Map.of(FeedOptions.EPOCH, ""), InputStream.nullInputStream(), arguments).code())
        .isZero();
  }

  @Test
  void partsAndFormsAreChosen() {
    assertThat(feed("d.ics", TABLE, "--feed", "deadlines", "--deadlines", "todo"))
        .content()
        .contains("BEGIN:VTODO", "SUMMARY:Released: HW1")
        .doesNotContain("SUMMARY:Class");
    assertThat(feed("c.ics", TABLE, "--feed", "classes")).content().doesNotContain("Released:");
    assertThat(feed("a.ics", TABLE, "--feed-url", "webcal://example.org/s.ics"))
        .content()
        .contains("SOURCE;VALUE=URI:https://example.org/s.ics", "COLOR:steelblue");
    assertThat(feed("g.ics", TABLE, "--feed-color", "seagreen"))
        .content()
        .contains("\r\nCOLOR:seagreen\r\n", "X-APPLE-CALENDAR-COLOR:#2E8B57");
  }

  @Test
  void wrongOptionsAreToldInOneLine() {
    String[] convert = {"convert", TABLE.toString(), folder.resolve("x.ics").toString()};
    assertThat(with(convert, "--previous", folder + "/none.ics").err())
        .startsWith("schedule: there is no previous feed `")
        .contains("help: leave --previous out");
    assertThat(with(convert, "--feed-color", "seegreen").err()).contains("did you mean `seagreen`");
    assertThat(with(convert, "--previous", "").err())
        .startsWith("schedule: there is no previous feed ``");
    assertThat(with(convert, "--feed-url", "//example.org/s.ics").err())
        .startsWith("schedule: `//example.org/s.ics` is no address of a feed");
    assertThat(with(convert, "--stamp", "today").err()).contains("`--stamp` does not take `today`");
    assertThat(with(convert, "--alarm", "soon").err())
        .contains("for example --alarm 15m, 2h or 1d; at most 28d");
    assertThat(with(convert, "--alarm", "29d").code()).isEqualTo(2);
    assertThat(with(convert, "--feed", "class").err()).contains("did you mean `classes`");
  }

  private static Run with(String[] convert, String... options) {
    return Run.of(Stream.concat(Stream.of(convert), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void aPreviousFeedThatIsNoneIsAFinding() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.ics"), "<html>404</html>");
    Path feed = folder.resolve("x.ics");
    Run run = Run.of("convert", TABLE.toString(), feed.toString(), "--previous", broken.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning[feed-unreadable]", broken.toString());
    assertThat(feed).exists();
  }
}
