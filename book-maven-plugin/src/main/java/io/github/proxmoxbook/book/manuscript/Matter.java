package io.github.proxmoxbook.book.manuscript;

/** The three matters of a book. */
public enum Matter {
  /** Before the first numbered chapter: preface, dedication. Chapters have no numbers. */
  FRONT,
  /** Numbered chapters, in parts or not. */
  MAIN,
  /** After the last numbered chapter. Chapters have no numbers. */
  BACK
}
