package io.github.proxmoxbook.book.diagram;

/** The namespaces of which a diagram consists. */
final class Namespaces {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String HTML = "http://www.w3.org/1999/xhtml";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";
  static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private Namespaces() {}
}
