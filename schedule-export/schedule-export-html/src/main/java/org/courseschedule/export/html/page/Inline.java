package org.courseschedule.export.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courseschedule.model.Link;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * Rich text made ready for the page.
 *
 * @param segments in reading order
 */
public record Inline(List<Segment> segments) {

  /** More milestones than anyone states in one cell; beyond them none is looked for. */
  private static final int MOST_MARKS = 50;

  /**
   * A part of the text.
   *
   * @param milestone what it says of the work, if it does
   * @param anchors the links and what stands between them
   */
  public record Segment(Optional<Milestone.Kind> milestone, List<Anchor> anchors) {}

  /**
   * Text that leads to one place, or to none.
   *
   * @param href where it leads
   * @param pieces its parts
   */
  public record Anchor(Optional<String> href, List<Piece> pieces) {}

  /**
   * Text of one look.
   *
   * @param styles how it looks, the outermost first
   * @param lines its lines, at least one
   */
  public record Piece(List<Style> styles, List<String> lines) {
    /** This piece without its outermost style. */
    public Piece inner() {
      return new Piece(styles.subList(1, styles.size()), lines);
    }
  }

  public Inline {
    segments = List.copyOf(segments);
  }

  static Inline of(RichText text) {
    return of(text, List.of());
  }

  /** Text in which the milestones that stand in it are marked. */
  static Inline of(RichText text, List<Milestone> milestones) {
    RichText seen = seen(text);
    String plain = seen.plain();
    List<Segment> segments = new ArrayList<>();
    int end = 0;
    for (Milestone milestone : milestones.subList(0, Math.min(milestones.size(), MOST_MARKS))) {
      String what = seen(milestone.text()).plain();
      int start = what.isBlank() ? -1 : plain.indexOf(what, end);
      if (start >= 0) {
        add(segments, seen.slice(end, start), Optional.empty());
        end = start + what.length();
        add(segments, seen.slice(start, end), Optional.of(milestone.kind()));
      }
    }
    add(segments, seen.slice(end, plain.length()), Optional.empty());
    return new Inline(segments);
  }

  /** How much there is to read, in characters. */
  int length() {
    return segments.stream()
        .flatMap(segment -> segment.anchors().stream())
        .flatMap(anchor -> anchor.pieces().stream())
        .flatMap(piece -> piece.lines().stream())
        .mapToInt(String::length)
        .sum();
  }

  private static void add(List<Segment> segments, RichText text, Optional<Milestone.Kind> kind) {
    if (!text.runs().isEmpty()) {
      segments.add(new Segment(kind, anchors(text)));
    }
  }

  private static List<Anchor> anchors(RichText text) {
    List<Anchor> anchors = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    Optional<String> href = Optional.empty();
    for (Run run : text.runs()) {
      Optional<String> next = run.link().or(run::image).map(Link::target).map(Address::of);
      if (!next.equals(href) && !pieces.isEmpty()) {
        anchors.add(new Anchor(href, List.copyOf(pieces)));
        pieces.clear();
      }
      href = next;
      pieces.add(new Piece(List.copyOf(run.styles()), List.of(run.text().split("\n", -1))));
    }
    anchors.add(new Anchor(href, List.copyOf(pieces)));
    return anchors;
  }

  /** The visible text; an image or link of which nothing would be seen is shown by its address. */
  private static RichText seen(RichText text) {
    return new RichText(text.visible().map(Inline::seen).toList());
  }

  private static Run seen(Run run) {
    return run.text().isBlank()
        ? Stream.concat(run.link().stream(), run.image().stream())
            .findFirst()
            .map(link -> run.withText(link.target()))
            .orElse(run)
        : run;
  }
}
