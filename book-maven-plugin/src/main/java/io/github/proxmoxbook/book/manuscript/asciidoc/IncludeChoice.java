package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.problem.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chooses what of a file is included. */
final class IncludeChoice {
  private IncludeChoice() {}

  /** Returns the chosen lines in order. */
  static List<IncludePart> of(
      Conversion conversion,
      Path path,
      List<String> all,
      Location place,
      Map<String, Object> attributes) {
    // The last line feed is an end, not the beginning of an empty line.
    boolean endsWithFeed = all.get(all.size() - 1).isEmpty();
    List<String> lines = endsWithFeed ? all.subList(0, all.size() - 1) : all;
    String ranges = text(attributes, "lines");
    String tags = text(attributes, "tag") + text(attributes, "tags");
    if (!ranges.isEmpty()) {
      return byLines(conversion, path, lines, place, ranges);
    }
    if (!tags.isEmpty() && !tags.equals("!")) {
      return byTags(conversion, path, lines, place, tags);
    }
    return IncludePart.of(lines, line -> true);
  }

  private static String text(Map<String, Object> attributes, String name) {
    Object value = attributes.get(name);
    return value == null ? "" : value.toString();
  }

  private static List<IncludePart> byLines(
      Conversion conversion, Path path, List<String> lines, Location place, String written) {
    IncludeLines chosen = new IncludeLines(written, lines.size());
    for (String wrong : chosen.wrong()) {
      conversion.report(
          AsciiDocRule.INCLUDE_LINES,
          place,
          conversion.files().display(path)
              + " has "
              + lines.size()
              + " lines: "
              + wrong
              + " names none of them",
          "write ranges of lines that are there, lines=2..5 for example");
    }
    return IncludePart.of(lines, chosen::contains);
  }

  private static List<IncludePart> byTags(
      Conversion conversion, Path path, List<String> lines, Location place, String written) {
    IncludeTags tags = new IncludeTags(written, lines);
    String file = conversion.files().display(path);
    for (IncludeTags.Slip slip : tags.slips()) {
      if (slip.line() == 0) {
        conversion.report(
            AsciiDocRule.INCLUDE_TAG,
            place,
            "the tag " + slip.message() + " is not in " + file,
            "write tag::" + slip.message() + "[] and end::" + slip.message() + "[] around it");
      } else {
        conversion.report(
            AsciiDocRule.INCLUDE_TAG,
            new Location(file, slip.line(), 0),
            slip.message(),
            "regions begin with tag::name[], end with end::name[], and lie within one another");
      }
    }
    return IncludePart.of(lines, tags::contains);
  }
}
