package org.courseschedule.export.excel;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;

/**
 * The widths of a sheet's columns, in digits of its font. Each column gets what its longest line
 * needs; where that is more than a page has, the widest ones give way, all to the same level.
 */
final class Widths {

  /** A landscape page takes so many digits at a size that can be read. */
  private static final int PAGE = 150;

  private static final int WIDEST = 100;
  private static final int NARROWEST = 8;

  /** Wide columns are not pressed below this: the page grows instead. */
  private static final int LEVEL = 24;

  private static final int DATE = 17;

  /** The room that a cell leaves at both sides of its text. */
  static final int PADDING = 2;

  /** The button of the filter in the header. */
  private static final int BUTTON = 3;

  private Widths() {}

  static int[] of(Grid grid) {
    int[] wanted =
        IntStream.range(0, grid.header().cells().size())
            .map(column -> wanted(grid, column))
            .toArray();
    int level = level(wanted);
    return Arrays.stream(wanted).map(width -> Math.min(width, level)).toArray();
  }

  private static int wanted(Grid grid, int column) {
    int header = natural(grid.header().cells().get(column)) + BUTTON;
    int widest =
        grid.rows().stream().mapToInt(row -> natural(row.cells().get(column))).max().orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.max(header, widest)));
  }

  private static int level(int[] wanted) {
    int level = WIDEST;
    while (level > LEVEL && total(wanted, level) > PAGE) {
      level--;
    }
    return level;
  }

  private static int total(int[] wanted, int level) {
    return Arrays.stream(wanted).map(width -> Math.min(width, level)).sum();
  }

  private static int natural(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return Math.min(WIDEST, longestLine(text.text()) / 10 + 1) + PADDING;
    }
    return cell instanceof Cell.Day ? DATE : NARROWEST;
  }

  /** The width of the longest line, in tenths of a digit. */
  private static int longestLine(RichText text) {
    String plain = text.plain();
    int[] widths = TextWidth.of(text);
    int longest = 0;
    int used = 0;
    for (int at = 0; at < widths.length; at++) {
      used = plain.charAt(at) == '\n' ? 0 : used + widths[at];
      longest = Math.max(longest, used);
    }
    return longest;
  }
}
