package org.courseschedule.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.Entry;
import org.courseschedule.model.EntryKind;
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

  /** What is read in one row; several entries of it, one for each weekday, are told as one. */
  static Label of(List<Entry> row) {
    Label first = of(row.get(0));
    return row.size() == 1
        ? first
        : new Label(
            row.get(0).when().first().map(Label::monday).map(LocalDate::toString).orElse("-"),
            row.stream().anyMatch(entry -> entry.kind() == EntryKind.CLASS)
                ? "class"
                : first.kind(),
            first.session(),
            cut(row.stream().map(Label::topic).collect(Collectors.joining(" / "))));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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

  private static String cut(String text) {
    return text.length() > TOPIC_LENGTH ? text.substring(0, TOPIC_LENGTH).strip() : text;
  }
}
