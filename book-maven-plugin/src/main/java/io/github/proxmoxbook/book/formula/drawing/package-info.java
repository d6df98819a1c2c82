/** Formulas as shapes: lays presentation MathML out in the outlines of the book's fonts. */
package io.github.proxmoxbook.book.formula.drawing;
