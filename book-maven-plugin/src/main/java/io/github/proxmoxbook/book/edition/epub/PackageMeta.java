package io.github.proxmoxbook.book.edition.epub;

import java.util.Objects;

/**
 * A {@code meta} element of the package document (EPUB 3.3, section 5.5.4).
 *
 * @param property what it is about, for example {@code schema:accessMode}
 * @param value its value
 * @param id its id; empty if nothing refers to it
 * @param refines the id of the element that it says more about; empty if it is about the book
 */
record PackageMeta(String property, String value, String id, String refines) {
  PackageMeta {
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(refines, "refines");
  }

  static PackageMeta of(String property, String value) {
    return new PackageMeta(property, value, "", "");
  }
}
