package org.courseschedule.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML 1.1 to a tree of values. Every scalar is the text that stands there; no tag is acted
 * on, and one that names a class is refused. Of several documents in a text the first is read.
 */
public final class YamlReader {

  /** Deeper than any schedule; going over it is a finding. */
  public static final int MAX_NESTING = 50;

  /** A line that cannot be read is left out, in a text of at most this many characters. */
  public static final int MAX_MENDED_LENGTH = 1 << 20;

  /** YAML 1.2.2, section 6.2, has tabs between a key and its value; the parser has blanks alone. */
  private static final Pattern TABS = Pattern.compile("(?<=[A-Za-z0-9_]:)\\t+(?=[^\\s])");

  /** At most so many lines are left out of a text. */
  private static final int MAX_MENDED_LINES = 20;

  private final Place yaml;
  private final Rule unreadable;
  private final Marks marks;
  private final List<Finding> findings = new ArrayList<>();

  private YamlReader(Place yaml, Rule unreadable) {
    this.yaml = yaml;
    this.unreadable = unreadable;
    this.marks = new Marks(yaml);
  }

  /**
   * Reads a text; whatever it is, a value comes back. A line that is no YAML is left out where the
   * rest can be read without it, and is reported.
   */
  public static DataReading read(Source source) {
    YamlReader reader = new YamlReader(Place.of(source), Rule.DOCUMENT_UNREADABLE);
    Optional<Data> root = reader.readMending();
    root.ifPresent(data -> RepeatedKeys.addTo(reader.findings, data));
    return new DataReading(root, reader.findings);
  }

  /**
   * Reads a part of a text as it stands.
   *
   * @param unreadable the rule that the text breaks if it is no YAML
   */
  public static DataReading read(Place yaml, Rule unreadable) {
    YamlReader reader = new YamlReader(yaml, unreadable);
    Optional<Data> root = Optional.empty();
    try {
      root = reader.compose(yaml.text());
    } catch (YAMLException broken) {
      reader.findings.add(reader.unreadable(broken));
    }
    return new DataReading(root, reader.findings);
  }

  private Optional<Data> readMending() {
    StringBuilder text = new StringBuilder(yaml.text());
    List<Finding> leftOut = new ArrayList<>();
    while (true) {
      try {
        Optional<Data> root = compose(text.toString());
        findings.addAll(leftOut);
        return root;
      } catch (YAMLException broken) {
        if (spaceTabs(text)) {
          continue;
        }
        Optional<Finding> line =
            leftOut.size() < MAX_MENDED_LINES
                    && text.length() <= MAX_MENDED_LENGTH
                    && !(broken instanceof BoundedEvents.TooDeep)
                ? BrokenLine.of(YamlProblem.of(broken, yaml, marks), yaml)
                    .flatMap(found -> found.leaveOut(text))
                : Optional.empty();
        if (line.isEmpty()) {
          findings.add(unreadable(broken));
          return Optional.empty();
        }
        leftOut.add(line.get());
      }
    }
  }

  /** Makes blanks of the tabs behind keys; whether there were any. */
  private static boolean spaceTabs(StringBuilder text) {
    List<MatchResult> tabs = TABS.matcher(text).results().toList();
    for (MatchResult tab : tabs) {
      for (int i = tab.start(); i < tab.end(); i++) {
        text.setCharAt(i, ' '); // To replace a part moves all that is behind it, each time.
      }
    }
    return !tabs.isEmpty();
  }

  /**
   * What {@code Yaml.compose} does, without the parts that make objects of YAML: they are not
   * needed and take as long to load as everything else.
   */
  private Optional<Data> compose(String text) {
    LoaderOptions options = new LoaderOptions();
    // The library's own bounds do not say where; these are kept by the events and the nodes.
    options.setNestingDepthLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    options.setCodePointLimit(Integer.MAX_VALUE);
    Parser parser = new BoundedEvents(new ParserImpl(new WholeText(text), options), MAX_NESTING);
    Composer composer = new Composer(parser, new Resolver(), options);
    if (!composer.checkNode()) {
      return Optional.empty();
    }
    Node first = composer.getNode();
    YamlNodes nodes = new YamlNodes(yaml.source(), marks);
    Data root = nodes.data(first);
    if (composer.checkNode()) {
      findings.add(furtherDocument(composer.getNode()));
    }
    nodes.overLimit().ifPresent(findings::add);
    return Optional.of(root);
  }

  private Finding furtherDocument(Node node) {
    Place place = marks.place(node.getStartMark());
    return Finding.of(unreadable, place, "this begins a second document; it is left out")
        .withHelp("keep one document in a file");
  }

  private Finding unreadable(YAMLException broken) {
    YamlProblem problem = YamlProblem.of(broken, yaml, marks);
    Place place = problem.place().orElseGet(() -> Place.startOf(yaml.source()));
    if (broken instanceof BoundedEvents.TooDeep) {
      return Finding.of(
              Rule.LIMIT_EXCEEDED,
              place,
              "lists and mappings are nested deeper than `%d`".formatted(MAX_NESTING))
          .withHelp("a schedule needs no more than ten levels");
    }
    return Finding.of(unreadable, place, "this is no YAML: " + problem.words())
        .withHelp(
            unreadable == Rule.FACTS_UNREADABLE
                ? "write one fact a line, as `year: 2025`"
                : "correct it here; a value that holds `: ` or ` #`, or begins with a bracket,"
                    + " stands in quotes");
  }

  /** Where the YAML reader's marks, which count code points, stand in the source. */
  static final class Marks {

    private final Place yaml;
    private final int[] offsets;

    Marks(Place yaml) {
      this.yaml = yaml;
      this.offsets = offsets(yaml.text());
    }

    /** Where each code point begins, and the text's end; nothing if they are where they count. */
    private static int[] offsets(String text) {
      int points = text.codePointCount(0, text.length());
      if (points == text.length()) {
        return new int[0];
      }
      int[] offsets = new int[points + 1];
      for (int i = 1; i <= points; i++) {
        offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
      }
      return offsets;
    }

    int offset(int index) {
      int within =
          offsets.length == 0
              ? Math.min(index, yaml.span().length())
              : offsets[Math.min(index, offsets.length - 1)];
      return yaml.span().start() + within;
    }

    int offset(Mark mark) {
      return offset(mark.getIndex());
    }

    Place place(int index) {
      return new Place(yaml.source(), new Span(offset(index), offset(index)));
    }

    Place place(Mark mark) {
      return place(mark.getIndex());
    }
  }
}
