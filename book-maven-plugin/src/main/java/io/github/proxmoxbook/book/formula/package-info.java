/** Formulas: LaTeX and AsciiMath become presentation MathML. */
package io.github.proxmoxbook.book.formula;
