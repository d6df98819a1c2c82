package io.github.proxmoxbook.book.status;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the status as JSON. */
final class StatusJson {
  private static final JsonFactory JSON = new JsonFactory();

  private StatusJson() {}

  /** Writes an array with one object a row; line ends are the same everywhere. */
  static String of(List<StatusRow> rows) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(printer)) {
      json.writeStartArray();
      for (StatusRow row : rows) {
        write(row, json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      // A StringWriter does not fail.
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(StatusRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("number", row.number());
    json.writeStringField("title", row.title());
    json.writeStringField("chapter", row.chapter());
    json.writeStringField("plan", row.plan());
    json.writeNumberField("boxesDone", row.boxesDone());
    json.writeNumberField("boxes", row.boxes());
    json.writeStringField("lastEntry", row.lastEntry());
    json.writeArrayFieldStart("status");
    for (String word : row.status()) {
      json.writeString(word);
    }
    json.writeEndArray();
    json.writeNumberField("characters", row.characters());
    json.writeNumberField("figures", row.figures());
    json.writeNumberField("errors", row.errors());
    json.writeNumberField("warnings", row.warnings());
    json.writeEndObject();
  }
}
