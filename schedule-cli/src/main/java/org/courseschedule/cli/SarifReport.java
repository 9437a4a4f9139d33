package org.courseschedule.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Finding.Related;
import org.courseschedule.finding.Fix;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;

/** Findings as a SARIF log (OASIS SARIF 2.1.0), with the whole catalogue of rules. */
final class SarifReport implements Report {

  @Override
  public String of(List<Checked> files) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          run(json, files);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void run(JsonGenerator json, List<Checked> files) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "schedule");
    json.writeArrayFieldStart("rules");
    for (Rule rule : Rule.values()) {
      rule(json, rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Checked file : files) {
      for (Finding finding : file.findings()) {
        result(json, finding);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, Rule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text(json, "shortDescription", rule.summary());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", Arguments.word(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeStringField("level", Arguments.word(finding.severity()));
    text(json, "message", finding.message() + finding.help().map(help -> "\n" + help).orElse(""));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    location(json, finding.place());
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (Related related : finding.related()) {
      json.writeStartObject();
      location(json, related.place());
      text(json, "message", related.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (finding.fix().isPresent()) {
      fix(json, finding.fix().get());
    }
    json.writeEndObject();
  }

  private static void fix(JsonGenerator json, Fix fix) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(json, fix.place());
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region(json, "deletedRegion", fix.place());
    text(json, "insertedContent", fix.replacement());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void location(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, place);
    region(json, "region", place);
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.source().name()));
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, String name, Place place) throws IOException {
    Region region = Region.of(place);
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", region.line());
    json.writeNumberField("startColumn", region.column());
    json.writeNumberField("endLine", region.endLine());
    json.writeNumberField("endColumn", region.endColumn());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** A path as a URI reference: what is not allowed there is percent-encoded. */
  static String uri(String path) {
    try {
      // A colon before the first slash would make a scheme of what stands before it.
      URI uri =
          path.startsWith("/")
              ? new URI("file", "", path, null)
              : new URI(null, null, path.matches("[^/]*:.*") ? "./" + path : path, null);
      return uri.toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }
}
