package org.courseschedule.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.courseschedule.data.Data;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.data.DataReading;
import org.courseschedule.data.YamlReader;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Nearest;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.model.CourseFacts;

/**
 * Reads course facts from YAML: a mapping of {@link FactKey} names to values. Every value is read
 * as the text that stands there, so {@code 010} and {@code no} mean what is written. No tag is
 * acted on.
 */
public final class FactsReader {

  /** Longer than any file of facts, in characters; going over it is a finding. */
  public static final int MAX_LENGTH = 1 << 20;

  /** More values than any course has, with aliases followed; going over it is a finding. */
  private static final int MAX_VALUES = 1000;

  private final Place yaml;
  private final boolean own;

  private final List<Finding> findings = new ArrayList<>();
  private final Set<FactKey> seen = EnumSet.noneOf(FactKey.class);
  private CourseFacts facts = CourseFacts.NONE;

  private FactsReader(Place yaml, boolean own) {
    this.yaml = yaml;
    this.own = own;
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

  /** The names under which sites state the first day of the term. */
  private static final Pattern FIRST_DAY =
      Pattern.compile(
          "(?i)(?:(?:semester|term|quarter|course|class(?:es)?)[ _-]?(?:start|begin)s?|start|first|begin)[ _-]?(?:date|day)"
              + "|(?:semester|term|quarter|course|class(?:es)?)[ _-]?(?:start|begin)s?");

  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("20\\d{2}\\s?[-/\u2013]\\s?(?:20)?\\d{2}");

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].{0,30})?");

  /**
   * Reads the facts that stand around a list of records. The keys are the site's, so whatever is no
   * fact is passed over; the first day of the term may have a name of the site's own, {@code
   * semester_start}.
   */
  public static CourseFacts readAround(Data root) {
    FactsReader reader = new FactsReader(root.place(), false);
    reader.readFacts(root);
    if (!reader.seen.contains(FactKey.FIRST_DAY) && root instanceof Fields mapping) {
      mapping.fields().stream()
          .filter(field -> FIRST_DAY.matcher(field.name()).matches())
          .flatMap(field -> firstDay(reader.facts, field.value()).stream())
          .findFirst()
          .ifPresent(facts -> reader.facts = facts);
    }
    return reader.facts;
  }

  private static Optional<CourseFacts> firstDay(CourseFacts facts, Data value) {
    Matcher day = DAY.matcher(value instanceof Text text ? text.text().strip() : "");
    return day.matches() ? FactKey.FIRST_DAY.read(facts, day.group(1)) : Optional.empty();
  }

  private Result read() {
    int length = yaml.span().length();
    if (length > MAX_LENGTH) {
      report(
          Rule.LIMIT_EXCEEDED,
          Place.startOf(yaml.source()),
          "`%d` characters of facts are over the bound of `%d`".formatted(length, MAX_LENGTH),
          "keep only the course's facts in this file");
    } else {
      DataReading reading = YamlReader.read(yaml, Rule.FACTS_UNREADABLE);
      findings.addAll(reading.findings());
      reading.root().ifPresent(this::readFacts);
    }
    return new Result(facts, findings);
  }

  private void readFacts(Data root) {
    if (root instanceof Fields mapping) {
      mapping.fields().forEach(this::readFact);
    } else if (own) {
      report(
          Rule.FACTS_UNREADABLE,
          root.place(),
          "this is no list of `key: value` lines",
          "write one fact a line, as `year: 2025`");
    }
  }

  private void readFact(Field field) {
    Optional<FactKey> key = FactKey.of(field.name());
    if (key.isEmpty()) {
      unknown(field);
    } else if (!seen.add(key.get())) {
      report(
          Rule.FACT_INVALID,
          field.namePlace(),
          "`%s` is stated twice".formatted(field.name()),
          "keep one of the two");
    } else {
      List<Value> values = values(key.get(), field.value());
      values.stream().limit(MAX_VALUES).forEach(value -> readValue(key.get(), value));
      if (values.size() > MAX_VALUES) {
        report(
            Rule.LIMIT_EXCEEDED,
            field.namePlace(),
            "`%s` has more than `%d` values; the rest is left out"
                .formatted(key.get().key(), MAX_VALUES),
            "keep only the days of this course");
      }
    }
  }

  private void unknown(Field field) {
    if (own) {
      List<String> keys = Arrays.stream(FactKey.values()).map(FactKey::key).toList();
      String help =
          Nearest.to(field.name(), keys)
              .map(nearest -> "did you mean `" + nearest + "`?")
              .orElse("the facts are `" + String.join("`, `", keys) + "`");
      report(
          Rule.FACT_UNKNOWN,
          field.namePlace(),
          "there is no course fact `%s`; it is left out".formatted(field.name()),
          help);
    }
  }

  /** A value as written, and where. */
  private record Value(String text, Place place) {}

  private List<Value> values(FactKey key, Data data) {
    if (data instanceof Text text) {
      return text.text().isBlank() ? List.of() : List.of(value(text));
    }
    List<Value> values = new ArrayList<>();
    if (key.isList() && data instanceof Items list) {
      list.items().forEach(item -> addItem(key, item, values));
    } else if (key.isList() && data instanceof Fields) {
      addItem(key, data, values);
    } else if (own) {
      invalid(key, value(data));
    }
    return values;
  }

  /**
   * An item of a list: a value, or a name and a value as {@code Fall break: 2025-10-13}, {@code
   * {name: Forum, url: https://example.edu/forum}}.
   */
  private void addItem(FactKey key, Data item, List<Value> values) {
    if (values.size() > MAX_VALUES) {
      return;
    }
    if (key == FactKey.LINKS && item instanceof Fields link) {
      List<Value> targets = targets(link);
      values.addAll(targets);
      if (targets.isEmpty() && own) {
        invalid(key, value(item));
      }
    } else if (item instanceof Fields named) {
      for (Field field : named.fields()) {
        values.add(
            field.value() instanceof Text days
                ? new Value(field.name() + " " + days.text(), item.place())
                : value(item));
      }
    } else {
      values.add(value(item));
    }
  }

  private static List<Value> targets(Fields link) {
    return link.fields().stream()
        .flatMap(field -> field.value() instanceof Text text ? Stream.of(text) : Stream.empty())
        .filter(text -> text.text().contains("://"))
        .map(FactsReader::value)
        .toList();
  }

  private static Value value(Data data) {
    return new Value(data instanceof Text text ? text.text() : data.place().text(), data.place());
  }

  private void readValue(FactKey key, Value value) {
    if (!own && key == FactKey.YEAR && SCHOOL_YEAR.matcher(value.text().strip()).matches()) {
      return; // The site's own key; which of the two years the dates are in, the months tell.
    }
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
}
