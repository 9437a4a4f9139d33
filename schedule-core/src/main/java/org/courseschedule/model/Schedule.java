package org.courseschedule.model;

import java.util.List;

/**
 * One course in one term: facts about the course, its entries in the order listed, and the text
 * that stood around the table.
 *
 * @param course what is known of the course as a whole
 * @param entries one for each row, in the order listed, which need not be the order of dates
 * @param prose the paragraphs around the table (a remark on snow days, say), in order
 */
public record Schedule(CourseFacts course, List<Entry> entries, List<RichText> prose) {

  public Schedule {
    entries = List.copyOf(entries);
    prose = List.copyOf(prose);
  }

  /** A schedule of these entries, with no text around them. */
  public static Schedule of(CourseFacts course, List<Entry> entries) {
    return new Schedule(course, entries, List.of());
  }

  /** The entries of one kind, in the order listed. */
  public List<Entry> entries(EntryKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** This schedule with other facts. */
  public Schedule withCourse(CourseFacts course) {
    return new Schedule(course, entries, prose);
  }

  /** This schedule with other entries. */
  public Schedule withEntries(List<Entry> entries) {
    return new Schedule(course, entries, prose);
  }
}
