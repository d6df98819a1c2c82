package io.github.proxmoxbook.book.formula.drawing;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;

/**
 * A formula as shapes. All lengths are in units of the size of the text around it.
 *
 * @param width how wide it is
 * @param ascent how far it reaches above the baseline
 * @param descent how far it reaches below the baseline
 * @param shapes what is to be filled, one after the other, by the non-zero winding rule; the
 *     baseline is at 0, upwards positive
 * @param missing the characters that no font has, which are left out
 */
public record FormulaDrawing(
    double width, double ascent, double descent, List<Path2D> shapes, Set<Integer> missing) {}
