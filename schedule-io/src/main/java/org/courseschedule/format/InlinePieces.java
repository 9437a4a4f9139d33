package org.courseschedule.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.format.InlinePiece.Kind;
import org.courseschedule.format.InlinePiece.Mark;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * Takes runs apart into pieces to write: which marks each needs, when the tags among the runs are
 * written as they are and have their effect again.
 */
final class InlinePieces {

  private static final Mark STRONG = new Mark("**", "**");
  private static final Mark STRIKE = new Mark("~~", "~~");

  /** A link's title, which the reader hands on as markup behind the link. */
  private static final Pattern TITLE =
      Pattern.compile("\"(?<title>.*?)\"(?=$|<|\\{)", Pattern.DOTALL);

  private static final Pattern AUTOMATIC = Pattern.compile("(?:https?://|mailto:)[^\\s<>\\\\&]+");

  private final List<Run> runs;
  private final Mark emphasis;
  private final List<Optional<String>> titles;
  private final List<InlinePiece> pieces = new ArrayList<>();

  /** The pieces of markup that show something by themselves. */
  private final BitSet showing = new BitSet();

  /** What the tags so far make of text. */
  private final Set<Style> styles = EnumSet.noneOf(Style.class);

  private Optional<Link> link = Optional.empty();

  /** The last tag, if it stands straight before what comes next. */
  private Optional<HtmlTag> lastTag = Optional.empty();

  private boolean endsInText = false;

  private InlinePieces(List<Run> runs, String emphasis) {
    this.runs = runs;
    this.emphasis = new Mark(emphasis, emphasis);
    this.titles = titles(runs);
  }

  /**
   * The pieces of a text.
   *
   * @param emphasis the mark of emphasis, {@code *} or {@code _}
   */
  static List<InlinePiece> of(List<Run> runs, String emphasis) {
    InlinePieces pieces = new InlinePieces(runs, emphasis);
    for (int i = 0; i < runs.size(); i++) {
      pieces.add(i);
    }
    return pieces.withMarksOverMarkup();
  }

  /** For each run with a link the title that stands behind the last run of that link. */
  private static List<Optional<String>> titles(List<Run> runs) {
    List<Optional<String>> titles =
        new ArrayList<>(Collections.nCopies(runs.size(), Optional.empty()));
    for (int i = runs.size() - 2; i >= 0; i--) {
      Run next = runs.get(i + 1);
      if (runs.get(i).link().isPresent()) {
        titles.set(i, runs.get(i).link().equals(next.link()) ? titles.get(i + 1) : title(next));
      }
    }
    return titles;
  }

  private static Optional<String> title(Run run) {
    Matcher title = TITLE.matcher(run.text());
    return isMarkup(run) && title.lookingAt()
        ? Optional.of(title.group("title"))
        : Optional.empty();
  }

  private static boolean isMarkup(Run run) {
    return run.styles().contains(Style.MARKUP);
  }

  private void add(int index) {
    Run run = runs.get(index);
    if (isMarkup(run)) {
      addMarkup(index);
    } else if (run.image().isPresent()) {
      addImage(run, index);
    } else {
      addText(run, index);
    }
  }

  private void addMarkup(int index) {
    String text = runs.get(index).text();
    boolean hasTitle = index > 0 && titles.get(index - 1).isPresent();
    String rest = hasTitle ? TITLE.matcher(text).replaceFirst("") : text;
    List<HtmlTag> tags = HtmlTag.all(rest);
    tags.forEach(this::follow);
    lastTag = tags.isEmpty() ? Optional.empty() : Optional.of(tags.get(tags.size() - 1));
    if (!rest.isEmpty()) {
      pieces.add(new InlinePiece(Kind.MARKUP, rest, "", List.of()));
    }
  }

  private void follow(HtmlTag tag) {
    if (tag.style().isPresent() && tag.ends()) {
      styles.remove(tag.style().get());
    } else if (tag.style().isPresent()) {
      styles.add(tag.style().get());
    } else if (tag.name().equals("a")) {
      link = tag.ends() ? Optional.empty() : tag.address().flatMap(Link::parse);
    }
  }

  /** The tag that an image came from shows it again. */
  private void addImage(Run run, int index) {
    boolean shown =
        lastTag.filter(tag -> tag.name().equals("img")).flatMap(HtmlTag::address).isPresent();
    if (shown) {
      markLast(marks(run, index));
    } else {
      String target = run.image().map(image -> InlineEscapes.target(image.target())).orElse("");
      pieces.add(new InlinePiece(Kind.IMAGE, run.text(), target, marks(run, index)));
    }
    lastTag = Optional.empty();
    endsInText = true;
  }

  /** What a tag shows by itself has the looks of where the tag stands. */
  private void markLast(List<Mark> marks) {
    int last = pieces.size() - 1;
    pieces.set(last, new InlinePiece(Kind.MARKUP, pieces.get(last).text(), "", marks));
    showing.set(last);
  }

  private void addText(Run run, int index) {
    boolean begun = endsInText && lastTag.map(HtmlTag::breaks).orElse(false);
    String text = begun && run.text().startsWith("\n") ? run.text().substring(1) : run.text();
    lastTag = Optional.empty();
    endsInText = !run.text().endsWith("\n");
    if (begun && run.text().startsWith("\n")) {
      markLast(marks(run, index));
    }
    if (text.isEmpty()) {
      return;
    }
    if (isAutomatic(run, index)) {
      pieces.add(new InlinePiece(Kind.ADDRESS, text, "", styleMarks(run)));
      return;
    }
    boolean code = run.styles().contains(Style.CODE) && !styles.contains(Style.CODE);
    pieces.add(new InlinePiece(code ? Kind.CODE : Kind.TEXT, text, "", marks(run, index)));
  }

  /** Whether the text is the address it leads to, which an address in angle brackets says too. */
  private boolean isAutomatic(Run run, int index) {
    return run.link().isPresent()
        && !run.link().equals(link)
        && titles.get(index).isEmpty()
        && !run.styles().contains(Style.CODE)
        && AUTOMATIC.matcher(run.link().get().target()).matches()
        && (run.link().get().target().equals(run.text())
            || run.link().get().target().equals("mailto:" + run.text()));
  }

  private List<Mark> marks(Run run, int index) {
    List<Mark> marks = styleMarks(run);
    if (run.link().isPresent() && !run.link().equals(link)) {
      String title = titles.get(index).map(text -> " \"" + quoted(text) + "\"").orElse("");
      String target = InlineEscapes.target(run.link().get().target());
      marks.add(new Mark("[", "](" + target + title + ")"));
    }
    return marks;
  }

  private static String quoted(String title) {
    return title
        .replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("&", "&amp;")
        .replace("\n", "&#10;");
  }

  private List<Mark> styleMarks(Run run) {
    List<Mark> marks = new ArrayList<>();
    addMark(marks, run, Style.STRONG, STRONG);
    addMark(marks, run, Style.EMPHASIS, emphasis);
    addMark(marks, run, Style.STRIKE, STRIKE);
    return marks;
  }

  private void addMark(List<Mark> marks, Run run, Style style, Mark mark) {
    if (run.styles().contains(style) && !styles.contains(style)) {
      marks.add(mark);
    }
  }

  /** Markup has no look of its own, so a mark that goes on behind it stays open over it. */
  private List<InlinePiece> withMarksOverMarkup() {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      InlinePiece piece = pieces.get(i);
      if (piece.kind() == Kind.MARKUP
          && !showing.get(i)
          && HtmlTag.all(piece.text()).stream().noneMatch(InlinePieces::acts)) {
        List<Mark> over = pieces.get(i - 1).marks();
        over = over.stream().filter(pieces.get(i + 1)::has).toList();
        pieces.set(i, new InlinePiece(Kind.MARKUP, piece.text(), "", over));
      }
    }
    return pieces;
  }

  private static boolean acts(HtmlTag tag) {
    return tag.style().isPresent() || tag.name().equals("a");
  }
}
