package org.courseschedule.export.ics;

import java.util.stream.Collectors;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * A paragraph of an event's description.
 *
 * @param label what the text is about; may be empty
 * @param text what there is to say; may be blank
 */
record Remark(String label, RichText text) {

  static Remark of(String text) {
    return new Remark("", RichText.of(text));
  }

  boolean isBlank() {
    return text.isBlank() && text.links().isEmpty();
  }

  /** As text, with the addresses of links written out. */
  String plain() {
    String plain = LinkedText.of(text).strip();
    return label.isEmpty() ? plain : label + ": " + plain;
  }

  /** Whether there are links on the web or styles, which plain text cannot show. */
  boolean isRich() {
    return text.visible()
        .anyMatch(
            run -> !run.styles().isEmpty() || run.link().flatMap(LinkedText::address).isPresent());
  }

  /** As HTML, in which no text is markup, and only addresses on the web are links. */
  String html() {
    String runs = text.visible().map(Remark::html).collect(Collectors.joining()).strip();
    return "<p>" + (label.isEmpty() ? "" : escaped(label) + ": ") + runs + "</p>";
  }

  private static String html(Run run) {
    return run.link()
        .flatMap(LinkedText::address)
        .filter(address -> !run.text().isBlank())
        .map(address -> "<a href=\"" + escaped(address) + "\">" + styled(run, run.text()) + "</a>")
        .orElseGet(() -> styled(run, LinkedText.of(run)));
  }

  private static String styled(Run run, String shown) {
    String html = escaped(shown).replace("\n", "<br>");
    for (Style style : run.styles()) {
      String tag = tag(style);
      html = "<" + tag + ">" + html + "</" + tag + ">";
    }
    return html;
  }

  private static String tag(Style style) {
    return switch (style) {
      case EMPHASIS -> "em";
      case STRONG -> "strong";
      case CODE -> "code";
      case STRIKE -> "s";
      case MARKUP -> "span";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
