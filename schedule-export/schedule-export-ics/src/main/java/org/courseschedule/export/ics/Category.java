package org.courseschedule.export.ics;

import java.util.Arrays;
import java.util.List;
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

  /** Whether a feed of that part of the schedule holds such things. */
  boolean isIn(FeedContent content) {
    return switch (content) {
      case ALL -> true;
      case CLASSES -> !isMilestone() && this != DEADLINE;
      case DEADLINES -> isMilestone() || this == DEADLINE;
    };
  }

  boolean isMilestone() {
    return compareTo(RELEASED) >= 0;
  }

  /**
   * {@code Class 12: Topic}, {@code Due: Work}; of a class without a number its topic. An exam or a
   * break among the numbered classes bears a class's number.
   */
  String summary(Optional<ClassNumber> number, String what) {
    String head =
        number
            .map(value -> (this == DEADLINE ? label : CLASS.label) + " " + value)
            .orElse(isMilestone() ? label : "");
    if (head.isEmpty() || what.isEmpty()) {
      return what + head;
    }
    return head + ": " + what;
  }

  /**
   * By what an event is known again: what its summary says, whether it was just made or stands in a
   * feed that was published.
   *
   * @param lines all that it says; they tell apart what has one name and one day
   */
  Identity identity(boolean isTask, String summary, Times times, List<String> lines) {
    Matcher head = NUMBERED.matcher(summary);
    boolean isNumbered = head.lookingAt();
    return new Identity(
        isTask ? "task " + label : label,
        isNumbered ? ClassNumber.parse(head.group(1)) : Optional.empty(),
        Identity.words(isNumbered ? summary.substring(head.end()) : summary),
        Optional.of(times.day()),
        String.join("\n", lines));
  }
}
