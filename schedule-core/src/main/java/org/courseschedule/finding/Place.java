package org.courseschedule.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where something stands.
 *
 * @param source in which text
 * @param span which part of it; empty for what is missing there
 */
public record Place(Source source, Span span) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.source().name()).thenComparing(Place::span);

  /**
   * Checks that the span lies in the text.
   *
   * @throws IndexOutOfBoundsException if it does not
   */
  public Place {
    Objects.checkFromToIndex(span.start(), span.end(), source.text().length());
  }

  /** The whole of a source. */
  public static Place of(Source source) {
    return new Place(source, new Span(0, source.text().length()));
  }

  /** The start of a source: where what concerns it as a whole is shown. */
  public static Place startOf(Source source) {
    return new Place(source, new Span(0, 0));
  }

  /** The line of the first character, counted from 1. */
  public int line() {
    return source.line(span.start());
  }

  /** The first character's place in its line, counted from 1 in code points. */
  public int column() {
    return source.column(span.start());
  }

  /** The text that stands there. */
  public String text() {
    return source.text(span);
  }

  /** Whether the other place lies within this one. */
  public boolean contains(Place other) {
    return span.contains(other.span) && source.equals(other.source);
  }

  /** Orders by the source's name, then by span. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code schedule.md:12:3}. */
  @Override
  public String toString() {
    return source.name() + ":" + line() + ":" + column();
  }
}
