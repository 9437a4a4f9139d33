package org.courseschedule.export.excel;

import org.courseschedule.model.EntryKind;

/** The background of a row. */
enum Tint {
  /** The names of the columns. */
  HEADER,
  /** None. */
  PLAIN,
  /** No class. */
  BREAK,
  /** An exam. */
  EXAM,
  /** Something is due. */
  DEADLINE;

  static Tint of(EntryKind kind) {
    return switch (kind) {
      case BREAK -> BREAK;
      case EXAM -> EXAM;
      case DEADLINE -> DEADLINE;
      case CLASS, OTHER -> PLAIN;
    };
  }
}
