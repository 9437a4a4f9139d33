package org.courseschedule.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Origins.Field;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.format.MarkdownReader;
import org.courseschedule.format.PipeRowWriter;
import org.courseschedule.format.RowWriter;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.courseschedule.model.When;
import org.courseschedule.reading.DateStyle;
import org.courseschedule.table.TableDocument;

/**
 * Writes an edited schedule into the text that it was read from: only the lines change that have to
 * say something else.
 */
public final class ScheduleEdit {

  /**
   * The edited text.
   *
   * @param text all of it, line ends as they were
   * @param findings what the text cannot say
   */
  public record Result(String text, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  private final ScheduleFile file;
  private final Source source;
  private final List<Entry> old;
  private final Schedule edited;
  private final List<Entry> wanted;
  private final List<Integer> was;

  private ScheduleEdit(ScheduleFile file, Schedule wanted) {
    this.file = file;
    this.source = file.origins().document().source();
    this.old = file.schedule().entries();
    this.edited = wanted;
    this.wanted = wanted.entries();
    this.was = EntryMatching.of(old, this.wanted);
  }

  /**
   * Changes a text so that it says an edited schedule.
   *
   * @param file the text, as it was read
   * @param wanted the edited schedule
   * @param options as the text was read
   */
  public static Result apply(ScheduleFile file, Schedule wanted, ReadOptions options) {
    if (wanted.equals(file.schedule())) {
      return new Result(file.origins().document().source().text(), List.of());
    }
    ScheduleEdit edit = new ScheduleEdit(file, wanted);
    if (!edit.isPossible(options)) {
      return new Result(edit.source.text(), List.of(edit.refused()));
    }
    Set<Integer> unread = edit.moved(edit.read(edit.text(Set.of()), options).schedule());
    String text = edit.text(unread);
    return new Result(text, edit.findings(edit.read(text, options)));
  }

  /** Whether every entry has a row of its own, on a line of pipes, or no entry is edited. */
  private boolean isPossible(ReadOptions options) {
    boolean isMarkdown =
        options.format().or(() -> TextFormat.of(source.name())).orElse(TextFormat.MD)
            == TextFormat.MD;
    if (!isMarkdown || wanted.equals(old)) {
      return isMarkdown;
    }
    List<EditedRows> tables = EditedRows.of(MarkdownReader.read(source).tables(), file.origins());
    long rows =
        tables.stream()
            .flatMap(table -> table.entries().stream())
            .filter(entry -> entry >= 0)
            .count();
    return rows > 0
        && rows == old.size()
        && tables.stream().allMatch(table -> table.isOf(new PipeRowWriter(source, table.width())));
  }

  private Finding refused() {
    return Finding.of(
            Rule.EDIT_UNWRITTEN,
            file.origins().document(),
            "the edit is not written: only entries that each have a line of a pipe table in Markdown"
                + " are edited in place")
        .withHelp("write the whole schedule to a new file, or edit this one by hand");
  }

  private List<Finding> findings(ScheduleFile read) {
    return EditFindings.of(file.schedule(), edited, was, read);
  }

  /** The entries that were moved to other days and are not read back on them. */
  private Set<Integer> moved(Schedule read) {
    Set<Integer> unread = new HashSet<>();
    for (int i = 0; i < Math.min(wanted.size(), read.entries().size()); i++) {
      boolean isMoved = was.get(i) < 0 || !old.get(was.get(i)).when().equals(wanted.get(i).when());
      if (isMoved && !read.entries().get(i).when().days().equals(wanted.get(i).when().days())) {
        unread.add(i);
      }
    }
    return unread;
  }

  private String text(Set<Integer> iso) {
    TableDocument document = MarkdownReader.read(source);
    List<EditedRows> tables =
        wanted.equals(old) ? List.of() : EditedRows.of(document.tables(), file.origins());
    String text = source.text();
    List<List<EditedTable.Place>> places = places(tables);
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int i = 0; i < tables.size(); i++) {
      RowWriter writer = new PipeRowWriter(source, tables.get(i).width());
      EditedTable table =
          new EditedTable(text, tables.get(i), writer, style(tables.get(i), writer), old, wanted);
      Span span = table.span();
      out.append(text, done, span.start()).append(table.written(places.get(i), iso));
      done = span.end();
    }
    out.append(text.substring(done));
    // The front matter stands before the tables, whose places are used up by now.
    return EditedFacts.edit(
        out.toString(), document.frontMatter(), file.schedule().course(), edited.course());
  }

  /** For each table its entries: those that stood in it, and new ones behind their predecessor. */
  private List<List<EditedTable.Place>> places(List<EditedRows> tables) {
    Map<Integer, Integer> tableOf = new HashMap<>();
    List<List<EditedTable.Place>> places = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      places.add(new ArrayList<>());
      for (int entry : tables.get(i).entries()) {
        if (entry >= 0) {
          tableOf.put(entry, i);
        }
      }
    }
    int table = 0;
    for (int i = 0; i < wanted.size() && !tables.isEmpty(); i++) {
      table = Math.max(table, tableOf.getOrDefault(was.get(i), table));
      places.get(table).add(new EditedTable.Place(i, was.get(i)));
    }
    return places;
  }

  private TableStyle style(EditedRows rows, RowWriter writer) {
    Integer column = rows.columns().get(Field.WHEN);
    List<String> cells = new ArrayList<>();
    List<When> whens = new ArrayList<>();
    for (int row = 0; column != null && row < rows.entries().size(); row++) {
      if (rows.entries().get(row) >= 0) {
        cells.add(writer.cell(rows.table().rows().get(row).place().text(), column));
        whens.add(old.get(rows.entries().get(row)).when());
      }
    }
    List<String> lines = rows.table().rows().stream().map(row -> row.place().text()).toList();
    boolean aligned = writer.isAligned(rows.table().header().place().text(), lines);
    return new TableStyle(DateStyle.of(cells, whens), aligned);
  }

  private ScheduleFile read(String text, ReadOptions options) {
    try {
      return ScheduleFiles.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), source.name(), options);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
