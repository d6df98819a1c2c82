package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.Block;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Follows blocks of text over the pages. What begins or ends a block is there by the author's will,
 * so only lines between which the typesetter divided a block are judged.
 */
final class PdfBlocks {
  private final List<PdfLineRule> rules;
  private final Map<Block, Open> open = new IdentityHashMap<>();

  PdfBlocks(List<PdfLineRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A block that may go on: its last line so far and how many there were. */
  private record Open(TextLine last, int count) {}

  /** Goes through the lines of a page. */
  void page(int page, List<TextLine> lines) {
    for (TextLine line : lines) {
      Open before = open.get(line.block());
      if (before != null) {
        rules.forEach(rule -> rule.between(before.last(), line));
      }
      open.put(line.block(), new Open(line, before == null ? 1 : before.count() + 1));
    }
    endBefore(page);
  }

  /** Ends the blocks that still may go on. */
  void end() {
    endBefore(Integer.MAX_VALUE);
  }

  /** A block with no line on a page is over. */
  private void endBefore(int page) {
    Iterator<Open> blocks = open.values().iterator();
    while (blocks.hasNext()) {
      Open block = blocks.next();
      if (block.last().page() < page) {
        rules.forEach(rule -> rule.last(block.last(), block.count()));
        blocks.remove();
      }
    }
  }
}
