package io.github.proxmoxbook.book.diagram;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** Where an id is used twice, browsers mean the first element; Batik may mean the second. */
final class DuplicateIds implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Set<String> ids = new HashSet<>();
    for (Element element : diagram.elements()) {
      String id = element.getAttribute("id");
      if (!id.isEmpty() && !ids.add(id)) {
        element.removeAttribute("id");
      }
    }
  }
}
