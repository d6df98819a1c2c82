package io.github.proxmoxbook.book.edition.accessibility;

/** What is true of an EPUB as a whole, read from its content documents and style sheets. */
public enum Fact {
  /** There are images that tell something: not decoration, not the cover. */
  IMAGES,
  /**
   * There are images, the cover among them, and all have an alternative text that tells something.
   */
  ALTERNATIVES,
  /** There are headings, and none leaves out a level or is empty. */
  HEADINGS_IN_ORDER,
  /** There is a table of contents with links. */
  CONTENTS,
  /** There is an index. */
  INDEX,
  /** There is a list of pages. */
  PAGE_LIST,
  /** Page breaks of another edition are marked in the text. */
  PAGE_BREAKS,
  /** ARIA roles tell the structure. */
  ROLES,
  /** There are tables, and all have head cells that say what they are heads of. */
  TABLE_HEADS,
  /** Some of the Chinese characters have ruby. */
  RUBY,
  /** Each Chinese character has ruby. */
  FULL_RUBY,
  /** There are formulas in MathML. */
  MATHML,
  /** There is sound. */
  SOUND,
  /** There may be something that moves or flashes: a film, a script, an animation. */
  MOTION,
  /** Readers may change sizes, distances and colours of the text. */
  TRANSFORMABLE,
  /** A style sheet sets lines from top to bottom. */
  VERTICAL
}
