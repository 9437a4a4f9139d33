package org.courseschedule.format;

import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The runs of a text whose author may not have thought of Markdown: what looks like markup only by
 * chance stays text. Marks within words are no marks ({@code 2*3*4}, {@code 9:00~10:00}), and what
 * HTML does not know is no tag ({@code <vector>}).
 */
final class SpreadsheetRuns extends InlineRuns {

  private static final Set<String> TAGS =
      Set.of(
          ("a abbr address article aside audio b bdi bdo big blockquote body br button caption center"
                  + " cite code col colgroup data dd del details dfn div dl dt em embed fieldset"
                  + " figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i"
                  + " iframe img input ins kbd label legend li link main mark nav nobr object ol"
                  + " option p param picture pre q s samp script section select small source span"
                  + " strike strong style sub summary sup svg table tbody td template textarea tfoot"
                  + " th thead time title tr tt u ul var video wbr")
              .split(" "));

  /**
   * From here on scripts have no blanks between words, and marks stand within what looks like one.
   */
  private static final char FIRST_WITHOUT_BLANKS = '\u2e80';

  @Override
  public void visit(Text text) {
    // In HTML a line end behind a tag that begins a line means nothing.
    if (tagBeganLine() && text.getLiteral().startsWith(SpreadsheetText.LINE_BREAK)) {
      text.setLiteral(text.getLiteral().substring(SpreadsheetText.LINE_BREAK.length()));
    }
    super.visit(text);
  }

  @Override
  public void visit(Emphasis emphasis) {
    if (opensInWord(emphasis) || closesInWord(emphasis)) {
      addWithMarks(emphasis, emphasis);
    } else {
      super.visit(emphasis);
    }
  }

  @Override
  public void visit(StrongEmphasis strong) {
    if (opensInWord(strong) && closesInWord(strong)) {
      addWithMarks(strong, strong);
    } else {
      super.visit(strong);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough strike
        && strike.getOpeningDelimiter().length() == 1
        && (opensInWord(node) || closesInWord(node))) {
      addWithMarks(node, strike);
    } else {
      super.visit(node);
    }
  }

  @Override
  public void visit(HtmlInline html) {
    Optional<HtmlTag> tag = HtmlTag.parse(html.getLiteral());
    if (tag.isPresent() && !TAGS.contains(tag.get().name())) {
      add(html.getLiteral());
    } else {
      super.visit(html);
    }
  }

  private void addWithMarks(Node node, Delimited marks) {
    add(marks.getOpeningDelimiter());
    visitChildren(node);
    add(marks.getClosingDelimiter());
  }

  private static boolean opensInWord(Node node) {
    return endsInWord(node.getPrevious()) && startsInWord(node.getFirstChild());
  }

  private static boolean closesInWord(Node node) {
    return endsInWord(node.getLastChild()) && startsInWord(node.getNext());
  }

  private static boolean endsInWord(Node node) {
    return node instanceof Text text
        && !text.getLiteral().isEmpty()
        && isInWord(text.getLiteral().charAt(text.getLiteral().length() - 1));
  }

  private static boolean startsInWord(Node node) {
    return node instanceof Text text
        && !text.getLiteral().isEmpty()
        && isInWord(text.getLiteral().charAt(0));
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) && c < FIRST_WITHOUT_BLANKS;
  }
}
