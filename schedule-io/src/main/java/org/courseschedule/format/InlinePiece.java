package org.courseschedule.format;

import java.util.List;

/**
 * A piece of text that is written with the same marks around it.
 *
 * @param kind how its text is written
 * @param text what it says
 * @param target where an image lies; empty for any other piece
 * @param marks what stands around it, in no order
 */
record InlinePiece(Kind kind, String text, String target, List<Mark> marks) {

  /** How a piece's text is written. */
  enum Kind {
    /** With backslashes before what means something. */
    TEXT,
    /** Between backticks. */
    CODE,
    /** As the description of an image. */
    IMAGE,
    /** An address in angle brackets. */
    ADDRESS,
    /** As it stands. */
    MARKUP
  }

  /**
   * What opens and closes a look.
   *
   * @param open before the text, {@code **}
   * @param close behind it
   */
  record Mark(String open, String close) {}

  InlinePiece {
    marks = List.copyOf(marks);
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }
}
