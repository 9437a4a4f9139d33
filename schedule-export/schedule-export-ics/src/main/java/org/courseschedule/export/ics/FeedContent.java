package org.courseschedule.export.ics;

/** Which part of a schedule a feed holds. */
public enum FeedContent {
  /** Everything. */
  ALL,
  /** Classes, exams, breaks and whatever else stands in a row. */
  CLASSES,
  /** What is released, due or to do. */
  DEADLINES
}
