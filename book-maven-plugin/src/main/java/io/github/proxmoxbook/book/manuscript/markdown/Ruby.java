package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.RubyText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;

/** Ruby in a sentence: {@code {漢字|かんじ}}. */
final class Ruby extends CustomNode {
  private final RubyText text;

  private Ruby(RubyText text) {
    this.text = text;
  }

  /** Reads what stands in braces; empty if it is no ruby. */
  static Optional<Ruby> parse(String content) {
    return RubyText.parse(content).map(Ruby::new);
  }

  String base() {
    return text.base();
  }

  /** Returns what stands over what, in order. */
  List<RubyText.Pair> pairs() {
    return text.pairs();
  }
}
