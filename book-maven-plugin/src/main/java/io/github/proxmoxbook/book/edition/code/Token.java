package io.github.proxmoxbook.book.edition.code;

/**
 * A piece of a listing.
 *
 * @param text its characters as they stand in the code, never empty; line feeds are in pieces of
 *     kind {@link Kind#TEXT} only
 * @param kind what it is
 */
public record Token(String text, Kind kind) {}
