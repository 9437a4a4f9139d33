package org.courseschedule.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
class InlineRuns extends AbstractVisitor {

  /** What kramdown, the Markdown of Jekyll, hangs on the text before it: {@code {: .due}}. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}]*\\}");

  private final List<Run> runs = new ArrayList<>();
  private final List<String> unsafeLinks = new ArrayList<>();
  private final Set<Style> styles = EnumSet.noneOf(Style.class);
  private Optional<Link> link = Optional.empty();

  /** The last run that is no markup. */
  private int lastShown = 0;

  final void add(String text) {
    lastShown = runs.size();
    runs.add(new Run(text, styles, link, Optional.empty()));
  }

  private void addMarkup(String text) {
    runs.add(new Run(text, Set.of(Style.MARKUP), Optional.empty(), Optional.empty()));
  }

  final void styled(Style style, Node node) {
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
    Optional<HtmlTag> tag = HtmlTag.parse(html.getLiteral());
    if (tag.map(HtmlTag::name).equals(Optional.of("br"))) {
      add("\n");
      return;
    }
    addMarkup(html.getLiteral());
    tag.ifPresent(this::follow);
  }

  private void follow(HtmlTag tag) {
    if (tag.style().isPresent()) {
      setStyle(tag.style().get(), !tag.ends());
    } else if (tag.name().equals("a")) {
      link = tag.ends() ? Optional.empty() : tag.address().flatMap(this::safeLink);
    } else if (tag.name().equals("img")) {
      tag.address().ifPresent(src -> addImage(src, tag.description()));
    } else if (tag.breaks() && endsInText()) {
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
        ? !endsLine(runs.get(lastShown).text())
        : !runs.isEmpty() && runs.get(0).text().length() > InlineText.GUARD.length();
  }

  private static boolean endsLine(String text) {
    return text.endsWith("\n") || text.endsWith(SpreadsheetText.LINE_BREAK);
  }

  /** Whether a tag has just begun a line, and nothing stands on it. */
  final boolean tagBeganLine() {
    return lastShown > 0 && runs.get(lastShown).text().equals("\n");
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
