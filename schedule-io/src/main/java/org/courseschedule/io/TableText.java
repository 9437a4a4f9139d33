package org.courseschedule.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.JsonWriter;
import org.courseschedule.format.EntryData;
import org.courseschedule.format.RichTextData;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.RichText;
import org.courseschedule.model.Schedule;
import org.courseschedule.reading.FactKey;
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

  /** Nothing is stated. */
  private static final String NOTHING = JsonWriter.writeLine(Data.fields());

  private final Schedule schedule;
  private final TextFormat format;
  private final Function<DocumentText, String> writer;

  TableText(Schedule schedule, TextFormat format, Function<DocumentText, String> writer) {
    this.schedule = schedule;
    this.format = format;
    this.writer = writer;
  }

  String write() {
    Stated stated = withYear(withProse(withCourse(Stated.NOTHING)));
    return text(withEntries(stated));
  }

  private Stated withYear(Stated stated) {
    String text = text(stated);
    return read(text, EARLY).entries().equals(read(text, LATE).entries())
        ? stated
        : withFittingYear(stated);
  }

  /** The paragraphs from the first on that the text cannot say are stated. */
  private Stated withProse(Stated stated) {
    List<RichText> prose = schedule.prose();
    List<RichText> read = read(text(stated), EARLY).prose();
    int same = 0;
    while (same < Math.min(prose.size(), read.size()) && prose.get(same).equals(read.get(same))) {
      same++;
    }
    Stated rest = stated.withProse(json(prose.subList(same, prose.size())));
    return read(text(rest), EARLY).prose().equals(prose) ? rest : stated.withProse(json(prose));
  }

  private static List<String> json(List<RichText> prose) {
    return prose.stream().map(RichTextData::write).map(JsonWriter::writeLine).toList();
  }

  /** The facts that are not read back from under their own keys. */
  private Stated withCourse(Stated stated) {
    Set<FactKey> unsaid = EnumSet.noneOf(FactKey.class);
    difference(stated).fields().forEach(field -> FactKey.of(field.name()).ifPresent(unsaid::add));
    if (unsaid.isEmpty()) {
      return stated;
    }
    Stated without = stated.withCourse(unsaid, Optional.empty());
    return without.withCourse(unsaid, Optional.of(JsonWriter.writeLine(difference(without))));
  }

  private Fields difference(Stated stated) {
    return Overlay.between(fields(read(text(stated), EARLY).course()), fields(schedule.course()));
  }

  private static Fields fields(CourseFacts facts) {
    List<Field> fields = new ArrayList<>();
    FactsData.write(facts, fields);
    return Data.fields(fields);
  }

  /** What the rows cannot say; as few of them as will do, and if need be all of them alone. */
  private Stated withEntries(Stated stated) {
    Stated all = withEveryEntry(stated);
    Map<Integer, String> unsaid = new TreeMap<>(all.entries());
    unsaid.values().removeIf(NOTHING::equals);
    Stated some = stated.withEntries(unsaid);
    if (isSaid(some)) {
      return some;
    }
    return isSaid(all) ? all : withEveryEntry(stated.withAlone());
  }

  private boolean isSaid(Stated stated) {
    return read(text(stated), EARLY).entries().equals(schedule.entries());
  }

  /** Every row states something, so that each is read as one entry. */
  private Stated withEveryEntry(Stated stated) {
    List<Entry> wanted = schedule.entries();
    Map<Integer, String> all = new TreeMap<>();
    IntStream.range(0, wanted.size()).forEach(i -> all.put(i, NOTHING));
    List<Entry> read = read(text(stated.withEntries(all)), EARLY).entries();
    for (int i = 0; i < Math.min(wanted.size(), read.size()); i++) {
      Fields overlay =
          Overlay.between(EntryData.write(read.get(i)), EntryData.write(wanted.get(i)));
      all.put(i, JsonWriter.writeLine(overlay));
    }
    return stated.withEntries(all);
  }

  private String text(Stated stated) {
    return writer.apply(ScheduleWriter.document(schedule, stated));
  }

  /** The year with which most entries are read back on their days. */
  private Stated withFittingYear(Stated stated) {
    int guess =
        schedule.entries().stream()
            .flatMap(entry -> entry.when().first().stream())
            .findFirst()
            .map(LocalDate::getYear)
            .orElse(EARLY.getYear());
    List<Entry> read = read(text(stated.withYear(guess)), EARLY).entries();
    return stated.withYear(guess + shift(read));
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
