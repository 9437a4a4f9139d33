package org.courseschedule.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextLine;
import org.courseschedule.table.Blanks;

/** A line of a grid table: borders, pieces of cells, or both. */
final class GridLine {

  private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]++\\+)++");

  private static final Pattern WHOLE_BORDER = Pattern.compile("\\+(?::?(?:-++|=++):?\\+)++[-=]?");

  private final TextLine line;
  private final DisplayLine shown;

  /** The columns of the line that are border. */
  private final BitSet border = new BitSet();

  /** The columns of the walls, and the offset of each in the line; -1 where a cell goes through. */
  private int[] walls = {};

  private int[] at = {};

  GridLine(TextLine line, String text) {
    this.line = line;
    this.shown = new DisplayLine(text);
  }

  /** Whether a line is all border, as a grid table begins. */
  static boolean isBorder(String line) {
    return line.startsWith("+") && WHOLE_BORDER.matcher(line.strip()).matches();
  }

  /** Whether a line may go on a grid table. */
  static boolean goesOn(String line) {
    return line.startsWith("|") || line.startsWith("+");
  }

  /** Takes the borders of the line that begin and end at walls, and adds the walls within. */
  void findBorders(BitSet known) {
    Matcher piece = BORDER.matcher(shown.text());
    while (piece.find()) {
      int first = shown.column(piece.start());
      int last = shown.column(piece.end() - 1);
      if (known.isEmpty() || (known.get(first) && known.get(last))) {
        border.set(first, last + 1);
        for (int column = first; column <= last; column++) {
          if (shown.at(column) == '+') {
            known.set(column);
          }
        }
      }
    }
  }

  /** Finds where on this line the walls of the table stand. */
  void findWalls(int[] all) {
    walls = all;
    at = new int[reached(all)];
    List<Integer> pipes = border.isEmpty() ? PipeRow.pipes(shown.text()) : List.of();
    for (int i = 0; i < at.length; i++) {
      char c = shown.at(all[i]);
      boolean wall = c == '|' || c == '+' || i == 0 || i == all.length - 1;
      at[i] = wall ? shown.offset(all[i]) : -1;
    }
    if (pipes.size() == all.length) {
      // As many pipes as walls: they part the cells, wherever a font shows them.
      at = pipes.stream().mapToInt(Integer::intValue).toArray();
    } else if (at.length == all.length && border.isEmpty()) {
      at[at.length - 1] = closing(at[at.length - 1], pipes);
    }
  }

  /** Where the last cell ends: at its pipe, else behind the text, however long it is. */
  private int closing(int wall, List<Integer> pipes) {
    int last = pipes.isEmpty() ? -1 : pipes.get(pipes.size() - 1);
    int end = shown.text().stripTrailing().length();
    return last >= wall && last == end - 1 ? last : Math.max(wall, end);
  }

  /** How many walls the line is long enough for. */
  private int reached(int[] all) {
    int found = Arrays.binarySearch(all, shown.width());
    return found < 0 ? -found - 1 : found;
  }

  boolean hasBorder() {
    return !border.isEmpty();
  }

  /** Whether the border goes from the first wall to the last. */
  boolean isWholeBorder() {
    return border.nextClearBit(walls[0]) > walls[walls.length - 1];
  }

  /** Whether it is the border below a header. */
  boolean isHeaderBorder() {
    boolean doubled = shown.at(walls[0] + 1) == '=' || shown.at(walls[0] + 2) == '=';
    return doubled && isWholeBorder();
  }

  /** Whether the line is border above and below a column. */
  boolean isBorder(int column) {
    return border.get(walls[column] + 1) && border.get(walls[column + 1] - 1);
  }

  /** Whether the line goes as far as a wall. */
  boolean reaches(int wall) {
    return wall < at.length;
  }

  /** Whether a wall stands on this line, or would if the line were longer. */
  boolean hasWall(int wall) {
    return !reaches(wall) || at[wall] >= 0;
  }

  /** The span in the source of what stands between two walls, with the blanks around it. */
  Span between(int left, int right) {
    int start = next(shown.text(), offset(left));
    return new Span(
        line.span().start() + start, line.span().start() + Math.max(start, offset(right)));
  }

  /** The offset after a character, which may be a pair of units. */
  private static int next(String text, int offset) {
    return offset < text.length() ? text.offsetByCodePoints(offset, 1) : text.length();
  }

  private int offset(int wall) {
    return reaches(wall) && at[wall] >= 0 ? at[wall] : shown.offset(walls[wall]);
  }

  Span span() {
    return line.span();
  }

  /** A span without the blanks around it. */
  static Span trimmed(Span span, String source) {
    int start = span.start();
    int end = span.end();
    while (start < end && Blanks.isBlank(source.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(source.charAt(end - 1))) {
      end--;
    }
    return new Span(start == end ? span.start() : start, start == end ? span.start() : end);
  }

  /** The lines of a table, with the walls that they have together. */
  static List<GridLine> of(List<TextLine> lines, String source) {
    List<GridLine> grid = new ArrayList<>();
    BitSet known = new BitSet();
    for (TextLine line : lines) {
      GridLine next = new GridLine(line, source.substring(line.span().start(), line.span().end()));
      next.findBorders(known);
      grid.add(next);
    }
    int[] walls = known.stream().toArray();
    if (walls.length <= CellGrid.MAX_COLUMNS + 1) {
      grid.forEach(line -> line.findWalls(walls));
    }
    return grid;
  }

  /** How many columns the table has. */
  int columns() {
    return Math.max(0, walls.length - 1);
  }
}
