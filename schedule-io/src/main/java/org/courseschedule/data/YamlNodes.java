package org.courseschedule.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.data.YamlReader.Marks;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nodes of the YAML reader into values. */
final class YamlNodes {

  /** What aliases repeat, in characters and values; going over it is a finding. */
  private static final int MAX_REPEATED = 1 << 18;

  private final Source source;
  private final Marks marks;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int repeated = 0;
  private int depth = 0;
  private Optional<Finding> overLimit = Optional.empty();

  YamlNodes(Source source, Marks marks) {
    this.source = source;
    this.marks = marks;
  }

  /** What was left out, if something was. */
  Optional<Finding> overLimit() {
    return overLimit;
  }

  Data data(Node node) {
    if (!seen.add(node) && isOverLimit(node)) {
      return new Text("", true, place(node));
    }
    depth++;
    Data data = read(node);
    depth--;
    return data;
  }

  private Data read(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new Text(
          scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, place(scalar));
    }
    if (node instanceof SequenceNode list) {
      List<Data> items = list.getValue().stream().map(this::data).toList();
      return new Items(items, place(list, items.stream().map(Data::place).toList()));
    }
    List<Field> fields = new ArrayList<>();
    List<Field> merged = new ArrayList<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      Node key = tuple.getKeyNode();
      if (key.getTag().equals(Tag.MERGE) && !(tuple.getValueNode() instanceof ScalarNode)) {
        merged.addAll(merged(data(tuple.getValueNode())));
        continue;
      }
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : place(key).text();
      fields.add(new Field(name, place(key), data(tuple.getValueNode())));
    }
    List<Place> parts = new ArrayList<>(fields.stream().map(Field::namePlace).toList());
    fields.forEach(field -> parts.add(field.value().place()));
    Place place = place((MappingNode) node, parts);
    for (Field field : merged) {
      if (fields.stream().noneMatch(own -> own.name().equals(field.name()))) {
        fields.add(field);
      }
    }
    return new Fields(fields, place);
  }

  /** What {@code <<} takes over, of one mapping or of several. */
  private static List<Field> merged(Data value) {
    if (value instanceof Fields mapping) {
      return mapping.fields();
    }
    return value instanceof Items list
        ? list.items().stream()
            .flatMap(item -> item instanceof Fields one ? one.fields().stream() : Stream.of())
            .toList()
        : List.of();
  }

  /** Whether an alias that leads to a node for a second time leads too far. */
  private boolean isOverLimit(Node node) {
    repeated += node instanceof ScalarNode scalar ? 1 + scalar.getValue().length() : 1;
    if (repeated <= MAX_REPEATED && depth <= YamlReader.MAX_NESTING) {
      return false;
    }
    repeated = MAX_REPEATED;
    if (overLimit.isEmpty()) {
      overLimit =
          Optional.of(
              Finding.of(
                      Rule.LIMIT_EXCEEDED,
                      place(node),
                      "aliases repeat more than `%d` characters, or go deeper than `%d`; the rest"
                              .formatted(MAX_REPEATED, YamlReader.MAX_NESTING)
                          + " is left out")
                  .withHelp("write the values out instead of `&` and `*`"));
    }
    return true;
  }

  private Place place(Node node) {
    int start = marks.offset(node.getStartMark());
    int end = Math.max(start, marks.offset(node.getEndMark()));
    while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return new Place(source, new Span(start, end));
  }

  /** A block ends with its last part: what the reader takes for its end lies after the comments. */
  private Place place(Node node, List<Place> parts) {
    Place whole = place(node);
    boolean isBlock =
        node instanceof org.yaml.snakeyaml.nodes.CollectionNode<?> collection
            && collection.getFlowStyle() == FlowStyle.BLOCK;
    int start = whole.span().start();
    int end =
        parts.stream()
            .mapToInt(part -> part.span().end())
            .filter(offset -> offset <= whole.span().end())
            .max()
            .orElse(start);
    return isBlock ? new Place(source, new Span(start, Math.max(start, end))) : whole;
  }
}
