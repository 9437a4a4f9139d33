package org.courseschedule.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Text;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * Rich text as a value: a text with inline Markdown, or where Markdown cannot say it, a mapping
 * with its runs.
 */
public final class RichTextData {

  static final List<String> KEYS = List.of("runs");
  static final List<String> RUN_KEYS = List.of("text", "styles", "link", "image");

  private static final InlineText MARKDOWN = new InlineText(List.of());
  private static final InlineWriter WRITER = new InlineWriter();

  /** A line end with the blanks around it, and blank lines. */
  private static final Pattern LINE_END = Pattern.compile("\\h*+\\R\\s*+");

  private RichTextData() {}

  /** The text as a value. */
  public static Data write(RichText text) {
    return WRITER
        .write(text)
        .filter(markdown -> markdown.lines().count() <= 1 && !markdown.endsWith("\n"))
        .<Data>map(Data::text)
        .orElseGet(() -> Data.fields(Field.of("runs", runs(text))));
  }

  private static Data runs(RichText text) {
    return Data.items(text.runs().stream().map(RichTextData::run).toList());
  }

  private static Data run(Run run) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("text", Data.text(run.text())));
    if (!run.styles().isEmpty()) {
      List<Text> styles =
          run.styles().stream().map(style -> Data.text(FieldsReader.name(style))).toList();
      fields.add(Field.of("styles", Data.items(styles)));
    }
    run.link().ifPresent(link -> fields.add(Field.of("link", Data.text(link.target()))));
    run.image().ifPresent(image -> fields.add(Field.of("image", Data.text(image.target()))));
    return Data.fields(fields);
  }

  /** Reads the text of a key; empty text if there is none. */
  static RichText read(FieldsReader fields, String key) {
    return fields
        .value(key)
        .map(value -> read(value, key, fields.findings()))
        .orElse(RichText.EMPTY);
  }

  /**
   * Reads a value. A line end in it is a line break.
   *
   * @param key what it stands under, for findings
   * @param findings where to report what is wrong
   */
  public static RichText read(Data value, String key, List<Finding> findings) {
    if (value instanceof Text text) {
      return markdown(text, findings);
    }
    if (value instanceof Fields mapping) {
      FieldsReader fields = FieldsReader.of(mapping, KEYS, findings);
      return new RichText(
          fields.items("runs").stream().flatMap(run -> run(run, fields).stream()).toList());
    }
    findings.add(
        FieldsReader.invalidValue(value, key, "text, with links and emphasis as Markdown"));
    return RichText.EMPTY;
  }

  /** Reads text with inline Markdown and HTML. A line end in it is a line break. */
  static RichText markdown(Text text, List<Finding> findings) {
    boolean hasLines = text.text().indexOf('\n') >= 0 || text.text().indexOf('\r') >= 0;
    InlineText.Result result =
        MARKDOWN.read(
            hasLines ? LINE_END.matcher(text.text().strip()).replaceAll("<br>") : text.text());
    for (String target : result.unsafeLinks()) {
      findings.add(
          Finding.of(
                  Rule.LINK_UNSAFE,
                  text.place(),
                  "the link target `" + target + "` is kept as text")
              .withHelp("link to an `http`, `https` or `mailto` address, or to a relative one"));
    }
    return result.text();
  }

  private static Optional<Run> run(Data value, FieldsReader runs) {
    return runs.fields(value, "runs", RUN_KEYS)
        .map(
            run ->
                new Run(
                    run.text("text").orElse(""),
                    styles(run),
                    run.read("link", Link::parse, LINK),
                    run.read("image", Link::parse, LINK)));
  }

  static final String LINK = "an `http`, `https` or `mailto` address, or a relative one";

  private static Set<Style> styles(FieldsReader run) {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    for (Data item : run.items("styles")) {
      run.read(
              item,
              "styles",
              FieldsReader.oneOf(Style.values()),
              FieldsReader.names(Style.values()))
          .ifPresent(styles::add);
    }
    return styles;
  }
}
