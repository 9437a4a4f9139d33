package org.courseschedule.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.finding.Span;

/**
 * Finds the HTML tables of a text, each as a whole: a blank line within does not end it.
 *
 * <p>An unclosed table ends with its last row, and before the next table if no cell is open (WHATWG
 * HTML, section 13.2.6.4.9). Comments, scripts and code hold no tables.
 */
final class HtmlRegions {

  private static final Pattern TOKEN =
      Pattern.compile(
          "<!--|<(?<end>/?)(?<name>table|tr|td|th|tbody|thead|tfoot|script|style)(?=[\\s/>])"
              + "|(?<ticks>`++)",
          Pattern.CASE_INSENSITIVE);

  /** Longer code within a line is not told from text. */
  private static final int MAX_CODE = 1000;

  private final String text;
  private final List<Span> hidden;
  private final Matcher token;
  private final List<Span> regions = new ArrayList<>();

  /**
   * The table that is open: where it starts, how deep tables nest in it, whether a cell is open.
   */
  private int start = -1;

  private int depth = 0;
  private boolean inCell = false;

  /** Where the last row, cell or group of the open table began or ended; none yet if -1. */
  private int lastPart = -1;

  private int nextHidden = 0;

  /** Where the table before ended, and whether it stood in a row of pipes. */
  private int lastEnd = 0;

  private boolean lastInRow = false;

  /** Marks that do not occur any more, not to be looked for again. */
  private final Set<String> missing = new HashSet<>();

  private HtmlRegions(String text, List<Span> hidden) {
    this.text = text;
    this.hidden = hidden;
    this.token = TOKEN.matcher(text);
  }

  /** Whether a text may hold an HTML table; a quick look. */
  static boolean maybeIn(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && !text.regionMatches(true, at, "<table", 0, "<table".length())) {
      at = text.indexOf('<', at + 1);
    }
    return at >= 0;
  }

  /**
   * The tables outermost, in order.
   *
   * @param hidden what holds no tables, in order
   */
  static List<Span> of(String text, List<Span> hidden) {
    HtmlRegions regions = new HtmlRegions(text, hidden);
    int from = 0;
    while (from <= text.length() && regions.token.find(from)) {
      from = regions.next();
    }
    regions.endUnclosed(text.length());
    return regions.regions;
  }

  private int next() {
    int at = token.start();
    if (start < 0 && isHidden(at)) {
      return hidden.get(nextHidden).end();
    }
    if (token.group("ticks") != null) {
      return inCell ? token.end() : codeEnd();
    }
    if (token.group("name") == null) {
      return end("-->", token.end());
    }
    String name = token.group("name").toLowerCase(Locale.ROOT);
    boolean ends = !token.group("end").isEmpty();
    if (name.equals("script") || name.equals("style")) {
      return ends ? token.end() : end("</" + name, token.end());
    }
    if (name.equals("table")) {
      table(at, ends);
    } else if (start >= 0) {
      inCell = !ends && (name.equals("td") || name.equals("th"));
      lastPart = tagEnd(token.end());
    }
    return token.end();
  }

  private void table(int at, boolean ends) {
    if (!ends && start >= 0 && !inCell && depth == 1) {
      endUnclosed(at);
    }
    if (!ends && start < 0) {
      start = at;
      depth = 0;
      lastPart = -1;
    }
    if (start < 0) {
      return;
    }
    if (ends || inCell || depth == 0) {
      depth += ends ? -1 : 1;
    }
    // What nests in a table stands in a cell of it.
    inCell = ends;
    if (depth == 0) {
      add(tagEnd(token.end()));
    }
  }

  private void add(int end) {
    boolean inRow = isInPipeRow(end);
    if (lastPart >= 0 && !inRow) {
      regions.add(new Span(start, end));
    }
    lastEnd = end;
    lastInRow = inRow;
    start = -1;
    inCell = false;
  }

  /** Whether the table stands on one line, behind a pipe: then it is in a pipe table's cell. */
  private boolean isInPipeRow(int end) {
    int before = start - 1;
    while (before >= lastEnd && "\n\r|".indexOf(text.charAt(before)) < 0) {
      before--;
    }
    boolean behindPipe = before < lastEnd ? lastInRow : text.charAt(before) == '|';
    return behindPipe && text.substring(start, end).chars().noneMatch(c -> c == '\n' || c == '\r');
  }

  /** Ends an open table with its last row; a cell that is open ends at a blank line. */
  private void endUnclosed(int limit) {
    if (start < 0) {
      return;
    }
    int end = Math.max(lastPart, start);
    if (inCell) {
      Matcher blankLine = HtmlText.BLANK_LINE.matcher(text).region(end, limit);
      end = blankLine.find() ? blankLine.start() : limit;
    }
    add(Math.min(end, limit));
  }

  private boolean isHidden(int at) {
    while (nextHidden < hidden.size() && hidden.get(nextHidden).end() <= at) {
      nextHidden++;
    }
    return nextHidden < hidden.size() && hidden.get(nextHidden).start() <= at;
  }

  /** Behind the code that backticks begin, if it ends on its line and is not very long. */
  private int codeEnd() {
    int length = token.end() - token.start();
    int limit = Math.min(text.length(), token.end() + MAX_CODE);
    int at = token.end();
    while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      int ticks = at;
      while (at < limit && text.charAt(at) == '`') {
        at++;
      }
      if (at - ticks == length) {
        return at;
      }
      at = Math.max(at, ticks + 1);
    }
    return token.end();
  }

  private int end(String mark, int from) {
    if (missing.contains(mark)) {
      return from;
    }
    for (int at = from; at <= text.length() - mark.length(); at++) {
      if (text.regionMatches(true, at, mark, 0, mark.length())) {
        return at + mark.length();
      }
    }
    missing.add(mark);
    return from;
  }

  private int tagEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
      end++;
    }
    return end < text.length() && text.charAt(end) == '>' ? end + 1 : end;
  }
}
