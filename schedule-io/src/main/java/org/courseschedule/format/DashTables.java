package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownBlocks.TextLine;

/**
 * Finds the tables whose columns stand below dashes (Pandoc User's Guide, extensions {@code
 * simple_tables} and {@code multiline_tables}):
 *
 * <pre>{@code
 * Date     Topic
 * -------  --------
 * Sep 2    Trees
 * Sep 4    Graphs
 * }</pre>
 *
 * <p>A row of several lines ends at a blank one; such a table has dashes above and below it, which
 * one without a header needs as well.
 */
final class DashTables {

  /** Dashes above columns: two groups or more. */
  private static final Pattern COLUMNS = Pattern.compile(" *+--++(?: ++--++)++[ \\t]*+");

  private static final Pattern RULE = Pattern.compile(" {0,3}---++[ \\t]*+");

  private static final Pattern ANYWHERE = Pattern.compile("(?m)^" + COLUMNS.pattern() + "\\r?$");

  private final String text;
  private final List<TextLine> lines = new ArrayList<>();

  /** For each line the next one, or itself, that is dashes, is blank, is no part of a table. */
  private final int[] nextDashes;

  private final int[] nextBlank;
  private final int[] nextHidden;

  private DashTables(String text, List<Span> hidden) {
    this.text = text;
    addLines();
    this.nextDashes = next(line -> isRule(line) || isColumns(line));
    this.nextBlank = next(this::isBlank);
    boolean[] isHidden = new boolean[lines.size()];
    int span = 0;
    for (int line = 0; line < lines.size(); line++) {
      while (span < hidden.size() && hidden.get(span).end() < lines.get(line).span().start()) {
        span++;
      }
      isHidden[line] =
          span < hidden.size() && hidden.get(span).start() <= lines.get(line).span().end();
    }
    this.nextHidden = next(line -> isHidden[line]);
  }

  /** Whether a text may hold such a table; a quick look. */
  static boolean maybeIn(String text) {
    return text.contains("-- ") && ANYWHERE.matcher(text).find();
  }

  /** The dashes below which the columns of a table stand; empty if it is no such table. */
  static Optional<String> columns(String table) {
    return table.lines().filter(line -> COLUMNS.matcher(line).matches()).findFirst();
  }

  /**
   * The tables of a text, in order.
   *
   * @param hidden what holds no tables, in order
   */
  static List<DashTable> of(String text, List<Span> hidden) {
    DashTables found = new DashTables(text, hidden);
    List<DashTable> tables = new ArrayList<>();
    int line = 0;
    while (line < found.lines.size()) {
      int end = found.endOf(line, tables);
      line = Math.max(end, line + 1);
    }
    return tables;
  }

  private void addLines() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(new TextLine(lines.size(), new Span(start, end)));
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
  }

  private int[] next(IntPredicate is) {
    int[] next = new int[lines.size() + 1];
    next[lines.size()] = lines.size();
    for (int line = lines.size() - 1; line >= 0; line--) {
      next[line] = is.test(line) ? line : next[line + 1];
    }
    return next;
  }

  /**
   * Adds the table that begins at a line; behind its last line, or the line itself if none does.
   */
  private int endOf(int line, List<DashTable> tables) {
    if (!isBlank(line - 1) || isBlank(line)) {
      return line;
    }
    if (isRule(line)) {
      int columns = nextDashes[line + 1];
      boolean isHeader = columns > line + 1 && nextBlank[line] > columns && isColumns(columns);
      return isHeader ? ruled(line, line + 1, columns, tables) : line;
    }
    if (isColumns(line)) {
      return ruled(line, line, line, tables);
    }
    return isColumns(line + 1) ? simple(line, tables) : line;
  }

  /** A table that ends with dashes: the same as above its rows, or a rule below a header. */
  private int ruled(int first, int header, int columns, List<DashTable> tables) {
    int end = nextDashes[Math.min(columns + 1, lines.size())];
    boolean isEnd =
        end < lines.size()
            && end > columns + 1
            && isBlank(end + 1)
            && (header == columns ? isColumns(end) : isRule(end))
            && nextHidden[first] > end;
    if (isEnd) {
      tables.add(table(first, header, columns, end, end + 1, nextBlank[columns] < end));
    }
    return isEnd ? end + 1 : first;
  }

  private int simple(int header, List<DashTable> tables) {
    int columns = header + 1;
    int end = Math.min(nextBlank[columns], nextDashes[Math.min(columns + 1, lines.size())]);
    if (end == columns + 1 || nextHidden[header] < end) {
      return header;
    }
    int behind = end < lines.size() && !isBlank(end) ? end + 1 : end;
    tables.add(table(header, header, columns, end, behind, false));
    return behind;
  }

  private DashTable table(
      int first, int header, int columns, int end, int behind, boolean partedByBlanks) {
    List<List<TextLine>> rows = new ArrayList<>();
    List<TextLine> row = new ArrayList<>();
    for (int line = columns + 1; line < end; line++) {
      boolean isBlank = isBlank(line);
      if (!isBlank) {
        row.add(lines.get(line));
      }
      if ((isBlank || !partedByBlanks || line == end - 1) && !row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    Span all = new Span(lines.get(first).span().start(), lines.get(behind - 1).span().end());
    return new DashTable(all, lines.get(columns), lines.subList(header, columns), rows);
  }

  private boolean isRule(int line) {
    return matches(line, RULE);
  }

  private boolean isColumns(int line) {
    return matches(line, COLUMNS);
  }

  private boolean matches(int line, Pattern pattern) {
    if (line < 0 || line >= lines.size()) {
      return false;
    }
    Span span = lines.get(line).span();
    Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
    return matcher.matches();
  }

  /** Whether a line says nothing; there is none before the first and behind the last. */
  private boolean isBlank(int line) {
    return line < 0
        || line >= lines.size()
        || text.substring(lines.get(line).span().start(), lines.get(line).span().end()).isBlank();
  }
}
