package org.courseschedule.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as it stands in a cell, with its links, emphasis, code, strike-through, line breaks and
 * images.
 *
 * <p>It is a flat list of {@link Run runs}. A line break is the character {@code '\n'} in a run.
 * Two neighbours never have the same look, so equal text has equal runs.
 *
 * @param runs in reading order; none is empty, except for an image without a description
 */
public record RichText(List<Run> runs) {

  /** How a run looks. */
  public enum Style {
    /** Emphasis, usually italic. */
    EMPHASIS,
    /** Strong emphasis, usually bold. */
    STRONG,
    /** Code, in a fixed-width font. */
    CODE,
    /** Struck through. */
    STRIKE,
    /** Markup of the source (an HTML tag) that is kept for writing back and never shown. */
    MARKUP
  }

  /**
   * A piece of text with one look.
   *
   * @param text what is read; for an image its description
   * @param styles how it looks
   * @param link where it leads, if it is a link
   * @param image the address of the image that the text describes, if it is one
   */
  public record Run(String text, Set<Style> styles, Optional<Link> link, Optional<Link> image) {

    public Run {
      styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(styles));
    }

    /** Text with no look of its own. */
    public static Run of(String text) {
      return new Run(text, Set.of(), Optional.empty(), Optional.empty());
    }

    /** This run with other text. */
    public Run withText(String text) {
      return new Run(text, styles, link, image);
    }

    private boolean looksLike(Run other) {
      return styles.equals(other.styles)
          && link.equals(other.link)
          && image.isEmpty()
          && other.image.isEmpty();
    }
  }

  /** No text. */
  public static final RichText EMPTY = new RichText(List.of());

  /** Joins neighbours that look the same and leaves out empty runs. */
  public RichText {
    runs = withNeighboursJoined(runs);
  }

  /** Plain text. */
  public static RichText of(String text) {
    return new RichText(List.of(Run.of(text)));
  }

  private static List<Run> withNeighboursJoined(List<Run> runs) {
    List<Run> said =
        runs.stream().filter(run -> !run.text().isEmpty() || run.image().isPresent()).toList();
    List<Run> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= said.size(); i++) {
      if (i == said.size() || !said.get(start).looksLike(said.get(i))) {
        joined.add(joined(said.subList(start, i)));
        start = i;
      }
    }
    return List.copyOf(joined);
  }

  private static Run joined(List<Run> alike) {
    return alike.size() == 1
        ? alike.get(0)
        : alike.get(0).withText(alike.stream().map(Run::text).collect(Collectors.joining()));
  }

  /** Texts one after the other, with a separator between them. */
  public static RichText join(String separator, List<RichText> texts) {
    List<Run> runs = new ArrayList<>();
    for (RichText text : texts) {
      if (!runs.isEmpty()) {
        runs.add(Run.of(separator));
      }
      runs.addAll(text.runs());
    }
    return new RichText(runs);
  }

  /** The runs that are shown: all but markup of the source. */
  public Stream<Run> visible() {
    return runs.stream().filter(RichText::isShown);
  }

  private static boolean isShown(Run run) {
    return !run.styles().contains(Style.MARKUP);
  }

  /** What is read, without looks: {@code '\n'} for a line break, an image by its description. */
  public String plain() {
    if (runs.size() == 1 && isShown(runs.get(0))) {
      return runs.get(0).text(); // Most texts; asked for again and again.
    }
    StringBuilder plain = new StringBuilder();
    for (Run run : runs) {
      plain.append(isShown(run) ? run.text() : "");
    }
    return plain.toString();
  }

  /** Whether nothing is read: no text but white space. */
  public boolean isBlank() {
    return plain().isBlank();
  }

  /** The links of the text, in order, each as often as it stands there. */
  public List<Link> links() {
    return runs.stream().flatMap(run -> run.link().stream()).toList();
  }

  /**
   * A part of the text, with its looks. Offsets count the characters of {@link #plain()}; markup of
   * the source is left out.
   *
   * @param start where the part begins, at least 0
   * @param end where it ends, exclusive, at most the length of the plain text
   * @throws IndexOutOfBoundsException if the part does not lie in the text
   */
  public RichText slice(int start, int end) {
    Objects.checkFromToIndex(start, end, plain().length());
    List<Run> part = new ArrayList<>();
    int offset = 0;
    for (Run run : visible().toList()) {
      int from = Math.max(start - offset, 0);
      int to = Math.min(end - offset, run.text().length());
      if (from < to) {
        part.add(run.withText(run.text().substring(from, to)));
      }
      offset += run.text().length();
    }
    return new RichText(part);
  }

  /** The plain text, so that messages can name it. */
  @Override
  public String toString() {
    return plain();
  }
}
