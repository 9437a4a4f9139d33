package org.courseschedule.model;

/**
 * What a row of a schedule stands for. No row is lost because it fits none: it is {@link #OTHER}.
 */
public enum EntryKind {
  /** The class meets. */
  CLASS,
  /** The class meets for an exam, or the exam period stands here. */
  EXAM,
  /** The class does not meet: a holiday, a vacation, a cancelled class. */
  BREAK,
  /** No meeting; something is due or released. */
  DEADLINE,
  /** Anything else: a title row, a remark. */
  OTHER
}
