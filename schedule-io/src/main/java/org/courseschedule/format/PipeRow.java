package org.courseschedule.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Span;
import org.courseschedule.table.Blanks;
import org.courseschedule.table.Cell;

/**
 * Splits one line of a pipe table into cells, as GitHub Flavored Markdown does (section 4.10), but
 * keeps every cell that it finds.
 *
 * <p>A pipe after a backslash belongs to the cell, in code too. The pipes at both ends of the line
 * are optional.
 */
final class PipeRow {

  private static final Pattern DELIMITER =
      Pattern.compile(
          "\\|?[ \\t]*+:?-++:?[ \\t]*+(?:[|+][ \\t]*+(?:-:)?:?-++:?[ \\t]*+)*+\\|?[ \\t]*+");

  /** Cells of two dashes or more, or the line above what kramdown has as the foot. */
  private static final Pattern RULE =
      Pattern.compile(
          "\\|[ \\t]*+:?(?:--++|==++):?[ \\t]*+(?:[|+][ \\t]*+:?(?:--++|==++):?[ \\t]*+)*+\\|?");

  private PipeRow() {}

  /** Whether the line has a pipe that parts cells. */
  static boolean hasPipe(String line) {
    return !pipes(line).isEmpty();
  }

  /** Whether the line is one that parts the header from the rows. */
  static boolean isDelimiter(String line) {
    return line.indexOf('|') >= 0 && DELIMITER.matcher(line.strip()).matches();
  }

  /** Whether the line parts rows and is none. */
  static boolean isRule(String line) {
    return RULE.matcher(line.strip()).matches();
  }

  /** How many cells a line of dashes has; Emacs parts them with {@code +}. */
  static int delimiterWidth(String line) {
    return cells(line.replace('+', '|')).size();
  }

  /**
   * The cells of a line, without the blanks around their text.
   *
   * @return their spans in the line; at least one
   */
  static List<Span> cells(String line) {
    return cells(line, pipes(line));
  }

  /**
   * The cells of a line of a table that has so many columns.
   *
   * <p>A pipe within a comment or a template's tag (<code>{{ x | upcase }}</code>) parts nothing:
   * neither reaches the page. One within code, math or a wiki link parts cells on GitHub and does
   * not elsewhere: what gives the row as many cells as the header is taken.
   */
  static List<Span> cells(String line, int width) {
    List<Integer> pipes = without(PipeShields.unpublished(line), pipes(line));
    List<Span> cells = cells(line, pipes);
    if (cells.size() > width) {
      List<Span> fewer = cells(line, without(PipeShields.inline(line), pipes));
      return fewer.size() == width ? fewer : cells;
    }
    return cells;
  }

  private static List<Integer> without(BitSet shielded, List<Integer> pipes) {
    return shielded.isEmpty() ? pipes : pipes.stream().filter(pipe -> !shielded.get(pipe)).toList();
  }

  private static List<Span> cells(String line, List<Integer> parting) {
    int start = skipBlanks(line, 0);
    int end = skipBlanksBack(line, start, line.length());
    List<Integer> pipes = new ArrayList<>(parting);
    if (!pipes.isEmpty() && pipes.get(0) == start) {
      start = pipes.remove(0) + 1;
    }
    if (!pipes.isEmpty() && pipes.get(pipes.size() - 1) == end - 1) {
      end = pipes.remove(pipes.size() - 1);
    }
    List<Span> cells = new ArrayList<>();
    for (int pipe : pipes) {
      cells.add(trimmed(line, start, pipe));
      start = pipe + 1;
    }
    cells.add(trimmed(line, start, Math.max(start, end)));
    return cells;
  }

  /** What stands between two pipes. */
  static Cell cell(Place place, DocumentParts parts) {
    return new Cell(parts.told(parts.inline().read(unescaped(place.text())), place), place);
  }

  /** The cell's text as Markdown: a pipe behind a backslash is a pipe. */
  static String unescaped(String cell) {
    return cell.replace("\\|", "|");
  }

  /** The offsets of the pipes that stand behind no backslash. */
  static List<Integer> pipes(String line) {
    List<Integer> pipes = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        pipes.add(i);
      }
    }
    return pipes;
  }

  private static Span trimmed(String line, int start, int end) {
    int first = Math.min(skipBlanks(line, start), end);
    return first == end
        ? new Span(start, start)
        : new Span(first, skipBlanksBack(line, first, end));
  }

  private static int skipBlanks(String line, int start) {
    int i = start;
    while (i < line.length() && Blanks.isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipBlanksBack(String line, int start, int end) {
    int i = end;
    while (i > start && Blanks.isBlank(line.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
