package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about how the prose is written. All are warnings, and each can be switched off. */
public enum LanguageRule implements Rule {
  /** です・ます and である in one chapter. */
  STYLE_MIXED("language.style-mixed", "です・ます and である are mixed in one chapter."),
  /** Full-width Latin letters and digits. */
  FULL_WIDTH("language.full-width", "A Latin letter or a digit is full-width."),
  /** Half-width kana. */
  HALF_WIDTH_KANA("language.half-width-kana", "A kana is half-width."),
  /** A space, or none, between Japanese and Latin text, against the habit of the book. */
  SPACING(
      "language.spacing",
      "A space between Japanese and Latin text is missing, or there is one, against the book's"
          + " habit."),
  /** A sentence that is too long. */
  SENTENCE_LONG("language.sentence-long", "A sentence is too long."),
  /** A bracket without its partner. */
  BRACKET_UNPAIRED("language.bracket-unpaired", "A bracket has no partner."),
  /** A letter and a mark that belong together are two characters. */
  NOT_COMPOSED("language.not-composed", "A letter and its mark are two characters (NFD)."),
  /** A character that nobody sees. */
  INVISIBLE("language.invisible", "The text holds a character that nobody sees."),
  /** A mark for something that its author has still to settle. */
  OPEN_MARK("language.open-mark", "A mark says that something is still open.");

  private final String id;
  private final String description;

  LanguageRule(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public String description() {
    return description;
  }
}
