package org.courseschedule.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.courseschedule.data.Data.Field;
import org.courseschedule.data.Data.Fields;
import org.courseschedule.data.Data.Items;
import org.courseschedule.data.Data.Text;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;

/**
 * Reads JSON (RFC 8259) to a tree of values. Where the text is no JSON, what stood before is kept;
 * a comma after the last value is reported and read over.
 */
public final class JsonReader {

  /** Deeper than any schedule; going over it is a finding. */
  public static final int MAX_NESTING = YamlReader.MAX_NESTING;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** A list or a mapping that is still open. */
  private static final class Open {
    private final boolean isList;
    private final int start;
    private final List<Data> items = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private Optional<Text> name = Optional.empty();

    private Open(boolean isList, int start) {
      this.isList = isList;
      this.start = start;
    }

    private void add(Data value) {
      if (isList) {
        items.add(value);
      } else {
        name.ifPresent(key -> fields.add(new Field(key.text(), key.place(), value)));
        name = Optional.empty();
      }
    }

    private Data closed(Source source, int end) {
      Place place = new Place(source, new Span(start, end));
      return isList ? new Items(items, place) : new Fields(fields, place);
    }
  }

  private final Source source;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<Data> root = Optional.empty();

  private JsonReader(Source source) {
    this.source = source;
  }

  /** Reads a text; whatever it is, a value comes back. */
  public static DataReading read(Source source) {
    JsonReader reader = new JsonReader(source);
    reader.read();
    reader.root.ifPresent(data -> RepeatedKeys.addTo(reader.findings, data));
    return new DataReading(reader.root, reader.findings);
  }

  private void read() {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      try {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (root.isPresent()) {
            findings.add(unreadable(start(parser), "something follows the value"));
            return;
          }
          add(token, parser);
        }
      } catch (JsonProcessingException broken) {
        // Going over a bound is told without a location.
        JsonLocation location =
            broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        int offset =
            JsonProblem.isOfToken(broken) ? start(parser) : offset(location.getCharOffset());
        findings.add(unreadable(broken, offset));
        closeAll(offset);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void add(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT, START_ARRAY ->
          open.push(new Open(token == JsonToken.START_ARRAY, start(parser)));
      case END_OBJECT, END_ARRAY -> {
        reportCommaBefore(end(parser) - 1);
        close(end(parser));
      }
      case FIELD_NAME -> open.element().name = Optional.of(name(parser));
      default -> add(text(parser, token != JsonToken.VALUE_STRING));
    }
  }

  private void reportCommaBefore(int bracket) {
    int last = bracket - 1;
    while (last >= 0 && Character.isWhitespace(source.text().charAt(last))) {
      last--;
    }
    if (last >= 0 && source.text().charAt(last) == ',') {
      findings.add(unreadable(last, "a comma stands after the last value", ""));
    }
  }

  private void add(Data value) {
    if (open.isEmpty()) {
      root = Optional.of(value);
    } else {
      open.element().add(value);
    }
  }

  private void close(int end) {
    add(open.pop().closed(source, end));
  }

  private void closeAll(int end) {
    while (!open.isEmpty()) {
      close(end);
    }
  }

  /** The parser has read on to the value when it gives a name, so the closing quote is sought. */
  private Text name(JsonParser parser) throws IOException {
    int start = start(parser);
    int end = start + 1;
    while (end < source.text().length() && source.text().charAt(end) != '"') {
      end += source.text().charAt(end) == '\\' ? 2 : 1;
    }
    Span span = new Span(start, offset(end + 1L));
    return new Text(parser.currentName(), false, new Place(source, span));
  }

  private Text text(JsonParser parser, boolean bare) throws IOException {
    // The text is asked for first: only then does the parser know where it ends.
    String text = parser.getText();
    int start = start(parser);
    int end = bare ? start + text.length() : end(parser);
    return new Text(text, bare, new Place(source, new Span(start, Math.max(start, end))));
  }

  private int start(JsonParser parser) {
    return offset(parser.currentTokenLocation().getCharOffset());
  }

  private int end(JsonParser parser) {
    return offset(parser.currentLocation().getCharOffset());
  }

  private int offset(long offset) {
    return (int) Math.max(0, Math.min(offset, source.text().length()));
  }

  private Finding unreadable(JsonProcessingException broken, int offset) {
    if (broken instanceof StreamConstraintsException) {
      return Finding.of(
              Rule.LIMIT_EXCEEDED,
              at(offset),
              "lists and mappings are nested deeper than `" + MAX_NESTING + "`")
          .withHelp("a schedule needs no more than ten levels");
    }
    return unreadable(offset, JsonProblem.words(broken));
  }

  private Finding unreadable(int offset, String problem) {
    String rest = root.isEmpty() && open.isEmpty() ? "" : "; what follows is left out";
    return unreadable(offset, problem, rest);
  }

  private Finding unreadable(int offset, String problem, String rest) {
    return Finding.of(Rule.DOCUMENT_UNREADABLE, at(offset), "this is no JSON: " + problem + rest)
        .withHelp("correct it here; JSON allows no comments and no comma after the last value");
  }

  private Place at(int offset) {
    return new Place(source, new Span(offset, offset));
  }
}
