package org.courseschedule.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/** Turns the tree that the Markdown parser makes of a text into runs. */
final class InlineRuns extends AbstractVisitor {

  private static final Pattern TAG =
      Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<rest>[^>]*)>", Pattern.DOTALL);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:href|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALT =
      Pattern.compile("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

  /** What kramdown, the Markdown of Jekyll, hangs on the text before it: {@code {: .due}}. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}]*\\}");

  private static final Set<String> BREAKING = Set.of("br", "li", "p", "div", "tr", "ul", "ol");

  private static final Map<String, Style> STYLED =
      Map.of(
          "b", Style.STRONG,
          "strong", Style.STRONG,
          "i", Style.EMPHASIS,
          "em", Style.EMPHASIS,
          "s", Style.STRIKE,
          "del", Style.STRIKE,
          "strike", Style.STRIKE,
          "code", Style.CODE,
          "tt", Style.CODE);

  private final List<Run> runs = new ArrayList<>();
  private final List<String> unsafeLinks = new ArrayList<>();
  private final Set<Style> styles = EnumSet.noneOf(Style.class);
  private Optional<Link> link = Optional.empty();

  /** The last run that is no markup. */
  private int lastShown = 0;

  private void add(String text) {
    lastShown = runs.size();
    runs.add(new Run(text, styles, link, Optional.empty()));
  }

  private void addMarkup(String text) {
    runs.add(new Run(text, Set.of(Style.MARKUP), Optional.empty(), Optional.empty()));
  }

  private void styled(Style style, Node node) {
    boolean added = styles.add(style);
    visitChildren(node);
    if (added) {
      styles.remove(style);
    }
  }

  @Override
  public void visit(Text text) {
    String literal = text.getLiteral();
    Matcher attributes = ATTRIBUTES.matcher(literal);
    int start = 0;
    while (attributes.find()) {
      add(literal.substring(start, attributes.start()));
      addMarkup(attributes.group());
      start = attributes.end();
    }
    add(literal.substring(start));
  }

  @Override
  public void visit(Code code) {
    boolean added = styles.add(Style.CODE);
    add(code.getLiteral());
    if (added) {
      styles.remove(Style.CODE);
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled(Style.EMPHASIS, emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled(Style.STRONG, strong);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      styled(Style.STRIKE, node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n");
  }

  @Override
  public void visit(org.commonmark.node.Link node) {
    if (node.getDestination().isEmpty()) {
      // A placeholder, which leads nowhere.
      visitChildren(node);
      return;
    }
    Optional<Link> target = Link.parse(node.getDestination());
    if (target.isEmpty()) {
      unsafeLinks.add(node.getDestination());
      add("[");
      visitChildren(node);
      add("](" + node.getDestination() + ")");
      return;
    }
    Optional<Link> outer = link;
    link = target;
    visitChildren(node);
    link = outer;
    if (node.getTitle() != null) {
      addMarkup("\"" + node.getTitle() + "\"");
    }
  }

  @Override
  public void visit(Image node) {
    InlineRuns description = new InlineRuns();
    description.visitChildren(node);
    addImage(node.getDestination(), new RichText(description.runs).plain());
  }

  private void addImage(String address, String description) {
    Optional<Link> image = Link.parse(address);
    if (image.isEmpty()) {
      unsafeLinks.add(address);
      add("![" + description + "](" + address + ")");
    } else {
      lastShown = runs.size();
      runs.add(new Run(description, styles, link, image));
    }
  }

  /** A tag's meaning where rich text has one; the tag itself is kept as markup. */
  @Override
  public void visit(HtmlInline html) {
    Matcher tag = TAG.matcher(html.getLiteral());
    if (!tag.matches()) {
      addMarkup(html.getLiteral());
      return;
    }
    boolean ends = !tag.group("end").isEmpty();
    String name = tag.group("name").toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      add("\n");
      return;
    }
    addMarkup(html.getLiteral());
    if (STYLED.containsKey(name)) {
      setStyle(STYLED.get(name), !ends);
    } else if (name.equals("a")) {
      link = ends ? Optional.empty() : address(tag.group("rest")).flatMap(this::safeLink);
    } else if (name.equals("img")) {
      address(tag.group("rest")).ifPresent(src -> addImage(src, description(tag.group("rest"))));
    } else if (BREAKING.contains(name) && !ends && endsInText()) {
      add("\n");
    }
  }

  private Optional<Link> safeLink(String address) {
    Optional<Link> safe = Link.parse(address);
    if (safe.isEmpty()) {
      unsafeLinks.add(address);
    }
    return safe;
  }

  private void setStyle(Style style, boolean on) {
    if (on) {
      styles.add(style);
    } else {
      styles.remove(style);
    }
  }

  private boolean endsInText() {
    return lastShown > 0
        ? !runs.get(lastShown).text().endsWith("\n")
        : !runs.isEmpty() && runs.get(0).text().length() > InlineText.GUARD.length();
  }

  private static Optional<String> address(String attributes) {
    return firstGroup(ADDRESS.matcher(attributes)).map(text -> text.replace("&amp;", "&"));
  }

  private static String description(String attributes) {
    return firstGroup(ALT.matcher(attributes)).orElse("");
  }

  private static Optional<String> firstGroup(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }

  /** The runs so far, in reading order. */
  List<Run> runs() {
    return runs;
  }

  /** The targets of links that a schedule may not hold; their text says where they led. */
  List<String> unsafeLinks() {
    return unsafeLinks;
  }
}
