package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.Parser;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;

/**
 * Markdown within a cell or a paragraph: links, emphasis, code, strike-through, images, line breaks
 * and entities, by CommonMark 0.31.2, section 6.
 */
final class InlineText {

  /** What was read, and the links in it that a schedule may not hold, which stay text. */
  record Result(RichText text, List<String> unsafeLinks) {}

  /** Deeper nesting than any person writes; what goes deeper is kept as text. */
  private static final int MAX_NESTING = 100;

  /** Keeps the parser from taking the start of a cell for a block; taken away again below. */
  static final String GUARD = ".";

  private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]+)\\]");

  private final Parser parser =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .maxInlineNesting(MAX_NESTING)
          .extensions(List.of(StrikethroughExtension.create()))
          .build();

  private final Map<String, LinkReferenceDefinition> definitions = new TreeMap<>();
  private final Supplier<InlineRuns> runs;

  /** A reader for a document with these definitions of link references. */
  InlineText(List<LinkReferenceDefinition> definitions) {
    this(definitions, InlineRuns::new);
  }

  /** A reader that makes runs of its own kind. */
  InlineText(List<LinkReferenceDefinition> definitions, Supplier<InlineRuns> runs) {
    this.runs = runs;
    // The first definition of a label counts: CommonMark 0.31.2, section 4.7.
    definitions.forEach(
        definition -> this.definitions.putIfAbsent(folded(definition.getLabel()), definition));
  }

  /** Reads text; an empty one gives empty text. */
  Result read(String markdown) {
    if (markdown.isEmpty()) {
      return new Result(RichText.EMPTY, List.of());
    }
    InlineRuns read = runs.get();
    parser.parse(GUARD + markdown + definitionsFor(markdown)).accept(read);
    return new Result(new RichText(withoutGuard(read.runs())), read.unsafeLinks());
  }

  private static List<Run> withoutGuard(List<Run> runs) {
    List<Run> rest = new ArrayList<>(runs);
    Run first = rest.get(0);
    rest.set(0, first.withText(first.text().substring(GUARD.length())));
    return rest;
  }

  private String definitionsFor(String markdown) {
    if (definitions.isEmpty() || markdown.indexOf('[') < 0) {
      return "";
    }
    return LABEL
        .matcher(markdown)
        .results()
        .map(label -> folded(label.group(1)))
        .distinct()
        .flatMap(label -> Optional.ofNullable(definitions.get(label)).stream())
        .map(InlineText::written)
        .collect(Collectors.joining("\n", "\n\n", "\n"));
  }

  private static String written(LinkReferenceDefinition definition) {
    String destination =
        definition
            .getDestination()
            .replace("\\", "\\\\")
            .replace("&", "&amp;")
            .replace("<", "%3C")
            .replace(">", "%3E");
    return "[" + definition.getLabel() + "]: <" + destination + ">";
  }

  private static String folded(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
