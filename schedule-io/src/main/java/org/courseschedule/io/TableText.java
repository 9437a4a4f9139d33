package org.courseschedule.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.ScheduleWriter;
import org.courseschedule.reading.Stated;
import org.courseschedule.table.DocumentText;

/**
 * Writes a schedule as a table, and proves it: what is read back otherwise is stated beside the
 * table, in the notation of the own schema, until the text says the schedule and nothing else.
 */
final class TableText {

  /** Years so far apart that a year inferred near the one is never inferred near the other. */
  private static final LocalDate EARLY = LocalDate.of(1950, 1, 1);

  private static final LocalDate LATE = LocalDate.of(2060, 1, 1);

  private final Schedule schedule;
  private final TextFormat format;
  private final Function<DocumentText, String> writer;

  TableText(Schedule schedule, TextFormat format, Function<DocumentText, String> writer) {
    this.schedule = schedule;
    this.format = format;
    this.writer = writer;
  }

  String write() {
    Stated stated = new Stated(OptionalInt.empty(), Optional.empty(), schedule.prose().size(), Map.of());
    if (!read(text(stated), EARLY).entries().equals(read(text(stated), LATE).entries())) {
      stated = withYear(stated);
    }
    return text(stated);
  }

  private String text(Stated stated) {
    return writer.apply(ScheduleWriter.document(schedule, stated));
  }

  /** The year with which most entries are read back on their days. */
  private Stated withYear(Stated stated) {
    int guess =
        schedule.entries().stream()
            .flatMap(entry -> entry.when().first().stream())
            .findFirst()
            .map(LocalDate::getYear)
            .orElse(EARLY.getYear());
    Stated guessed = withYear(stated, guess);
    return withYear(stated, guess + shift(read(text(guessed), EARLY).entries()));
  }

  private static Stated withYear(Stated stated, int year) {
    return new Stated(OptionalInt.of(year), stated.course(), stated.prose(), stated.entries());
  }

  /** By how many years most entries are wanted later than they are read. */
  private int shift(List<Entry> read) {
    return IntStream.range(0, Math.min(read.size(), schedule.entries().size()))
        .boxed()
        .flatMap(i -> shift(read.get(i), schedule.entries().get(i)).stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static Optional<Integer> shift(Entry read, Entry wanted) {
    return read.when()
        .first()
        .flatMap(from -> wanted.when().first().map(to -> to.getYear() - from.getYear()));
  }

  private Schedule read(String text, LocalDate reference) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadOptions options =
        ReadOptions.DEFAULT
            .withFormat(format)
            .withReference(reference)
            .withMaxBytes(Integer.MAX_VALUE - 1);
    try {
      return ScheduleFiles.read(new ByteArrayInputStream(bytes), "", options).schedule();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
