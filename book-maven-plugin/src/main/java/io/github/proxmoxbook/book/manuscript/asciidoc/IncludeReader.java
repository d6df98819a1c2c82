package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/**
 * Reads every {@code include::} in place of Asciidoctor, which knows neither the book's root nor
 * symbolic links, and counts the lines of a file wrongly from the second chosen region on.
 */
final class IncludeReader extends IncludeProcessor {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

  @Override
  public boolean handles(String target) {
    return true;
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    Conversion conversion = Conversion.current();
    String file = reader.getFile();
    Path from = file == null ? conversion.source() : Path.of(file).normalize();
    // The reader has already gone on to the next line.
    Location place = conversion.includes().place(from, reader.getLineNumber() - 1);
    if (!conversion.includes().enter(from, place)) {
      return;
    }
    try {
      Optional<Path> path = path(conversion, from, target, place, attributes);
      if (path.isPresent()) {
        push(conversion, reader, path.get(), place, attributes);
      }
    } catch (IOException e) {
      missing(conversion, place, target + " cannot be read: " + e.getMessage());
    }
  }

  /** Finds the file; one that cannot be included has been reported, if it may not be missing. */
  private static Optional<Path> path(
      Conversion conversion, Path from, String target, Location place, Map<String, Object> given)
      throws IOException {
    if (ADDRESS.matcher(target).matches()) {
      missing(conversion, place, target + " is an address, and a build fetches nothing");
      return Optional.empty();
    }
    Path path;
    try {
      path = from.resolveSibling(target).normalize();
    } catch (InvalidPathException e) {
      missing(conversion, place, target + " is no path");
      return Optional.empty();
    }
    if (!conversion.files().isInside(path)) {
      conversion.report(
          SourceRule.OUTSIDE_BOOK,
          place,
          "the include " + target + " leads out of the book",
          "copy the file below the book's root");
      return Optional.empty();
    } else if (!conversion.files().isFile(path)) {
      if (!given.containsKey("optional-option")) {
        missing(conversion, place, "the included file " + target + " does not exist");
      }
      return Optional.empty();
    }
    return Optional.of(path);
  }

  private static void missing(Conversion conversion, Location place, String message) {
    conversion.report(
        AsciiDocRule.INCLUDE_MISSING,
        place,
        message,
        "paths are relative to the file that includes; opts=optional allows a file to be missing");
  }

  private static void push(
      Conversion conversion,
      PreprocessorReader reader,
      Path path,
      Location place,
      Map<String, Object> attributes)
      throws IOException {
    Optional<List<String>> lines = conversion.sources().read(path);
    if (lines.isEmpty() || !conversion.includes().count(path, lines.get().size(), place)) {
      return;
    }
    List<IncludePart> parts = IncludeChoice.of(conversion, path, lines.get(), place, attributes);
    if (parts.isEmpty()) {
      return;
    }
    int lastLine = parts.get(parts.size() - 1).lastLine();
    conversion.sources().included(place, path, parts.get(0).firstLine(), lastLine);
    Map<String, Object> given = new HashMap<>(attributes);
    // Or Asciidoctor takes a reference to the file for one to the whole document.
    given.put("partial-option", "");
    boolean isOne = given.containsKey("leveloffset") || given.containsKey("indent");
    push(
        reader,
        path,
        name(conversion, path),
        isOne ? List.of(IncludePart.join(parts)) : parts,
        given);
  }

  /** Asciidoctor knows a file by its path from the chapter's folder, for references into it. */
  private static String name(Conversion conversion, Path path) {
    return conversion.source().getParent().relativize(path).toString().replace('\\', '/');
  }

  private static void push(
      PreprocessorReader reader,
      Path path,
      String name,
      List<IncludePart> parts,
      Map<String, Object> attributes) {
    // The part that is pushed last is read first.
    for (int i = parts.size() - 1; i >= 0; i--) {
      IncludePart part = parts.get(i);
      reader.pushInclude(part.text(), path.toString(), name, part.firstLine(), attributes);
    }
  }
}
