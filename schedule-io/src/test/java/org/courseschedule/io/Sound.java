package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Fix;
import org.courseschedule.finding.Origins.EntryOrigin;
import org.courseschedule.finding.Place;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;

/** What holds of everything that is read, whatever the bytes. */
final class Sound {

  private Sound() {}

  /**
   * Reads and checks without an exception, says what it finds in order, points at whole characters
   * of the text that was read, and has an origin for each entry.
   *
   * @param name its suffix tells the format
   */
  static ScheduleFile read(String name, byte[] bytes) {
    ScheduleFile file = readAny(name, bytes);
    List<Finding> findings = file.check();
    assertThat(file.findings()).isSortedAccordingTo(Finding.ORDER);
    assertThat(findings).isSortedAccordingTo(Finding.ORDER).containsAll(file.findings());
    findings.forEach(finding -> assertThat(finding.message().lines()).hasSize(1));
    List<Entry> entries = file.schedule().entries();
    assertThat(file.origins().entries()).hasSameSizeAs(entries);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(file.origins().entries().get(i).extras()).hasSameSizeAs(entries.get(i).extras());
    }
    Stream.concat(findings.stream().flatMap(Sound::places), places(file))
        .forEach(place -> assertIsShown(name, place));
    return file;
  }

  /**
   * What takes longer to see: reading again gives the same, and the schedule is read back as it was
   * from every format in which it is written.
   */
  static void readAndWriteAgain(String name, byte[] bytes) {
    ScheduleFile file = readAny(name, bytes);
    assertThat(readAny(name, bytes)).isEqualTo(file);
    for (TextFormat format : TextFormat.values()) {
      assertIsReadBack(file.schedule(), format);
    }
  }

  private static void assertIsReadBack(Schedule schedule, TextFormat format) {
    String text = ScheduleText.write(schedule, format);
    String name = "back" + format.suffixes().get(0);
    ScheduleFile back = readAny(name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(back.schedule()).as("written as %s:%n%s", format, text).isEqualTo(schedule);
    if (format == TextFormat.YAML || format == TextFormat.JSON) {
      assertThat(back.findings()).isEmpty(); // They are written in the own schema.
    }
  }

  private static Stream<Place> places(Finding finding) {
    return Stream.of(
            Stream.of(finding.place()),
            finding.related().stream().map(Finding.Related::place),
            finding.fix().stream().map(Fix::place))
        .flatMap(places -> places);
  }

  private static Stream<Place> places(ScheduleFile file) {
    return Stream.concat(
        file.origins().columns().values().stream(),
        file.origins().entries().stream().flatMap(Sound::places));
  }

  private static Stream<Place> places(EntryOrigin origin) {
    return Stream.of(
            Stream.of(origin.row()), origin.cells().values().stream(), origin.extras().stream())
        .flatMap(places -> places);
  }

  private static void assertIsShown(String name, Place place) {
    assertThat(place.source().name()).isEqualTo(name);
    assertThat(isWithinCharacter(place.source().text(), place.span().start())).isFalse();
    assertThat(isWithinCharacter(place.source().text(), place.span().end())).isFalse();
  }

  private static boolean isWithinCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static ScheduleFile readAny(String name, byte[] bytes) {
    try {
      return ScheduleFiles.read(new ByteArrayInputStream(bytes), name, ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
