package io.github.proxmoxbook.book.edition.accessibility;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Ids, by which labels and links find their elements (WCAG 2.1, 4.1.1). */
final class IdCheck implements ContentCheck {
  @Override
  public void check(String entry, Document document, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Element element : document.getAllElements()) {
      String id = element.id();
      if (!id.isEmpty() && !seen.add(id)) {
        findings.add(
            AccessibilityRule.ID_DUPLICATE,
            entry,
            element,
            "the id " + id + " is given twice in this file",
            "choose another id for one of the two");
      }
    }
  }
}
