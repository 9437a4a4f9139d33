package org.courseschedule.export.excel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/** Rich text made ready for a cell. */
final class ShownText {

  private ShownText() {}

  /** The visible text; an image or link of which nothing would be seen is shown by its address. */
  static RichText of(RichText text) {
    return new RichText(text.visible().map(ShownText::seen).toList());
  }

  private static Run seen(Run run) {
    return run.text().isBlank()
        ? addresses(run).findFirst().map(link -> run.withText(link.target())).orElse(run)
        : run;
  }

  /** The addresses that a run carries: where it leads, and where its image lies. */
  static Stream<Link> addresses(Run run) {
    return Stream.concat(run.link().stream(), run.image().stream());
  }

  /** The text with a part made strong; as it is if the part does not stand in it. */
  static RichText strong(RichText text, String part) {
    int start = text.plain().indexOf(part);
    if (start < 0) {
      return text;
    }
    int end = start + part.length();
    List<Run> runs = new ArrayList<>(text.slice(0, start).runs());
    text.slice(start, end).runs().forEach(run -> runs.add(strong(run)));
    runs.addAll(text.slice(end, text.plain().length()).runs());
    return new RichText(runs);
  }

  private static Run strong(Run run) {
    Set<Style> styles = EnumSet.of(Style.STRONG);
    styles.addAll(run.styles());
    return new Run(run.text(), styles, run.link(), run.image());
  }
}
