package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Labels;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes what may be wider than a window reachable: what scrolls can be focused with the keyboard.
 */
final class WideContent {
  private WideContent() {}

  static void mark(Document body, XhtmlPage.Frame frame, Labels labels) {
    if (!frame.bodyClass().equals(XhtmlPage.SCROLLS)) {
      return;
    }
    for (Element code : body.select("pre")) {
      Element caption = code.parent().selectFirst("> figcaption");
      // WCAG 2.1, 2.1.1: without a focus, only a pointer could scroll.
      code.attr("tabindex", "0").attr("role", "region");
      code.attr("aria-label", caption == null ? labels.get("code") : caption.text());
    }
  }
}
