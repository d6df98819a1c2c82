package io.github.proxmoxbook.book.manuscript;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where a reference leads. */
public sealed interface LinkTarget {
  /**
   * A place in the world outside: it is kept and never fetched.
   *
   * @param address the address
   */
  record External(String address) implements LinkTarget {}

  /**
   * A chapter of this book, or a place in it.
   *
   * @param chapter the chapter
   * @param anchor the place; empty for the chapter as a whole
   */
  record InBook(Chapter chapter, Optional<Anchor> anchor) implements LinkTarget {
    /** Checks the values. */
    public InBook {
      Objects.requireNonNull(chapter, "chapter");
      Objects.requireNonNull(anchor, "anchor");
    }
  }

  /**
   * A file that exists but is no chapter, such as an image.
   *
   * @param file the file
   */
  record InFile(Path file) implements LinkTarget {}

  /**
   * A chapter without such an anchor.
   *
   * @param chapter the chapter
   * @param id the id that it does not have
   */
  record AnchorUnknown(Chapter chapter, String id) implements LinkTarget {}

  /**
   * A file that does not exist.
   *
   * @param file where it would be
   */
  record FileUnknown(Path file) implements LinkTarget {}

  /**
   * A file that exists in another letter case only: some file systems find it, others do not.
   *
   * @param written where it would be
   * @param actual what is there
   */
  record OtherCase(Path written, Path actual) implements LinkTarget {}

  /**
   * A path that leads out of the book.
   *
   * @param path the path as written
   */
  record OutsideBook(String path) implements LinkTarget {}

  /**
   * An address of a kind that no edition carries, such as {@code javascript:}.
   *
   * @param scheme the scheme
   */
  record SchemeRefused(String scheme) implements LinkTarget {}

  /**
   * Something that is no address at all.
   *
   * @param reason what is wrong with it
   */
  record Malformed(String reason) implements LinkTarget {}
}
