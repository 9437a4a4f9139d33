package org.courseschedule.cli;

import org.courseschedule.finding.Place;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/**
 * The line of a place as it is shown, and the marks below what is meant. Of a place that goes on
 * over several lines it is the first; of a long line, the part around the place.
 *
 * @param line the line's text, safe to show
 * @param marks blanks, then marks as wide as what is meant; at least one
 */
record Snippet(String line, String marks) {

  private static final int BEFORE = 40;
  private static final int WIDTH = 100;
  private static final String CUT = "…";

  static Snippet of(Place place, char mark) {
    Source source = place.source();
    Span line = source.lineSpan(place.line());
    int start = Math.min(place.span().start(), line.end());
    int end = Math.max(start, Math.min(place.span().end(), line.end()));
    String rest = source.text(new Span(start, line.end()));
    int spare = Math.max(BEFORE, WIDTH - Visible.width(first(rest, WIDTH)));
    String before = last(source.text(new Span(line.start(), start)), spare);
    int left = WIDTH - Visible.width(before);
    String meant = first(source.text(new Span(start, end)), left);
    return new Snippet(
        before + first(rest, left),
        " ".repeat(Visible.width(before))
            + String.valueOf(mark).repeat(Math.max(1, Visible.width(meant))));
  }

  /** As much of the text's beginning as fits. */
  private static String first(String text, int width) {
    StringBuilder shown = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String next = show(text.codePointAt(i));
      used += Visible.width(next);
      if (used > width) {
        return shown + CUT;
      }
      shown.append(next);
    }
    return shown.toString();
  }

  /** As much of the text's end as fits. */
  private static String last(String text, int width) {
    int used = 0;
    for (int i = text.length(); i > 0; i = text.offsetByCodePoints(i, -1)) {
      used += Visible.width(show(text.codePointBefore(i)));
      if (used > width) {
        return CUT + first(text.substring(i), width);
      }
    }
    return first(text, width);
  }

  private static String show(int codePoint) {
    return codePoint == '\t' ? "    " : Visible.of(codePoint);
  }
}
