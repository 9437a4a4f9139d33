package org.courseschedule.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Finding.Related;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Severity;

/** Findings as JSON of our own shape; docs/command.md describes it. */
final class JsonReport implements Report {

  private static final int VERSION = 1;

  @Override
  public String of(List<Checked> files) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("version", VERSION);
          json.writeArrayFieldStart("files");
          for (Checked file : files) {
            file(json, file);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void file(JsonGenerator json, Checked file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.name());
    json.writeNumberField("entries", file.entries());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(Arguments.word(severity) + "s", file.count(severity));
    }
    json.writeArrayFieldStart("findings");
    for (Finding finding : file.findings()) {
      finding(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", Arguments.word(finding.severity()));
    json.writeStringField("message", finding.message());
    place(json, finding.place());
    Optional<String> help = finding.help();
    if (help.isPresent()) {
      json.writeStringField("help", help.get());
    }
    json.writeArrayFieldStart("related");
    for (Related related : finding.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      place(json, related.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (finding.fix().isPresent()) {
      json.writeObjectFieldStart("fix");
      place(json, finding.fix().get().place());
      json.writeStringField("replacement", finding.fix().get().replacement());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    Region region = Region.of(place);
    json.writeStringField("file", place.source().name());
    json.writeNumberField("line", region.line());
    json.writeNumberField("column", region.column());
    json.writeNumberField("endLine", region.endLine());
    json.writeNumberField("endColumn", region.endColumn());
  }
}
