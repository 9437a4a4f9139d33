package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.courseschedule.model.RichText;

/**
 * Text broken into lines of a width: where each line starts in the plain text.
 *
 * @param text the text
 * @param starts offsets of the lines, the first 0
 */
record Lines(RichText text, List<Integer> starts) {

  /**
   * No line has more characters, however narrow they are. It keeps every cell under the 32,767
   * characters that it may hold.
   */
  private static final int LONGEST_LINE = 1_000;

  static final int LINE_HEIGHT = 13;

  /** Fonts for Chinese, Japanese, Korean and emoji are higher. */
  private static final int HIGH_LINE_HEIGHT = 17;

  /** A row of a spreadsheet is at most 409.5 points high; some of it is left for padding. */
  private static final int HIGHEST = 405;

  Lines {
    starts = List.copyOf(starts);
  }

  /**
   * Breaks text at line feeds, else after blanks, hyphens and wide characters, else anywhere.
   *
   * @param width of a line, in tenths of a digit
   */
  static Lines of(RichText text, int width) {
    String plain = text.plain();
    int[] widths = TextWidth.of(text);
    List<Integer> starts = new ArrayList<>(List.of(0));
    int start = 0;
    int used = 0;
    int canBreak = 0;
    for (int at = 0; at < plain.length(); at++) {
      if (at > start && isFull(plain, at, at - start, used + widths[at] > width)) {
        start = canBreak > start ? canBreak : at;
        starts.add(start);
        used = sum(widths, start, at);
      }
      used += widths[at];
      if (plain.charAt(at) == '\n') {
        start = at + 1;
        starts.add(start);
        used = 0;
      }
      canBreak = breaksAfter(plain.charAt(at)) ? at + 1 : canBreak;
    }
    return new Lines(text, starts);
  }

  private static boolean isFull(String plain, int at, int length, boolean overflows) {
    boolean mayHang = Character.isWhitespace(plain.charAt(at));
    boolean splitsPair =
        Character.isLowSurrogate(plain.charAt(at))
            && Character.isHighSurrogate(plain.charAt(at - 1));
    return !splitsPair && (length >= LONGEST_LINE || (overflows && !mayHang));
  }

  private static boolean breaksAfter(char last) {
    return last == '-'
        || Character.isWhitespace(last)
        || TextWidth.isWide(last)
        || Character.isLowSurrogate(last);
  }

  private static int sum(int[] widths, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at++) {
      sum += widths[at];
    }
    return sum;
  }

  /** The height of the text, in points. */
  int height() {
    return starts.size() * lineHeight();
  }

  private int lineHeight() {
    return text.plain().codePoints().anyMatch(TextWidth::isWide) ? HIGH_LINE_HEIGHT : LINE_HEIGHT;
  }

  /** The text in pieces that each fit into a row; one piece nearly always. */
  List<Lines> pieces() {
    int perPiece = HIGHEST / lineHeight();
    List<Lines> pieces = new ArrayList<>();
    for (int first = 0; first < starts.size(); first += perPiece) {
      pieces.add(piece(first, Math.min(first + perPiece, starts.size())));
    }
    return pieces;
  }

  private Lines piece(int firstLine, int endLine) {
    int start = starts.get(firstLine);
    int end = endLine < starts.size() ? starts.get(endLine) : text.plain().length();
    return new Lines(
        text.slice(start, end),
        starts.subList(firstLine, endLine).stream().map(at -> at - start).toList());
  }
}
