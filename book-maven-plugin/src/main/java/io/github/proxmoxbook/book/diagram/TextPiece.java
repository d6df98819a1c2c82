package io.github.proxmoxbook.book.diagram;

import java.awt.geom.AffineTransform;

/**
 * Characters that stand side by side with the widths that their font gives them, so that one
 * operator of a PDF can show them.
 *
 * @param text the characters
 * @param place from the origin of the first character to user space
 */
record TextPiece(String text, AffineTransform place) {}
