package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.finding.Finding;
import org.courseschedule.model.Link;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * A value of a record as the text of a cell: a list one item a line, a mapping by its texts, of
 * which one with an address becomes a link. What is said by {@code true}, {@code false} and numbers
 * in such a mapping is meant for a page's layout and is kept as markup.
 */
final class ValueText {

  private static final Set<String> ADDRESSES =
      Set.of("url", "link", "href", "file", "path", "pdf", "src", "uri");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");

  private static final Pattern LAYOUT = Pattern.compile("true|false|-?\\d{1,9}");

  private final List<Finding> findings;

  /** A reader that adds what it finds to a list. */
  ValueText(List<Finding> findings) {
    this.findings = findings;
  }

  RichText of(Data value) {
    List<Run> runs = new ArrayList<>();
    add(value, runs);
    return new RichText(runs);
  }

  private void add(Data value, List<Run> runs) {
    if (value instanceof Text text) {
      runs.addAll(scalar(text).runs());
    } else if (value instanceof Items list) {
      addAll(list.items(), runs);
    } else {
      addMapping((Fields) value, runs);
    }
  }

  private void addAll(List<Data> items, List<Run> runs) {
    int start = runs.size();
    for (Data item : items) {
      RichText text = of(item);
      if (!text.runs().isEmpty()) {
        runs.addAll(runs.size() == start ? List.of() : List.of(Run.of("\n")));
        runs.addAll(text.runs());
      }
    }
  }

  private RichText scalar(Text text) {
    if (text.isNull()) {
      return RichText.EMPTY;
    }
    String address = text.text().strip();
    return ADDRESS.matcher(address).matches()
        ? linked(RichText.of(address), Link.parse(address))
        : RichTextData.markdown(new Text(text.text().strip(), text.bare(), text.place()), findings);
  }

  private void addMapping(Fields mapping, List<Run> runs) {
    Optional<Field> address = mapping.fields().stream().filter(ValueText::isAddress).findFirst();
    Optional<Link> link = address.flatMap(field -> target(field.value()));
    boolean linked = link.isEmpty();
    int start = runs.size();
    for (Field field : mapping.fields()) {
      if (link.isPresent() && field.equals(address.get())) {
        continue;
      }
      if (field.value() instanceof Text text
          && text.bare()
          && LAYOUT.matcher(text.text()).matches()) {
        String markup = "{" + field.name() + ": " + text.text() + "}";
        runs.add(new Run(markup, Set.of(Style.MARKUP), Optional.empty(), Optional.empty()));
        continue;
      }
      RichText text = of(field.value());
      if (!text.runs().isEmpty()) {
        boolean isNested = !(field.value() instanceof Text);
        boolean isTitle = !linked && !isNested && isTitle(field, mapping);
        runs.addAll(separator(runs.subList(start, runs.size()), isNested));
        runs.addAll(isTitle ? linked(text, link).runs() : text.runs());
        linked |= isTitle;
      }
    }
    if (!linked) {
      RichText text = RichText.of(link.orElseThrow().target());
      runs.addAll(separator(runs.subList(start, runs.size()), false));
      runs.addAll(linked(text, link).runs());
    }
  }

  private static List<Run> separator(List<Run> before, boolean isNested) {
    return new RichText(before).isBlank() ? List.of() : List.of(Run.of(isNested ? "\n" : ": "));
  }

  private static boolean isAddress(Field field) {
    return ADDRESSES.contains(field.name().toLowerCase(Locale.ROOT));
  }

  private static Optional<Link> target(Data value) {
    return value instanceof Text text && !text.isNull()
        ? Link.parse(text.text().strip())
        : Optional.empty();
  }

  /** Whether a text is what a link reads: one named so, or where none is the last. */
  private static boolean isTitle(Field field, Fields mapping) {
    Set<String> names = Set.of("title", "name", "text", "label");
    boolean isNamed = mapping.fields().stream().anyMatch(other -> names.contains(other.name()));
    return !isNamed || names.contains(field.name());
  }

  /** The text as a link, except where it is one already. */
  private static RichText linked(RichText text, Optional<Link> link) {
    return new RichText(
        text.runs().stream()
            .map(
                run ->
                    run.styles().contains(Style.MARKUP)
                        ? run
                        : new Run(run.text(), run.styles(), run.link().or(() -> link), run.image()))
            .toList());
  }
}
