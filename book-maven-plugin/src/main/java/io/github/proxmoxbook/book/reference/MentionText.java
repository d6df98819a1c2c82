package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import java.util.regex.Pattern;

/** The text of a block in which to look for mentions: what other works say is masked. */
final class MentionText {
  private static final Pattern EXTERNAL = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

  private MentionText() {}

  static String of(ProseBlock block) {
    if (block.spans().isEmpty()) {
      return block.text();
    }
    StringBuilder text = new StringBuilder(block.text());
    for (ProseSpan span : block.spans()) {
      if (span.kind() != ProseSpan.Kind.LINK || isExternal(span.target())) {
        for (int i = span.start(); i < span.end(); i++) {
          text.setCharAt(i, ProseBlock.MASK);
        }
      }
    }
    return text.toString();
  }

  /** Whether a link leads out of the book. */
  static boolean isExternal(String target) {
    return EXTERNAL.matcher(target).matches();
  }
}
