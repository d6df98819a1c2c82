package io.github.proxmoxbook.book.typography.line;

/**
 * What a paragraph asks of the column it stands in.
 *
 * @param minimal the width of the widest stretch that cannot be broken at a sensible place
 * @param natural the width of the paragraph when it is broken only where that is forced
 */
public record ParagraphWidths(double minimal, double natural) {}
