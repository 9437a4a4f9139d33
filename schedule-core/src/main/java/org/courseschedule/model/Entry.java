package org.courseschedule.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a schedule, whatever its kind.
 *
 * <p>The texts ({@code when.text()}, {@code topic}, {@code readingText}, {@code notes}) are the
 * cells as published, whole. The lists are what was understood of them, from whichever cell it
 * stood in. It is one record and not a family of types, because real tables put a deadline on a
 * break and a number on an exam, and a check can only see what the model can hold.
 *
 * @param kind what the row stands for
 * @param number the class's number, where the table counts classes
 * @param when the days
 * @param topic the topic's cell
 * @param presentations the talks given that day
 * @param milestones what is released, due or to do that day
 * @param readingText the cell of the column of readings
 * @param readings the items to read
 * @param notes the cell of the column of notes
 * @param noClass why there is no class, where the row says so
 * @param extras the cells of further columns that are not blank, in the order of the columns
 */
public record Entry(
    EntryKind kind,
    Optional<ClassNumber> number,
    When when,
    RichText topic,
    List<Presentation> presentations,
    List<Milestone> milestones,
    RichText readingText,
    List<Reading> readings,
    RichText notes,
    Optional<NoClass> noClass,
    List<Extra> extras) {

  public Entry {
    presentations = List.copyOf(presentations);
    milestones = List.copyOf(milestones);
    readings = List.copyOf(readings);
    extras = List.copyOf(extras);
  }

  /** An entry that says nothing but its kind and its day. */
  public static Entry on(LocalDate day, EntryKind kind) {
    return new Entry(
        kind,
        Optional.empty(),
        When.on(day),
        RichText.EMPTY,
        List.of(),
        List.of(),
        RichText.EMPTY,
        List.of(),
        RichText.EMPTY,
        Optional.empty(),
        List.of());
  }

  /** Whether people meet in class: a class or an exam. */
  public boolean isMeeting() {
    return kind == EntryKind.CLASS || kind == EntryKind.EXAM;
  }

  /** This entry with a class number. */
  public Entry withNumber(ClassNumber number) {
    return new Entry(
        kind,
        Optional.of(number),
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        noClass,
        extras);
  }

  /** This entry on other days. */
  public Entry withWhen(When when) {
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        noClass,
        extras);
  }

  /** This entry with a topic, and the talks understood of it. */
  public Entry withTopic(RichText topic, List<Presentation> presentations) {
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        noClass,
        extras);
  }

  /** This entry with a cell of notes. */
  public Entry withNotes(RichText notes) {
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        noClass,
        extras);
  }

  /** This entry with milestones. */
  public Entry withMilestones(List<Milestone> milestones) {
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        noClass,
        extras);
  }

  /** This entry with a cell of readings, and the items understood of it. */
  public Entry withReadings(RichText readingText, List<Reading> readings) {
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        noClass,
        extras);
  }

  /** This entry with why there is no class. */
  public Entry withNoClass(NoClass noClass) {
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        Optional.of(noClass),
        extras);
  }

  /** This entry with the cells of further columns. */
  public Entry withExtras(List<Extra> extras) {
    return new Entry(
        kind,
        number,
        when,
        topic,
        presentations,
        milestones,
        readingText,
        readings,
        notes,
        noClass,
        extras);
  }
}
