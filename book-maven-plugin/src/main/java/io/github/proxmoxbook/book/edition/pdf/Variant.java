package io.github.proxmoxbook.book.edition.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a PDF edition is made for. */
public enum Variant {
  /** For screens: equal margins, links in colour, no blank pages. */
  SCREEN,
  /** For paper: mirrored margins, black links with page numbers, chapters on right-hand pages. */
  PRINT;

  /** Returns the name by which parameters and style sheets mean it, for example {@code print}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a list of variants.
   *
   * @param written names separated by commas, for example {@code screen, print}
   * @return the variants in their order, each once
   * @throws IllegalArgumentException if a name is unknown or there is none
   */
  public static List<Variant> parse(String written) {
    List<Variant> variants = new ArrayList<>();
    for (String name : written.split(",")) {
      Variant variant = named(name.strip());
      if (!variants.contains(variant)) {
        variants.add(variant);
      }
    }
    return variants.stream().sorted().toList();
  }

  private static Variant named(String name) {
    for (Variant variant : values()) {
      if (variant.id().equals(name)) {
        return variant;
      }
    }
    throw new IllegalArgumentException(
        "book.pdf.variants names '" + name + "': expected screen, print or screen,print");
  }
}
