package org.courseschedule.finding;

/**
 * A part of a source's text, as half-open offsets.
 *
 * @param start the first character (UTF-16 unit) that belongs to it, at least 0
 * @param end the first that no longer does, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the order of the offsets.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: start " + start + ", end " + end);
    }
  }

  /** The number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether the other span lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
