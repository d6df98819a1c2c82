package io.github.proxmoxbook.book.diagram;

/**
 * A property that SVG knows.
 *
 * @param isInherited whether elements get it from around them
 * @param initial its value where nothing is said
 * @param grammar reads its values
 */
record StyleProperty(boolean isInherited, String initial, Grammar grammar) {}
