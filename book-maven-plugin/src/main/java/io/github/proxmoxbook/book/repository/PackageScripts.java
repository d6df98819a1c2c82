package io.github.proxmoxbook.book.repository;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of the scripts in a {@code package.json}. */
final class PackageScripts {
  private static final JsonFactory JSON = new JsonFactory();

  private PackageScripts() {}

  /**
   * Reads a file.
   *
   * @param file the {@code package.json}
   * @return the keys of its {@code scripts}; as many as can be read if the file is broken, which is
   *     npm's business to report
   * @throws IOException if the file cannot be read at all
   */
  static List<String> read(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return names;
      }
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        if (key.equals("scripts") && value == JsonToken.START_OBJECT) {
          readScripts(parser, names);
        } else {
          parser.skipChildren();
        }
      }
    } catch (JsonParseException e) {
      return names;
    }
    return names;
  }

  private static void readScripts(JsonParser parser, List<String> names) throws IOException {
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      names.add(key);
      parser.nextToken();
      parser.skipChildren();
    }
  }
}
