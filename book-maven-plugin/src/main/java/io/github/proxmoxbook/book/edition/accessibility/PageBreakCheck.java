package io.github.proxmoxbook.book.edition.accessibility;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Page breaks of another edition (EPUB Accessibility 1.1, section 3.3.2): each has a number that is
 * read out, and the page list leads to all of them.
 */
final class PageBreakCheck implements ContentCheck {
  private final Map<String, Place> breaks = new LinkedHashMap<>();
  private final Set<String> listed = new HashSet<>();
  private boolean hasList;

  @Override
  public void check(String entry, Document document, Findings findings) {
    for (Element element : document.getAllElements()) {
      if (Semantics.is(element, "pagebreak") || element.attr("role").equals("doc-pagebreak")) {
        breaks.put(entry + "#" + element.id(), Place.of(entry, element));
        checkLabel(entry, element, findings);
      }
      if (element.normalName().equals("nav") && Semantics.is(element, "page-list")) {
        hasList = true;
        for (Element link : element.select("a[href]")) {
          EntryPath.resolve(entry, link.attr("href")).ifPresent(listed::add);
        }
      }
    }
  }

  private static void checkLabel(String entry, Element pageBreak, Findings findings) {
    if (AccessibleName.of(pageBreak).isEmpty()) {
      findings.add(
          AccessibilityRule.PAGE_BREAK,
          entry,
          pageBreak,
          "a page break has no number",
          "add aria-label with the number of the page that begins");
    }
  }

  @Override
  public void finish(Findings findings) {
    if (!hasList && !breaks.isEmpty()) {
      findings.add(
          AccessibilityRule.PAGE_BREAK,
          breaks.values().iterator().next(),
          breaks.size() + " page breaks are marked, and there is no page list",
          "add <nav epub:type=\"page-list\"> to the navigation document");
      return;
    }
    breaks.forEach(
        (address, place) -> {
          if (!listed.contains(address)) {
            findings.add(
                AccessibilityRule.PAGE_BREAK,
                place,
                "the page list does not lead to this page break",
                "give the page break an id and add a link to it");
          }
        });
  }
}
