package io.github.proxmoxbook.book.edition.pdf;

import java.util.Objects;

/**
 * What pages an edition has, and of what kind.
 *
 * @param variant what it is made for
 * @param pageSize the size of its pages after trimming
 * @param bleed what is around them; counts in {@link Variant#PRINT} only
 * @param cover what its first page shows
 * @param lists whether there are lists of figures and tables behind the table of contents
 */
public record PrintSettings(
    Variant variant, PageSize pageSize, Bleed bleed, Cover cover, boolean lists) {
  /** A B5 edition for screens. */
  public static final PrintSettings DEFAULT =
      new PrintSettings(Variant.SCREEN, PageSize.B5, Bleed.NONE, new Cover.Made(), true);

  /** Checks the values. */
  public PrintSettings {
    Objects.requireNonNull(variant, "variant");
    Objects.requireNonNull(pageSize, "pageSize");
    Objects.requireNonNull(bleed, "bleed");
    Objects.requireNonNull(cover, "cover");
    if (variant == Variant.SCREEN) {
      bleed = Bleed.NONE;
    }
  }
}
