package io.github.proxmoxbook.book.edition.accessibility;

import org.jsoup.nodes.Document;

/** A check that sees the content documents of an EPUB one after the other. */
interface ContentCheck {
  /**
   * Looks at a document.
   *
   * @param entry its name in the EPUB
   * @param document the document
   * @param findings receives what is wrong
   */
  void check(String entry, Document document, Findings findings);

  /**
   * Says what is only known when all documents have been seen.
   *
   * @param findings receives what is wrong
   */
  default void finish(Findings findings) {}
}
