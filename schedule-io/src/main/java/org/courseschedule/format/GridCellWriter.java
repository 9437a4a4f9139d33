package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.courseschedule.model.RichText;
import org.courseschedule.table.Row;

/**
 * Changes cells of a grid table. Its columns stay as wide as they are: a longer text takes further
 * lines of its row.
 */
final class GridCellWriter implements CellWriter {

  private final InlineText inline;
  private final InlineWriter writer;

  GridCellWriter(InlineText inline) {
    this.inline = inline;
    this.writer = new InlineWriter(text -> CellText.read(text, inline), "<br>");
  }

  @Override
  public String with(Row row, Map<Integer, RichText> cells) {
    String text = row.place().text();
    List<String> lines = text.lines().toList();
    int width = row.cells().size();
    if (lines.stream().anyMatch(line -> PipeRow.pipes(line).size() != width + 1)) {
      // Cells that span rows or columns have no lines of their own.
      return text;
    }
    List<List<String>> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      int index = column;
      List<String> old = lines.stream().map(line -> cell(line, index)).toList();
      Optional<List<String>> changed =
          Optional.ofNullable(cells.get(column))
              .filter(wanted -> isRead(old, row.cells().get(index).text()))
              .flatMap(wanted -> wrapped(wanted, old));
      columns.add(changed.orElse(old));
    }
    return joined(lines, columns, text);
  }

  private static String cell(String line, int column) {
    List<Integer> pipes = PipeRow.pipes(line);
    return line.substring(pipes.get(column) + 1, pipes.get(column + 1));
  }

  private boolean isRead(List<String> lines, RichText text) {
    String cell = lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    InlineText.Result read = CellText.read(cell.stripIndent().strip(), inline);
    return read.text().equals(text) && read.unsafeLinks().isEmpty();
  }

  /** The lines of a text, each as wide as the cell; empty if it cannot stand there. */
  private Optional<List<String>> wrapped(RichText text, List<String> old) {
    int width = DisplayWidth.of(old.get(0));
    List<String> lines = new ArrayList<>();
    for (String word : writer.write(text).orElse("").replace("|", "\\|").split(" ", -1)) {
      String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      String longer = last + " " + word;
      if (!lines.isEmpty() && DisplayWidth.of(longer) < width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(" " + word);
      }
    }
    boolean fits = lines.stream().allMatch(line -> DisplayWidth.of(line) <= width);
    List<String> padded = lines.stream().map(line -> padded(line, width)).toList();
    return fits && isRead(padded, text) ? Optional.of(padded) : Optional.empty();
  }

  private static String padded(String line, int width) {
    return line + " ".repeat(Math.max(0, width - DisplayWidth.of(line)));
  }

  /** The row with these cells; no more lines than it had unless one of them needs more. */
  private static String joined(List<String> lines, List<List<String>> columns, String old) {
    int height = columns.stream().mapToInt(GridCellWriter::height).max().orElse(1);
    String lineEnd = old.contains("\r\n") ? "\r\n" : old.contains("\r") ? "\r" : "\n";
    return IntStream.range(0, Math.max(1, height))
        .mapToObj(line -> line(lines.get(Math.min(line, lines.size() - 1)), columns, line))
        .collect(Collectors.joining(lineEnd));
  }

  /** How many lines say something, blank ones between them counted in. */
  private static int height(List<String> cell) {
    int height = cell.size();
    while (height > 0 && cell.get(height - 1).isBlank()) {
      height--;
    }
    return height;
  }

  private static String line(String pattern, List<List<String>> columns, int line) {
    List<Integer> pipes = PipeRow.pipes(pattern);
    String cells =
        columns.stream()
            .map(
                cell ->
                    line < cell.size() ? cell.get(line) : padded("", DisplayWidth.of(cell.get(0))))
            .collect(Collectors.joining("|"));
    return pattern.substring(0, pipes.get(0) + 1)
        + cells
        + pattern.substring(pipes.get(pipes.size() - 1));
  }
}
