package io.github.proxmoxbook.book.edition.accessibility;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Titles of files, which are read out where a file is opened (WCAG 2.1, 2.4.2). */
final class TitleCheck implements ContentCheck {
  private final Set<String> titles = new LinkedHashSet<>();
  private int files;
  private String first = "";

  @Override
  public void check(String entry, Document document, Findings findings) {
    Element title = document.selectFirst("head > title");
    if (title == null || title.text().isBlank()) {
      Element place = title == null ? document.selectFirst("html") : title;
      findings.add(
          AccessibilityRule.TITLE,
          place == null ? new Place(entry, 0, 0) : Place.of(entry, place),
          "the file has no title",
          "write the heading of the chapter into <title>");
      return;
    }
    first = first.isEmpty() ? entry : first;
    files++;
    titles.add(title.text().strip());
  }

  @Override
  public void finish(Findings findings) {
    if (files > 1 && titles.size() == 1) {
      findings.add(
          AccessibilityRule.TITLE,
          new Place(first, 0, 0),
          "all " + files + " files have the title \"" + titles.iterator().next() + "\"",
          "give each file the title of what it holds");
    }
  }
}
