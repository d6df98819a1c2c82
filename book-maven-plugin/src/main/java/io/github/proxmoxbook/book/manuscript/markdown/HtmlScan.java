package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Gathers what raw HTML defines and refers to, and reports what of it no edition carries over. */
final class HtmlScan {
  private final ChapterIds ids;
  private final List<Anchor> anchors;
  private final List<Reference> references;
  private final Consumer<Problem> problems;

  HtmlScan(
      ChapterIds ids,
      List<Anchor> anchors,
      List<Reference> references,
      Consumer<Problem> problems) {
    this.ids = ids;
    this.anchors = anchors;
    this.references = references;
    this.problems = problems;
  }

  /**
   * Scans the source of a node.
   *
   * @param source the source
   * @param start where it begins
   * @param isBlock whether it stands between blocks, so that its elements shall carry their lines
   * @return what is left of it
   */
  String scan(String source, Location start, boolean isBlock) {
    RawHtml raw =
        RawHtml.clean(
            source,
            isBlock ? OptionalInt.of(start.line()) : OptionalInt.empty(),
            (offset, what, hint) ->
                problems.accept(
                    Problem.of(
                        ManuscriptRule.RAW_HTML, within(start, source, offset), what, hint)));
    Element parsed = null;
    for (HtmlToken.Tag tag : raw.tags()) {
      String id = tag.attributes().get("id");
      if (id != null) {
        parsed = parsed == null ? Jsoup.parseBodyFragment(raw.html()).body() : parsed;
        define(id, parsed.getElementById(id), within(start, source, tag.offset()));
      }
      if (tag.attributes().containsKey("href") || tag.name().equals("img")) {
        references.add(reference(tag, within(start, source, tag.offset())));
      }
    }
    return raw.html();
  }

  private void define(String id, Element element, Location location) {
    if (ids.claim(id, location, problems)) {
      // The element is missing where its surroundings, such as the row of a cell, are elsewhere.
      String words = element == null ? "" : element.text();
      anchors.add(new Anchor(id, Anchor.Kind.PLACE, 0, words, "", List.of(), location));
    }
  }

  private static Reference reference(HtmlToken.Tag tag, Location location) {
    Map<String, String> attributes = tag.attributes();
    return tag.name().equals("img")
        ? new Reference(
            Reference.Kind.IMAGE,
            attributes.getOrDefault("src", ""),
            attributes.getOrDefault("alt", ""),
            location)
        : new Reference(Reference.Kind.LINK, attributes.get("href"), "(HTML)", location);
  }

  private static Location within(Location start, String source, int offset) {
    String before = source.substring(0, offset);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    int column = lines == 0 ? start.column() + offset : offset - before.lastIndexOf('\n');
    return new Location(start.file(), start.line() + lines, column);
  }
}
