package io.github.proxmoxbook.book.typography;

/**
 * A face in a font file.
 *
 * @param face the face
 * @param monospaced whether its name or its tables say that all its letters are equally wide
 */
record FoundFace(FontFace face, boolean monospaced) {}
