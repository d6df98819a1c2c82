package io.github.proxmoxbook.book.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What pages are told, as JSON in one line. */
final class Messages {
  private static final JsonFactory JSON = new JsonFactory();

  private Messages() {}

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** Greets a page that begins to listen: it may have missed something. */
  static String hello(View view) {
    return object(
        json -> {
          json.writeStringField("build", view.site().build());
          json.writeStringField("problems", view.problemsId());
        });
  }

  /** Tells which files have changed from one site to the next. */
  static String site(Site before, Site now) {
    return object(
        json -> {
          json.writeStringField("from", before.build());
          json.writeStringField("build", now.build());
          json.writeArrayFieldStart("changed");
          for (String path : now.changesSince(before)) {
            json.writeString(path);
          }
          json.writeEndArray();
        });
  }

  /** Tells that there are other problems. */
  static String problems(View view) {
    return object(json -> json.writeStringField("problems", view.problemsId()));
  }

  /** Writes an object. */
  static String object(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.writeTo(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }
}
