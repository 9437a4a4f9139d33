package org.courseschedule.export.html.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.EntryText;
import org.courseschedule.model.Milestone;

/**
 * A week in the strip that shows where the work bunches.
 *
 * @param monday its first day
 * @param rows the rows that begin in it
 */
public record Week(LocalDate monday, List<Row> rows) {

  /** More weeks are no term: a strip of them would show nothing. */
  private static final int MOST_WEEKS = 60;

  /** More marks of a sort would not fit over each other. */
  private static final int MOST_MARKS = 8;

  /** The weeks from the first date to the last, also the empty ones; none if there are too many. */
  static List<Week> all(List<Row> rows) {
    Map<LocalDate, List<Row>> byWeek = new TreeMap<>();
    for (Row row : rows) {
      row.entry()
          .when()
          .first()
          .ifPresent(
              day ->
                  byWeek.computeIfAbsent(Calendar.monday(day), week -> new ArrayList<>()).add(row));
    }
    List<Week> weeks = new ArrayList<>();
    Optional<LocalDate> end = byWeek.keySet().stream().reduce((one, other) -> other);
    Optional<LocalDate> next = byWeek.keySet().stream().findFirst();
    while (next.isPresent() && !next.get().isAfter(end.orElseThrow())) {
      if (weeks.size() == MOST_WEEKS) {
        return List.of();
      }
      weeks.add(new Week(next.get(), byWeek.getOrDefault(next.get(), List.of())));
      next = next.map(week -> week.plusWeeks(1));
    }
    return weeks;
  }

  /** What the marks of the weeks mean, by the classes that style them. */
  public static Map<String, String> legend(List<Week> weeks) {
    Map<String, String> legend = new LinkedHashMap<>();
    for (EntryKind kind : List.of(EntryKind.CLASS, EntryKind.EXAM, EntryKind.BREAK)) {
      if (weeks.stream().anyMatch(week -> week.days().contains(Names.style(kind)))) {
        legend.put(Names.style(kind), EntryText.title(kind).toLowerCase(Locale.ROOT));
      }
    }
    if (weeks.stream().anyMatch(week -> week.due() > 0)) {
      legend.put(Names.style(Milestone.Kind.DUE), "due");
    }
    return legend;
  }

  /** The row that the strip leads to; empty for a week without one. */
  public String target() {
    return rows.isEmpty() ? "" : "#" + rows.get(0).id();
  }

  /** Classes, exams and breaks, as the classes that style their marks. */
  public List<String> days() {
    return rows.stream()
        .filter(row -> row.isMeeting() || row.entry().kind() == EntryKind.BREAK)
        .map(row -> Names.style(row.entry().kind()))
        .limit(MOST_MARKS)
        .toList();
  }

  /** How many marks stand for what is due. */
  public int due() {
    return (int) Math.min(MOST_MARKS, count(Row::isDue));
  }

  /** The week in words: {@code 2 classes, 1 due}. */
  public String words() {
    String words =
        Stream.of(
                words(EntryKind.CLASS, "class", "classes"),
                words(EntryKind.EXAM, "exam", "exams"),
                words(EntryKind.BREAK, "break", "breaks"),
                count(Row::isDue) == 0 ? "" : count(Row::isDue) + " due")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "nothing" : words;
  }

  private String words(EntryKind kind, String one, String many) {
    long count = count(row -> row.entry().kind() == kind);
    return count == 0 ? "" : count + " " + (count == 1 ? one : many);
  }

  private long count(Predicate<Row> what) {
    return rows.stream().filter(what).count();
  }
}
