package io.github.proxmoxbook.book.edition.accessibility;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Headings, by which screen readers move about: none is empty (WCAG 2.1, 2.4.6), and each file
 * begins at the first level and goes down by one level at a time (technique G141).
 */
final class HeadingCheck implements ContentCheck {
  private static final Pattern NAME = Pattern.compile("h([1-6])");

  @Override
  public void check(String entry, Document document, Findings findings) {
    int level = 0;
    for (Element element : document.getAllElements()) {
      int next = level(element);
      if (next == 0 || AccessibleName.isHidden(element)) {
        continue;
      }
      if (AccessibleName.of(element).isEmpty()) {
        findings.add(
            AccessibilityRule.HEADING_EMPTY,
            entry,
            element,
            "a heading of level " + next + " has no text",
            "write what the section is about, or leave the heading out");
      }
      if (next > level + 1) {
        findings.add(
            AccessibilityRule.HEADING_ORDER,
            entry,
            element,
            leap(element, level, next),
            hint(level));
      }
      level = next;
    }
  }

  private static String leap(Element heading, int level, int next) {
    String text = "the heading \"" + AccessibleName.of(heading) + "\" is of level " + next;
    return level == 0
        ? text + ", and it is the first of its file"
        : text + ", and the one before it of level " + level;
  }

  private static String hint(int level) {
    return level == 0
        ? "begin the file with a heading of level 1"
        : "make it a heading of level " + (level + 1) + ", or add the one that is left out";
  }

  /** Returns the level; 0 if the element is no heading. */
  private static int level(Element element) {
    Matcher heading = NAME.matcher(element.normalName());
    List<String> roles = List.of(element.attr("role").strip().split("\\s+"));
    if (heading.matches() && (roles.get(0).isEmpty() || roles.get(0).startsWith("doc-"))) {
      return Integer.parseInt(heading.group(1));
    }
    String level = element.attr("aria-level");
    return roles.get(0).equals("heading") && level.matches("[1-9]") ? Integer.parseInt(level) : 0;
  }
}
