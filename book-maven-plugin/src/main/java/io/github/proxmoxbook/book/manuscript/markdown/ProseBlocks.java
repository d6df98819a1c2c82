package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProseBlock.Quotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The blocks of prose of a chapter as they are found; a note in a sentence is within another. */
final class ProseBlocks {
  private final String file;
  private final List<String> lines;
  private final List<ProseBlock> all = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Quotation> quotations = new ArrayDeque<>();
  private final ProseHtml html = new ProseHtml(this);

  ProseBlocks(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  List<ProseBlock> all() {
    return List.copyOf(all);
  }

  /** What raw HTML says about the text. */
  ProseHtml html() {
    return html;
  }

  ProseText open(ProseBlock.Kind kind, int level) {
    ProseText text = new ProseText(file, lines);
    open.push(new Open(text, kind, level));
    return text;
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Returns the innermost open text; stray inline content gets a block of its own. */
  ProseText current() {
    return open.isEmpty() ? open(ProseBlock.Kind.PARAGRAPH, 0) : open.peek().text;
  }

  void close() {
    html.endBlock();
    Open done = open.pop();
    ProseBlock block = done.text.build(done.kind, done.level, quotation());
    if (!block.text().isBlank()) {
      all.add(block);
    }
  }

  void enterQuotation(boolean isSourced) {
    boolean sourced = isSourced || quotation() == Quotation.SOURCED;
    quotations.push(sourced ? Quotation.SOURCED : Quotation.UNSOURCED);
  }

  void leaveQuotation() {
    if (!quotations.isEmpty()) {
      quotations.pop();
    }
  }

  private Quotation quotation() {
    return quotations.isEmpty() ? Quotation.NONE : quotations.peek();
  }

  private record Open(ProseText text, ProseBlock.Kind kind, int level) {}
}
