package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.Declaration;

/**
 * A declaration that holds for an element, and where it is written.
 *
 * @param declaration the declaration
 * @param place where it is written; of what browsers do by themselves, an unnamed entry
 */
record Declared(Declaration declaration, Place place) {}
