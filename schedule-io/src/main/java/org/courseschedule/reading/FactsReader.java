package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Nearest;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Span;
import org.courseschedule.model.CourseFacts;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads course facts from YAML: a mapping of {@link FactKey} names to values. Every value is read
 * as the text that stands there, so {@code 010} and {@code no} mean what is written. No tag is
 * acted on.
 */
public final class FactsReader {

  /** Deeper than any fact; going over it is a finding. */
  private static final int MAX_NESTING = 20;

  /** Longer than any file of facts, in characters; going over it is a finding. */
  public static final int MAX_LENGTH = 1 << 20;

  /** More values than any course has, with aliases followed; going over it is a finding. */
  private static final int MAX_VALUES = 1000;

  private final Place yaml;
  private final boolean own;

  /** Where each code point begins, and the text's end. */
  private final int[] offsets;

  private final List<Finding> findings = new ArrayList<>();
  private final Set<FactKey> seen = EnumSet.noneOf(FactKey.class);
  private CourseFacts facts = CourseFacts.NONE;

  private FactsReader(Place yaml, boolean own) {
    this.yaml = yaml;
    this.own = own;
    this.offsets = offsets(yaml.text());
  }

  /**
   * What was read.
   *
   * @param facts those that were understood
   * @param findings what was not
   */
  public record Result(CourseFacts facts, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /** Reads a file of facts. A key that is none is reported. */
  public static Result readFile(Place yaml) {
    return new FactsReader(yaml, true).read();
  }

  /**
   * Reads a document's front matter. It belongs to the site's generator, so further keys are passed
   * over, and so are values that are no text.
   */
  public static Result readFrontMatter(Place yaml) {
    return new FactsReader(yaml, false).read();
  }

  private Result read() {
    String text = yaml.text();
    if (text.length() > MAX_LENGTH) {
      report(
          Rule.LIMIT_EXCEEDED,
          Place.startOf(yaml.source()),
          "`%d` characters of facts are over the bound of `%d`"
              .formatted(text.length(), MAX_LENGTH),
          "keep only the course's facts in this file");
    } else {
      compose(text);
    }
    return new Result(facts, findings);
  }

  private void compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_NESTING);
    options.setCodePointLimit(MAX_LENGTH);
    try {
      @Nullable Node root = compose(text, options);
      if (root instanceof MappingNode mapping) {
        mapping.getValue().forEach(this::readFact);
      } else if (root != null && own) {
        unreadable(place(root), "this is no list of `key: value` lines");
      }
    } catch (MarkedYAMLException broken) {
      unreadable(place(broken.getProblemMark()), "this is no YAML: " + broken.getProblem());
    } catch (YAMLException broken) {
      unreadable(Place.startOf(yaml.source()), "this is no YAML: " + broken.getMessage());
    }
  }

  /**
   * What {@code Yaml.compose} does, without the parts that make objects of YAML: they are not
   * needed and take as long to load as everything else.
   */
  private static @Nullable Node compose(String text, LoaderOptions options) {
    ParserImpl parser = new ParserImpl(new StreamReader(text), options);
    return new Composer(parser, new Resolver(), options).getSingleNode();
  }

  private void unreadable(Place place, String message) {
    report(Rule.FACTS_UNREADABLE, place, message, "write one fact a line, as `year: 2025`");
  }

  private void readFact(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
      return;
    }
    Optional<FactKey> key = FactKey.of(name.getValue());
    if (key.isEmpty()) {
      unknown(name);
    } else if (!seen.add(key.get())) {
      report(
          Rule.FACT_INVALID,
          place(name),
          "`%s` is stated twice".formatted(name.getValue()),
          "keep one of the two");
    } else {
      List<Value> values = values(key.get(), tuple.getValueNode());
      values.stream().limit(MAX_VALUES).forEach(value -> readValue(key.get(), value));
      if (values.size() > MAX_VALUES) {
        report(
            Rule.LIMIT_EXCEEDED,
            place(name),
            "`%s` has more than `%d` values; the rest is left out"
                .formatted(key.get().key(), MAX_VALUES),
            "keep only the days of this course");
      }
    }
  }

  private void unknown(ScalarNode name) {
    if (own) {
      List<String> keys = Arrays.stream(FactKey.values()).map(FactKey::key).toList();
      String help =
          Nearest.to(name.getValue(), keys)
              .map(nearest -> "did you mean `" + nearest + "`?")
              .orElse("the facts are `" + String.join("`, `", keys) + "`");
      report(
          Rule.FACT_UNKNOWN,
          place(name),
          "there is no course fact `%s`; it is left out".formatted(name.getValue()),
          help);
    }
  }

  /** A value as written, and where. */
  private record Value(String text, Place place) {}

  private List<Value> values(FactKey key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isBlank() ? List.of() : List.of(value(scalar));
    }
    List<Value> values = new ArrayList<>();
    if (key.isList() && node instanceof SequenceNode list) {
      list.getValue().forEach(item -> addItem(item, values));
    } else if (key.isList() && node instanceof MappingNode) {
      addItem(node, values);
    } else if (own) {
      invalid(key, new Value(place(node).text(), place(node)));
    }
    return values;
  }

  /** An item of a list: a value, or a name and a value as {@code Fall break: 2025-10-13}. */
  private void addItem(Node item, List<Value> values) {
    if (values.size() > MAX_VALUES) {
      return;
    }
    if (item instanceof ScalarNode scalar) {
      values.add(value(scalar));
    } else if (item instanceof MappingNode named) {
      for (NodeTuple tuple : named.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name
            && tuple.getValueNode() instanceof ScalarNode days) {
          values.add(new Value(name.getValue() + " " + days.getValue(), place(item)));
        } else {
          values.add(new Value(place(item).text(), place(item)));
        }
      }
    } else {
      values.add(new Value(place(item).text(), place(item)));
    }
  }

  private Value value(ScalarNode scalar) {
    return new Value(scalar.getValue(), place(scalar));
  }

  private void readValue(FactKey key, Value value) {
    Optional<CourseFacts> more = key.read(facts, value.text());
    if (more.isPresent()) {
      facts = more.get();
    } else {
      invalid(key, value);
    }
  }

  private void invalid(FactKey key, Value value) {
    report(
        Rule.FACT_INVALID,
        value.place(),
        "`%s` is no value of `%s`".formatted(value.text().strip(), key.key()),
        "`%s` is %s: `%s: %s`".formatted(key.key(), key.description(), key.key(), key.example()));
  }

  private void report(Rule rule, Place place, String message, String help) {
    findings.add(Finding.of(rule, place, message).withHelp(help));
  }

  private Place place(Node node) {
    return new Place(
        yaml.source(), new Span(offset(node.getStartMark()), offset(node.getEndMark())));
  }

  private Place place(Mark mark) {
    return new Place(yaml.source(), new Span(offset(mark), offset(mark)));
  }

  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }

  /** The YAML reader counts code points from the start of what it was given. */
  private int offset(Mark mark) {
    return yaml.span().start() + offsets[Math.min(mark.getIndex(), offsets.length - 1)];
  }
}
