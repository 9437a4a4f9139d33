package org.courseschedule.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Extra;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Blanks;

/** What a careful person reads in a row, or what we read, in the words of the corpus. */
record Label(String date, String kind, String session, String topic) {

  private static final int TOPIC_LENGTH = 80;

  static List<Label> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> !line.isEmpty())
          .map(line -> line.split("\t", -1))
          .map(parts -> new Label(parts[0], parts[1], parts[2], parts[3]))
          .toList();
    }
  }

  /**
   * What one row says. The careful person reads a week's row with a column for each weekday as one
   * line on the week's first day.
   */
  static Label of(List<Entry> row) {
    if (row.size() == 1) {
      return of(row.get(0));
    }
    List<Label> parts = row.stream().map(Label::of).toList();
    List<String> kinds = parts.stream().map(Label::kind).toList();
    return new Label(
        row.get(0)
            .when()
            .first()
            .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString())
            .orElse("-"),
        kinds.contains("exam") ? "exam" : kinds.contains("class") ? "class" : kinds.get(0),
        parts.stream().map(Label::session).filter(s -> !s.equals("-")).findFirst().orElse("-"),
        cut(parts.stream().map(Label::topic).collect(Collectors.joining(" / "))));
  }

  private static Label of(Entry entry) {
    return new Label(
        date(entry),
        switch (entry.kind()) {
          case CLASS -> "class";
          case EXAM -> "exam";
          case BREAK -> "no-class";
          case DEADLINE -> "deadline";
          case OTHER -> "other";
        },
        entry.number().map(ClassNumber::toString).orElse("-"),
        topic(entry));
  }

  private static String date(Entry entry) {
    if (entry.when().isUndated()) {
      return "-";
    }
    return entry.when().days().stream()
        .map(days -> days.isSingleDay() ? "" + days.first() : days.first() + ".." + days.last())
        .collect(Collectors.joining(","));
  }

  /** The topic, or the next cell that tells something. */
  private static String topic(Entry entry) {
    return Stream.concat(
            Stream.of(entry.topic(), entry.notes()), entry.extras().stream().map(Extra::text))
        .map(Label::squeezed)
        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .orElse("-");
  }

  private static String squeezed(RichText text) {
    return cut(Blanks.normalize(text.plain()).replaceAll("\\s+", " "));
  }

  private static String cut(String plain) {
    return plain.length() > TOPIC_LENGTH ? plain.substring(0, TOPIC_LENGTH).strip() : plain;
  }
}
