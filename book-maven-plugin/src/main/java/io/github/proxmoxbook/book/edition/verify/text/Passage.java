package io.github.proxmoxbook.book.edition.verify.text;

import java.util.List;

/**
 * A part of an edition that both editions have under one name: a chapter, the page of a part.
 *
 * @param id its name: that of its file in the EPUB, of its destination in the PDF
 * @param text its text without notes
 * @param notes its notes, each by itself
 */
record Passage(String id, Flow text, List<Flow> notes) {
  /** Copies the list. */
  Passage {
    notes = List.copyOf(notes);
  }

  /** Returns its first words, by which readers know it. */
  String title() {
    int most = Math.min(text.length(), 24);
    return text.written(0, most) + (most < text.length() ? "…" : "");
  }
}
