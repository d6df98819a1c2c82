package io.github.proxmoxbook.book.diagram;

/**
 * A diagram that was drawn.
 *
 * @param svg the sanitised SVG
 * @param pdf the PDF
 * @param png the PNG
 */
record Rendering(byte[] svg, byte[] pdf, byte[] png) {}
