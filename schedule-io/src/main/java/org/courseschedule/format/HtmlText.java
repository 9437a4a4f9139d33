package org.courseschedule.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Turns parsed HTML into runs, as a browser shows it: white space is one blank, each block begins a
 * line. What cannot be shown is kept as markup.
 */
final class HtmlText {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tr",
          "ul");

  private static final Set<String> EMBEDDED =
      Set.of(
          "audio",
          "canvas",
          "embed",
          "iframe",
          "input",
          "math",
          "noscript",
          "object",
          "script",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  private static final InlineText MARKED = new InlineText(List.of(), SpreadsheetRuns::new);

  /** Strong letters, emphasis, code, a link; what else may be a mark is as often none. */
  private static final Pattern MARKS =
      Pattern.compile("\\*\\*\\S|__\\S|(?<![\\p{L}\\p{N}*_])[*_][^\\s*_]|`[^`]|\\]\\(");

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]++");

  /** A blank line, after which CommonMark reads Markdown again (section 4.6). */
  static final Pattern BLANK_LINE = Pattern.compile("(?:\\r\\n?|\\n)[ \\t]*+(?=[\\r\\n])");

  private final InlineText inline;
  private final String html;
  private final List<Run> runs = new ArrayList<>();
  private final List<String> unsafeLinks = new ArrayList<>();
  private final Set<Style> styles = EnumSet.noneOf(Style.class);
  private Optional<Link> link = Optional.empty();

  /** What stands between the text so far and the text to come, if any does. */
  private boolean blank = false;

  private int lineBreaks = 0;
  private boolean begun = false;

  /** From where on, if at all, text is Markdown. */
  private int markdownFrom = Integer.MAX_VALUE;

  private HtmlText(InlineText inline, String html) {
    this.inline = inline;
    this.html = html;
  }

  /**
   * Reads what stands in an element.
   *
   * @param html the text that was parsed; the nodes say where in it they stand
   */
  static InlineText.Result read(Element element, InlineText inline, String html) {
    HtmlText text = new HtmlText(inline, html);
    text.markdownFrom = markdownFrom(element, html);
    element.childNodes().forEach(text::add);
    return new InlineText.Result(new RichText(text.runs), text.unsafeLinks);
  }

  /** Reads one node. */
  static InlineText.Result read(Node node, InlineText inline, String html) {
    HtmlText text = new HtmlText(inline, html);
    text.add(node);
    return new InlineText.Result(new RichText(text.runs), text.unsafeLinks);
  }

  private static int markdownFrom(Element element, String html) {
    boolean stated = element.parents().stream().anyMatch(HtmlText::isMarkdown);
    int start = element.sourceRange().endPos();
    int end = element.endSourceRange().startPos();
    if (stated || isMarkdown(element)) {
      return start;
    }
    if (start < 0 || end < start) {
      return Integer.MAX_VALUE;
    }
    Matcher blankLine = BLANK_LINE.matcher(html).region(start, end);
    return blankLine.find() ? blankLine.start() : Integer.MAX_VALUE;
  }

  /** Whether kramdown reads Markdown in the element. */
  private static boolean isMarkdown(Element element) {
    return element.hasAttr("markdown") && !element.attr("markdown").equals("0");
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      addText(text);
    } else if (node instanceof Element element) {
      addElement(element);
    } else if (node instanceof Comment || node instanceof DataNode) {
      addMarkup(node.outerHtml());
    }
  }

  private void addText(TextNode text) {
    int start = text.sourceRange().startPos();
    int end = text.sourceRange().endPos();
    if (markdownFrom >= end || text.isBlank()) {
      addMarked(text.getWholeText());
      return;
    }
    int from = Math.max(start, markdownFrom);
    addText(Parser.unescapeEntities(html.substring(start, from), false));
    if (!html.substring(from, end).isBlank()) {
      addMarkdown(html.substring(from, end));
    }
  }

  private void addText(String text) {
    String shown = WHITE_SPACE.matcher(text).replaceAll(" ");
    blank |= shown.startsWith(" ");
    String stripped = shown.strip();
    if (!stripped.isEmpty()) {
      addRun(new Run(stripped, styles, link, Optional.empty()));
      blank = shown.endsWith(" ");
    }
  }

  /** Text, or Markdown as Pandoc reads it in any element; marks within words are none. */
  private void addMarked(String text) {
    if (MARKS.matcher(text).find() && text.indexOf('\\') < 0) {
      String shown = WHITE_SPACE.matcher(text).replaceAll(" ");
      blank |= shown.startsWith(" ");
      addRuns(MARKED.read(shown.strip()));
      blank = shown.endsWith(" ");
    } else {
      addText(text);
    }
  }

  private void addMarkdown(String source) {
    blank |= Character.isWhitespace(source.charAt(0));
    if (begun && BLANK_LINE.matcher(source).lookingAt()) {
      lineBreaks = Math.max(1, lineBreaks);
    }
    addRuns(CellText.read(source.strip().stripIndent(), inline));
    blank = Character.isWhitespace(source.charAt(source.length() - 1));
  }

  private void addRuns(InlineText.Result result) {
    for (Run run : result.text().runs()) {
      Set<Style> both = EnumSet.noneOf(Style.class);
      both.addAll(run.styles());
      both.addAll(styles);
      addRun(new Run(run.text(), both, run.link().or(() -> link), run.image()));
    }
    unsafeLinks.addAll(result.unsafeLinks());
  }

  private void addRun(Run run) {
    if (begun && lineBreaks > 0) {
      runs.add(Run.of("\n".repeat(lineBreaks)));
    } else if (begun && blank) {
      runs.add(Run.of(" "));
    }
    runs.add(run);
    begun = true;
    blank = false;
    lineBreaks = 0;
  }

  private void addMarkup(String text) {
    runs.add(new Run(text, Set.of(Style.MARKUP), Optional.empty(), Optional.empty()));
  }

  private void addElement(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreaks++;
    } else if (name.equals("img")) {
      addImage(element);
    } else if (EMBEDDED.contains(name)) {
      addMarkup(element.outerHtml());
    } else if (BLOCKS.contains(name)) {
      lineBreaks = Math.max(1, lineBreaks);
      addChildren(element, name);
      lineBreaks = Math.max(1, lineBreaks);
    } else {
      blank |= name.equals("td") || name.equals("th");
      addChildren(element, name);
    }
  }

  private void addChildren(Element element, String name) {
    Optional<Style> style = name.equals("pre") ? Optional.of(Style.CODE) : style(name);
    boolean added = style.isPresent() && styles.add(style.get());
    Optional<Link> outer = link;
    if (name.equals("a") && element.hasAttr("href")) {
      link = target(element);
    }
    if (name.equals("pre") || name.equals("code")) {
      addCode(element);
    } else {
      element.childNodes().forEach(this::add);
    }
    link = outer;
    if (added) {
      styles.remove(style.get());
    }
  }

  private static Optional<Style> style(String name) {
    return new HtmlTag(name, false, "").style();
  }

  private void addCode(Element element) {
    String code = element.normalName().equals("pre") ? element.wholeText() : element.text();
    if (!code.isBlank()) {
      addRun(new Run(code.stripTrailing(), styles, link, Optional.empty()));
    }
  }

  private Optional<Link> target(Element anchor) {
    Optional<Link> target = Link.parse(anchor.attr("href").strip());
    if (target.isEmpty() && !anchor.attr("href").isBlank()) {
      unsafeLinks.add(anchor.attr("href"));
      addMarkup(anchor.shallowClone().outerHtml());
    }
    return target;
  }

  private void addImage(Element image) {
    String description = image.attr("alt");
    Optional<Link> address = Link.parse(image.attr("src").strip());
    if (address.isPresent()) {
      addRun(new Run(description, styles, link, address));
    } else if (image.attr("src").isBlank()) {
      addText(description);
    } else {
      unsafeLinks.add(image.attr("src"));
      addText("![" + description + "](" + image.attr("src") + ")");
    }
  }
}
