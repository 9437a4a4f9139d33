package org.courseschedule.export.ics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.ClassNumber;
import org.courseschedule.model.EntryKind;
import org.courseschedule.model.Milestone;
import org.courseschedule.plan.Identity;

/** What sort of thing takes place; {@code CATEGORIES} names it. */
enum Category {
  CLASS("Class"),
  EXAM("Exam"),
  BREAK("Break"),
  DEADLINE("Deadline"),
  OTHER("Other"),
  RELEASED("Released"),
  DUE("Due"),
  TO_DO("To do");

  private static final Pattern NUMBERED =
      Pattern.compile("[A-Z][a-z]{2,10} (\\d{1,6}[a-z]?)(?::|$)");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  static Category of(EntryKind kind) {
    return switch (kind) {
      case CLASS -> CLASS;
      case EXAM -> EXAM;
      case BREAK -> BREAK;
      case DEADLINE -> DEADLINE;
      case OTHER -> OTHER;
    };
  }

  static Category of(Milestone.Kind kind) {
    return switch (kind) {
      case RELEASED -> RELEASED;
      case DUE -> DUE;
      case TO_DO -> TO_DO;
    };
  }

  static Optional<Category> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }

  /** As people read it. */
  String label() {
    return label;
  }

  boolean isMeeting() {
    return this == CLASS || this == EXAM;
  }

  boolean isMilestone() {
    return compareTo(RELEASED) >= 0;
  }

  /** {@code Class 12: Topic}, {@code Due: Work}; of a class without a number its topic. */
  String summary(Optional<ClassNumber> number, String what) {
    String head = number.map(value -> label + " " + value).orElse(isMilestone() ? label : "");
    if (head.isEmpty() || what.isEmpty()) {
      return what + head;
    }
    return head + ": " + what;
  }

  /**
   * By what an event is known again: what its summary says, whether it was just made or stands in a
   * feed that was published.
   */
  Identity identity(boolean isTask, String summary, Optional<LocalDate> day) {
    Matcher head = NUMBERED.matcher(summary);
    boolean isNumbered = head.lookingAt();
    return new Identity(
        isTask ? "task " + label : label,
        isNumbered ? ClassNumber.parse(head.group(1)) : Optional.empty(),
        Identity.words(isNumbered ? summary.substring(head.end()) : summary),
        day);
  }
}
