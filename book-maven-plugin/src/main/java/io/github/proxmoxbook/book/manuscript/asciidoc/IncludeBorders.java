package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.asciidoc.Sources.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where included files begin and end: there, Asciidoctor takes one file for the other. */
final class IncludeBorders {
  /** What the last line is that stands at a directive. */
  private final Map<Place, Place> last = new HashMap<>();

  /** Which directives include what stands below a line. */
  private final Map<Place, List<Place>> above = new HashMap<>();

  /**
   * Says what stands at a directive.
   *
   * @param directive the place of the directive
   * @param file the number of the included file
   * @param firstLine the first line of it that is included
   * @param lastLine the last line of it that is included
   */
  void add(Place directive, int file, int firstLine, int lastLine) {
    last.put(directive, new Place(file, lastLine));
    Place before = new Place(file, firstLine - 1);
    above.computeIfAbsent(before, place -> new ArrayList<>()).add(directive);
  }

  /**
   * Returns the place that Asciidoctor means: a block whose first line is the last one of an
   * included file begins for it at the directive.
   *
   * @param said the place that it names
   * @param lines the lines of that file
   */
  Place place(Place said, List<String> lines) {
    Place place = beforeDirective(said, lines);
    for (int depth = 0; depth < last.size() && last.containsKey(place); depth++) {
      place = last.get(place);
    }
    return place;
  }

  /**
   * Looking for a title that is underlined, Asciidoctor reads two lines and puts them back into the
   * file that the second of them includes, above its first line: where no line is, or that of a
   * tag, at which nothing begins.
   */
  private Place beforeDirective(Place place, List<String> lines) {
    boolean isText =
        place.line() > 0
            && (place.line() > lines.size() || !lines.get(place.line() - 1).contains("tag::"));
    List<Place> directives = isText ? List.of() : above.getOrDefault(place, List.of());
    return directives.size() == 1
        ? new Place(directives.get(0).file(), Math.max(1, directives.get(0).line() - 1))
        : new Place(place.file(), Math.max(1, place.line()));
  }
}
