package org.courseschedule.format;

import java.util.List;
import java.util.stream.Collectors;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/** Writes rich text as HTML, as it stands within a cell. */
final class HtmlWriter {

  private record Tag(Style style, String name) {}

  /** From the innermost on. */
  private static final List<Tag> TAGS =
      List.of(
          new Tag(Style.CODE, "code"),
          new Tag(Style.STRIKE, "del"),
          new Tag(Style.EMPHASIS, "em"),
          new Tag(Style.STRONG, "strong"));

  private HtmlWriter() {}

  static String write(RichText text) {
    return text.runs().stream().map(HtmlWriter::write).collect(Collectors.joining());
  }

  /** Text that means nothing else in HTML; a line break is an element. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }

  private static String write(Run run) {
    if (run.styles().contains(Style.MARKUP)) {
      return run.text();
    }
    String html = run.image().map(image -> image(run.text(), image)).orElse(escaped(run.text()));
    for (Tag tag : TAGS) {
      html =
          run.styles().contains(tag.style())
              ? "<" + tag.name() + ">" + html + "</" + tag.name() + ">"
              : html;
    }
    String shown = html;
    return run.link()
        .map(link -> "<a href=\"" + quoted(link.toString()) + "\">" + shown + "</a>")
        .orElse(shown);
  }

  private static String image(String description, Link address) {
    return "<img src=\"" + quoted(address.toString()) + "\" alt=\"" + quoted(description) + "\">";
  }

  private static String quoted(String text) {
    return escaped(text).replace("\"", "&quot;");
  }
}
