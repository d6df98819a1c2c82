package io.github.proxmoxbook.book.typography.line;

/**
 * A finished line. The arrays have one entry for each piece from {@code first} to {@code end}; the
 * entry of piece {@code i} is at {@code i - first}. Lengths are in the unit of the pieces.
 *
 * @param first the index of the first piece
 * @param end the index after the last piece; spaces around a break belong to the line before it
 * @param x the left edge of each piece's box from the line's content edge, the indent of a first
 *     line and the shift of a centred one included; {@code before} lies to the left of it
 * @param width the width of each box after compression or stretching; 0 for a space that vanished
 * @param glyphX where the origin of the glyph is to be put, from the same edge as {@code x}: an
 *     opening bracket that is set half width has its origin half an em to the left of its box
 * @param naturalWidth the width of the line's content before it was adjusted to the measure
 * @param contentWidth the width of the line's content as it is set, from the first box (with its
 *     {@code before}) to the last (with its {@code after}); a mark that hangs out of the line
 *     counts
 * @param last whether the paragraph or the line before a forced break ends here
 */
public record Line(
    int first,
    int end,
    double[] x,
    double[] width,
    double[] glyphX,
    double naturalWidth,
    double contentWidth,
    boolean last) {}
