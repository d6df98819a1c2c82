package io.github.proxmoxbook.book.edition.accessibility;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links: each has words (WCAG 2.1, 2.4.4), and leads where its readers can and may go. */
final class LinkCheck implements ContentCheck {
  private static final Set<String> LINKS = Set.of("a", "area");
  private static final Set<String> REFUSED =
      Set.of("file", "javascript", "vbscript", "data", "blob");

  @Override
  public void check(String entry, Document document, Findings findings) {
    for (Element element : document.getAllElements()) {
      if (!LINKS.contains(element.normalName())) {
        continue;
      }
      // Browsers read over line feeds, behind which a scheme could hide.
      String target =
          element
              .attr(element.hasAttr("href") ? "href" : "xlink:href")
              .replaceAll("[\\t\\n\\r]", "")
              .strip();
      if (target.isEmpty()) {
        continue;
      }
      if (element.normalName().equals("a")) {
        checkName(entry, element, target, findings);
      }
      checkTarget(entry, element, target, findings);
    }
  }

  private static void checkName(String entry, Element link, String target, Findings findings) {
    if (AccessibleName.of(link).isEmpty() && !AccessibleName.isHidden(link)) {
      findings.add(
          AccessibilityRule.LINK_EMPTY,
          entry,
          link,
          "the link to " + target + " has no text",
          "write where it leads: [text](" + target + ")");
    }
  }

  private static void checkTarget(String entry, Element link, String target, Findings findings) {
    Optional<String> inside = EntryPath.resolve(entry, target);
    if (inside.isPresent()) {
      if (inside.get().startsWith("../") || inside.get().equals("..")) {
        refuse(entry, link, "the link to " + target + " leaves the EPUB", findings);
      }
      return;
    }
    String scheme = target.split(":", 2)[0].toLowerCase(Locale.ROOT);
    if (REFUSED.contains(scheme)) {
      String shown = target.length() <= 60 ? target : target.substring(0, 60) + "…";
      refuse(entry, link, "no reading system should follow a link to " + shown, findings);
    } else if (scheme.startsWith("http") || target.startsWith("//")) {
      checkHost(entry, link, target, findings);
    }
  }

  private static void refuse(String entry, Element link, String message, Findings findings) {
    findings.add(
        AccessibilityRule.LINK_REFUSED,
        entry,
        link,
        message,
        "link to a file of the book or to a public address");
  }

  private static void checkHost(String entry, Element link, String target, Findings findings) {
    String host = EntryPath.parse(target).map(URI::getHost).orElse("");
    if (PrivateHosts.contains(host == null ? "" : host)) {
      findings.add(
          AccessibilityRule.LINK_PRIVATE,
          entry,
          link,
          "the link to " + target + " leads to a host that readers cannot reach",
          "write an address that only serves as an example as code: `" + target + "`");
    } else if (target.toLowerCase(Locale.ROOT).startsWith("http:")) {
      findings.add(
          AccessibilityRule.LINK_INSECURE,
          entry,
          link,
          "the link to " + target + " is not encrypted",
          "use https: if the host answers to it");
    }
  }
}
