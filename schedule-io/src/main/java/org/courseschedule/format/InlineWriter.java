package org.courseschedule.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.courseschedule.format.InlinePiece.Mark;
import org.courseschedule.model.RichText;

/**
 * Writes rich text as Markdown, so that reading it gives the same text again: CommonMark 0.31.2,
 * section 6, with the strike-through of GitHub Flavored Markdown.
 *
 * <p>Only what would mean something else is escaped: {@code snake_case} and {@code 2*3} stay as
 * they are. Every result has been read back. A pipe is a pipe; a table escapes it.
 */
public final class InlineWriter {

  /** What can mean something; what is listed first is the first to be left as it is. */
  private static final List<Character> SPECIAL =
      List.of('.', ')', '#', '+', '-', '>', '=', ']', '!', '~', '_', '<', '&', '\\', '`', '*', '[');

  /** Marks that last longer than this many pieces are as good as any. */
  private static final int FAR = 200;

  private final Function<String, InlineText.Result> reader;
  private final String lineBreak;

  /** A writer for cells of one line, with {@code <br>} for a line break. */
  public InlineWriter() {
    this(new InlineText(List.of())::read, "<br>");
  }

  /**
   * A writer for another place.
   *
   * @param reader how the text is read there
   * @param lineBreak how a line break is written there
   */
  InlineWriter(Function<String, InlineText.Result> reader, String lineBreak) {
    this.reader = reader;
    this.lineBreak = lineBreak;
  }

  /**
   * Writes a text.
   *
   * @return empty if Markdown cannot say it: code with a line break, say, or a control character
   */
  public Optional<String> write(RichText text) {
    if (text.runs().isEmpty()) {
      return Optional.of("");
    }
    Optional<String> plain = written(text, "*", Set.of(), /* numbersEdges= */ false);
    if (plain.isPresent()) {
      return plain;
    }
    for (boolean numbersEdges : new boolean[] {false, true}) {
      for (String emphasis : List.of("*", "_")) {
        Optional<String> safe = written(text, emphasis, Set.copyOf(SPECIAL), numbersEdges);
        if (safe.isPresent()) {
          return Optional.of(relaxed(text, emphasis, numbersEdges, safe.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Leaves as they are the characters that mean nothing in this text. */
  private String relaxed(RichText text, String emphasis, boolean numbersEdges, String safe) {
    String best = safe;
    Set<Character> escaped = new HashSet<>(SPECIAL);
    for (char special : SPECIAL) {
      if (best.contains(special == '<' ? "&lt;" : "\\" + special)) {
        escaped.remove(special);
        Optional<String> shorter = written(text, emphasis, Set.copyOf(escaped), numbersEdges);
        best = shorter.orElse(best);
        if (shorter.isEmpty()) {
          escaped.add(special);
        }
      }
    }
    return best;
  }

  /** The text written in one way, if it is read back as it was. */
  private Optional<String> written(
      RichText text, String emphasis, Set<Character> escaped, boolean numbersEdges) {
    InlineEscapes escapes = new InlineEscapes(escaped, numbersEdges, lineBreak);
    String written = join(InlinePieces.of(text.runs(), emphasis), escapes);
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(written)) {
      return Optional.empty();
    }
    InlineText.Result read = reader.apply(written);
    return read.unsafeLinks().isEmpty() && read.text().equals(text)
        ? Optional.of(written)
        : Optional.empty();
  }

  private static String join(List<InlinePiece> pieces, InlineEscapes escapes) {
    StringBuilder out = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < pieces.size(); i++) {
      InlinePiece piece = pieces.get(i);
      while (!open.stream().allMatch(piece::has)) {
        out.append(open.pop().close());
      }
      for (Mark mark : opening(pieces, i, open)) {
        open.push(mark);
        out.append(mark.open());
      }
      out.append(body(piece, escapes, i == 0, i == pieces.size() - 1));
    }
    open.forEach(mark -> out.append(mark.close()));
    return out.toString();
  }

  /** The marks that begin at a piece; the one that lasts longest stands outermost. */
  private static List<Mark> opening(List<InlinePiece> pieces, int start, Deque<Mark> open) {
    return pieces.get(start).marks().stream()
        .filter(mark -> !open.contains(mark))
        .sorted(Comparator.comparingInt(mark -> -length(pieces, start, mark)))
        .toList();
  }

  private static int length(List<InlinePiece> pieces, int start, Mark mark) {
    int end = start;
    while (end < pieces.size() && end < start + FAR && pieces.get(end).has(mark)) {
      end++;
    }
    return end - start;
  }

  private static String body(
      InlinePiece piece, InlineEscapes escapes, boolean first, boolean last) {
    return switch (piece.kind()) {
      case TEXT -> escapes.text(piece.text(), first, last);
      case CODE -> InlineEscapes.code(piece.text());
      case IMAGE -> "![" + escapes.text(piece.text(), false, false) + "](" + piece.target() + ")";
      case ADDRESS -> "<" + piece.text() + ">";
      case MARKUP -> piece.text();
    };
  }
}
