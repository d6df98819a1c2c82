package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.problem.Location;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads the marks of {@link Html}: the file and line at which the element of a block begins. */
final class Marks {
  private final Sources sources;

  Marks(Sources sources) {
    this.sources = sources;
  }

  static boolean isPlaced(Element element) {
    return element.attr(Html.AT).indexOf(':') > 0;
  }

  static int file(Element element) {
    return file(element.attr(Html.AT));
  }

  static int file(String mark) {
    return Integer.parseInt(mark.substring(0, mark.indexOf(':')));
  }

  static int line(Element element) {
    return line(element.attr(Html.AT));
  }

  static int line(String mark) {
    return Integer.parseInt(mark.substring(mark.indexOf(':') + 1));
  }

  /** Returns where the block begins that an element is in. */
  Location around(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      // What closes the block that it stands in lies behind that.
      for (Element near = e; near != null; near = near.previousElementSibling()) {
        if (isPlaced(near)) {
          return sources.at(file(near), line(near), 0);
        }
      }
    }
    return sources.at(0, 1, 0);
  }

  /**
   * Puts the lines of the file in which the chapter begins in place of the marks, and takes away
   * all that was for us.
   */
  void replace(Element body, int file) {
    body.select("wbr." + RawParts.BLOCK).remove();
    int last = 1;
    for (Element element : body.getAllElements()) {
      if (isPlaced(element)) {
        Sources.Place place = new Sources.Place(file(element), line(element));
        last = sources.chapterLine(place, file, last);
        element.attr("data-line", Integer.toString(last));
      }
      for (TextNode text : element.textNodes()) {
        if (text.isBlank()
            && text.getWholeText().contains("\n")
            && element.closest("pre") == null) {
          text.text("\n");
        }
      }
      element.removeAttr(Html.AT).removeAttr(Html.WORDS).removeAttr(Html.FIND);
      element.removeAttr("data-terms").removeAttr("data-see").removeAttr("data-see-also");
    }
  }
}
