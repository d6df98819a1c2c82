package io.github.proxmoxbook.book.manuscript.markdown;

import org.commonmark.node.CustomNode;

/** Ruby as VFM writes it: {@code {漢字|かんじ}}. */
final class Ruby extends CustomNode {
  private final String base;
  private final String reading;

  Ruby(String base, String reading) {
    this.base = base;
    this.reading = reading;
  }

  String base() {
    return base;
  }

  String reading() {
    return reading;
  }
}
