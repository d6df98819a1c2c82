package io.github.proxmoxbook.book.edition.pdf;

import java.util.List;
import java.util.Objects;

/**
 * What pages an edition has, and of what kind.
 *
 * @param variant what it is made for
 * @param pageSize the size of its pages after trimming
 * @param bleed what is around them; counts in {@link Variant#PRINT} only
 * @param cover what its first page shows
 * @param lists whether there are lists of figures and tables behind the table of contents
 * @param commit the Git commit that it is made from, for the colophon; empty if there is none
 * @param keywords what it is about, for catalogues
 */
public record PrintSettings(
    Variant variant,
    PageSize pageSize,
    Bleed bleed,
    Cover cover,
    boolean lists,
    String commit,
    List<String> keywords) {
  /** A B5 edition for screens. */
  public static final PrintSettings DEFAULT =
      new PrintSettings(
          Variant.SCREEN, PageSize.B5, Bleed.NONE, new Cover.Made(), true, "", List.of());

  /** Checks the values. */
  public PrintSettings {
    Objects.requireNonNull(variant, "variant");
    Objects.requireNonNull(pageSize, "pageSize");
    Objects.requireNonNull(bleed, "bleed");
    Objects.requireNonNull(cover, "cover");
    Objects.requireNonNull(commit, "commit");
    keywords = List.copyOf(keywords);
    if (variant == Variant.SCREEN) {
      bleed = Bleed.NONE;
    }
  }
}
