package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads the text of an XHTML file as a reading system shows it. */
final class XhtmlText {
  private static final String EPUB = "http://www.idpf.org/2007/ops";

  /** Elements without text of their own to show; {@code rp} is for those who see no ruby. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "rp",
          "svg",
          "math",
          "img",
          "object",
          "audio",
          "video",
          "iframe",
          "canvas",
          "datalist",
          "noscript");

  private final HiddenElements hidden;
  private final Letters letters;
  private final Function<Element, Optional<Location>> places;
  private final List<Flow> notes = new ArrayList<>();
  private final Flow text;
  private Flow note;

  XhtmlText(HiddenElements hidden, Letters letters, Function<Element, Optional<Location>> places) {
    this.hidden = hidden;
    this.letters = letters;
    this.places = places;
    this.text = new Flow(letters);
  }

  /** Returns the text without notes. */
  Flow text() {
    return text;
  }

  /** Returns the notes. */
  List<Flow> notes() {
    return notes;
  }

  /** Reads an element. */
  void read(Element element) {
    if (isLeftOut(element)) {
      return;
    }
    boolean isNote = note == null && isOneOf(element, "footnote", "endnote", "rearnote");
    if (isNote) {
      note = new Flow(letters);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        read(inner);
      } else if (child instanceof Text words) {
        (note == null ? text : note).append(words.getData(), () -> places.apply(element));
      }
    }
    if (isNote) {
      notes.add(note);
      note = null;
    }
  }

  private boolean isLeftOut(Element element) {
    // Boxes of tasks are pictures; the number of a note leads back, as it does in the PDF.
    return NO_TEXT.contains(element.getLocalName())
        || element.getAttribute("role").equals("img")
        || note != null && element.getAttribute("role").equals("doc-backlink")
        || isOneOf(element, "index-locator")
        || hidden.contains(element);
  }

  private static boolean isOneOf(Element element, String... types) {
    List<String> given = List.of(element.getAttributeNS(EPUB, "type").split("\\s+"));
    for (String type : types) {
      if (given.contains(type)) {
        return true;
      }
    }
    return false;
  }
}
