package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation whose examples are run. A fenced document is followed by a fence
 * {@code text} with what is read. A table below fills in both: {@code <cell>} stands for what its
 * rows have in the column {@code cell}. No fence and no table is passed over but those of bounds.
 */
final class ExamplePage {

  /** The tables that are told in words, by their headers. */
  private static final Set<List<String>> IN_WORDS = Set.of(List.of("what", "bound"));

  private static final Pattern FENCE = Pattern.compile("(`{3,})([^`]*)");

  private final String name;
  private final List<String> lines;
  private final List<DocumentedExample> examples = new ArrayList<>();
  private final List<ExampleTable> tables = new ArrayList<>();
  private Optional<DocumentedExample> document = Optional.empty();
  private Optional<DocumentedExample> last = Optional.empty();
  private boolean isTemplate;

  private ExamplePage(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if something on it cannot be run
   */
  static ExamplePage read(String name, List<String> lines) {
    ExamplePage page = new ExamplePage(name, lines);
    int next = 0;
    while (next < lines.size()) {
      next = page.part(next);
    }
    page.check(page.document.isEmpty(), next, "a document without what is read");
    page.endExample();
    return page;
  }

  /** Every example, in order. */
  List<DocumentedExample> examples() {
    return examples;
  }

  /** Every table of examples, in order. */
  List<ExampleTable> tables() {
    return tables;
  }

  /** Takes what begins at a line. Returns where the next thing begins. */
  private int part(int start) {
    Matcher fence = FENCE.matcher(lines.get(start));
    if (fence.matches()) {
      int length = lines.subList(start + 1, lines.size()).indexOf(fence.group(1));
      check(length >= 0, start, "a fence that does not end");
      int end = start + 1 + length;
      block(start, fence.group(2), lines.subList(start + 1, end));
      return end + 1;
    }
    if (lines.get(start).startsWith("|")) {
      int end = start;
      while (end < lines.size() && lines.get(end).startsWith("|")) {
        end++;
      }
      table(start, lines.subList(start, end));
      return end;
    }
    return start + 1;
  }

  private void block(int start, String info, List<String> text) {
    if (!info.equals("text")) {
      check(document.isEmpty(), start, "the document before says not what is read");
      endExample();
      String all = String.join("\n", text) + "\n";
      document = Optional.of(new DocumentedExample(place(start), info, all, List.of()));
      return;
    }
    check(document.isPresent(), start, "what is read of which document?");
    document.ifPresent(
        read ->
            last =
                Optional.of(
                    new DocumentedExample(read.place(), read.fence(), read.document(), text)));
    document = Optional.empty();
  }

  /** The last example is one of its own unless a table has filled it in. */
  private void endExample() {
    if (!isTemplate) {
      last.ifPresent(examples::add);
    }
    last = Optional.empty();
    isTemplate = false;
  }

  private void table(int start, List<String> rows) {
    ExampleTable table = ExampleTable.of(place(start), rows);
    if (IN_WORDS.contains(table.header())) {
      return;
    }
    check(last.isPresent() && document.isEmpty(), start, "a table that fills in no example");
    List<DocumentedExample> filled = table.fill(last.orElseThrow());
    check(!filled.isEmpty(), start, "a table without rows");
    examples.addAll(filled);
    tables.add(table);
    isTemplate = true;
  }

  private String place(int line) {
    return name + ":" + (line + 1);
  }

  private void check(boolean isRight, int line, String message) {
    if (!isRight) {
      throw new IllegalArgumentException(place(line) + ": " + message);
    }
  }
}
