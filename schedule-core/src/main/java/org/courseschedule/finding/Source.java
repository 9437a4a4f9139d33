package org.courseschedule.finding;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A named text that findings point into. Two are equal if both name and text are. */
public final class Source {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  private Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * A source.
   *
   * @param name as messages show it: a path, {@code <stdin>}
   * @param text all of it; lines end with LF, CRLF or CR
   */
  public static Source of(String name, String text) {
    return new Source(name, text);
  }

  private static int[] lineStarts(String text) {
    return IntStream.rangeClosed(0, text.length())
        .filter(offset -> offset == 0 || startsLine(text, offset))
        .toArray();
  }

  private static boolean startsLine(String text, int offset) {
    char before = text.charAt(offset - 1);
    return before == '\n'
        || (before == '\r' && (offset == text.length() || text.charAt(offset) != '\n'));
  }

  /** As messages show it. */
  public String name() {
    return name;
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /**
   * The part of the text that the span covers.
   *
   * @throws IndexOutOfBoundsException if the span goes beyond the text
   */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * The line on which the character at the offset stands, counted from 1. The offset at the end of
   * the text is on its last line.
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The place of the offset in its line, counted from 1 in characters as people count (code
   * points).
   */
  public int column(int offset) {
    return text.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
  }

  /**
   * A line, without its end.
   *
   * @param line counted from 1
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public String lineText(int line) {
    return text(lineSpan(line));
  }

  /**
   * Where a line stands, its end left out.
   *
   * @param line counted from 1
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /** How many lines there are; at least 1. */
  public int lineCount() {
    return lineStarts.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && name.equals(source.name) && text.equals(source.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.length();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
