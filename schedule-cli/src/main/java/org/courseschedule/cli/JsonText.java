package org.courseschedule.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** JSON as it is written here: indented, and in ASCII, so that no terminal or pipe minds it. */
final class JsonText {

  private JsonText() {}

  /** Something that writes one JSON value. */
  @FunctionalInterface
  interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }

  static String of(Body body) {
    StringWriter text = new StringWriter();
    JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      body.writeTo(json);
    } catch (IOException impossible) {
      throw new IllegalStateException("a string cannot be full", impossible);
    }
    return text.append('\n').toString();
  }
}
