package io.github.proxmoxbook.book.inventory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An inventory as JSON:
 *
 * <pre>
 * {
 *   "format" : 1,
 *   "anchors" : [ {
 *     "file" : "manuscript/ja/two.md",
 *     "id" : "fig-all",
 *     "aliases" : [ ],
 *     "kind" : "figure",
 *     "number" : "図3.1",
 *     "title" : "全体像",
 *     "line" : 7
 *   } ]
 * }
 * </pre>
 *
 * <p>Fields may be added; {@code format} changes only if those here change their meaning.
 */
public final class InventoryJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int FORMAT = 1;

  private InventoryJson() {}

  /**
   * Writes an inventory.
   *
   * @param inventory the inventory
   * @return the text, with {@code \n} line ends on every system
   */
  public static String write(Inventory inventory) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(printer)) {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeArrayFieldStart("anchors");
      for (AnchorEntry anchor : inventory.anchors()) {
        write(anchor, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      // A StringWriter does not fail.
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(AnchorEntry anchor, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", anchor.file());
    json.writeStringField("id", anchor.id());
    json.writeArrayFieldStart("aliases");
    for (String alias : anchor.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    json.writeStringField("kind", anchor.kind());
    json.writeStringField("number", anchor.number());
    json.writeStringField("title", anchor.title());
    json.writeNumberField("line", anchor.line());
    json.writeEndObject();
  }

  /**
   * Reads an inventory.
   *
   * @param file the file
   * @return the inventory
   * @throws IOException if it cannot be read or is no inventory, naming it
   */
  public static Inventory read(Path file) throws IOException {
    try (JsonParser json = JSON.createParser(Files.readString(file))) {
      return read(json);
    } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
      throw new IOException(file + " is no inventory of a book: " + e.getMessage(), e);
    }
  }

  private static Inventory read(JsonParser json) throws IOException {
    int format = 0;
    List<AnchorEntry> anchors = new ArrayList<>();
    expect(json.nextToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("format")) {
        expect(value, JsonToken.VALUE_NUMBER_INT);
        format = json.getIntValue();
      } else if (field.equals("anchors")) {
        expect(value, JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
          anchors.add(readAnchor(json));
        }
        expect(json.currentToken(), JsonToken.END_ARRAY);
      } else {
        json.skipChildren();
      }
    }
    if (format != FORMAT) {
      throw new IllegalArgumentException("its format is " + format + ", expected " + FORMAT);
    }
    return new Inventory(anchors);
  }

  private static AnchorEntry readAnchor(JsonParser json) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<String> aliases = new ArrayList<>();
    int line = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        texts.put(field, json.getText());
      } else if (field.equals("line")) {
        expect(value, JsonToken.VALUE_NUMBER_INT);
        line = json.getIntValue();
      } else if (field.equals("aliases")) {
        expect(value, JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          aliases.add(json.getText());
        }
        expect(json.currentToken(), JsonToken.END_ARRAY);
      } else {
        json.skipChildren();
      }
    }
    return new AnchorEntry(
        texts.get("file"),
        texts.get("id"),
        aliases,
        texts.get("kind"),
        texts.get("number"),
        texts.get("title"),
        line);
  }

  private static void expect(JsonToken found, JsonToken expected) {
    if (found != expected) {
      throw new IllegalArgumentException("found " + found + ", expected " + expected);
    }
  }
}
