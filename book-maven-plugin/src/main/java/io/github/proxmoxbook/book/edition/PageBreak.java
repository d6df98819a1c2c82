package io.github.proxmoxbook.book.edition;

import java.util.Objects;

/**
 * Where a page of the PDF edition begins.
 *
 * @param page what is printed on the page, for example {@code 57} or {@code xii}
 * @param section the id of the chapter, the part or the page of its own ({@code index}) that it
 *     begins in
 * @param block which of the blocks of the chapter that have a place in the sources it begins in,
 *     counted from 0 in the order of the chapter; -1 if it begins with the section
 * @param offset how many characters of that block, white space not counted, stand on earlier pages;
 *     the text of blocks within the block belongs to these
 */
public record PageBreak(String page, String section, int block, int offset) {
  /** Checks the values. */
  public PageBreak {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(section, "section");
    if (page.isBlank() || section.isBlank() || block < -1 || offset < 0) {
      throw new IllegalArgumentException(
          "no page begins at " + page + " " + section + " " + block + " " + offset);
    }
  }
}
