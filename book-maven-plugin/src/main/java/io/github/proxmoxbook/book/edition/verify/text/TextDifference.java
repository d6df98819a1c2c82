package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;
import java.util.Optional;

/** Something that one edition has and the other lacks. */
public sealed interface TextDifference {
  /** One of the two editions. */
  enum Edition {
    /** The PDF edition. */
    PDF,
    /** The EPUB edition. */
    EPUB
  }

  /** Returns the place in the sources, if it is known. */
  Optional<Location> place();

  /**
   * A chapter, or the page of a part, that one edition lacks as a whole.
   *
   * @param lackedBy the edition
   * @param id its name in the other edition, for example {@code chapter-07}
   * @param title its first words
   * @param place where it begins in the sources
   */
  record Passage(Edition lackedBy, String id, String title, Optional<Location> place)
      implements TextDifference {
    /** Checks the values. */
    public Passage {
      Objects.requireNonNull(lackedBy, "lackedBy");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * Words that are not the same.
   *
   * @param id the chapter that they stand in, for example {@code chapter-07}
   * @param title its first words
   * @param inPdf the words in the PDF edition; empty if it has none there
   * @param inEpub the words in the EPUB edition; empty if it has none there
   * @param before the last words that both have before them; empty at the beginning
   * @param place where they stand in the sources
   */
  record Words(
      String id, String title, String inPdf, String inEpub, String before, Optional<Location> place)
      implements TextDifference {
    /** Checks the values. */
    public Words {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(inPdf, "inPdf");
      Objects.requireNonNull(inEpub, "inEpub");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * Further words of a chapter that are not the same.
   *
   * @param id the chapter
   * @param title its first words
   * @param count how many there are, at least 1
   * @param place where the chapter begins in the sources
   */
  record More(String id, String title, int count, Optional<Location> place)
      implements TextDifference {
    /** Checks the values. */
    public More {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(place, "place");
      if (count < 1) {
        throw new IllegalArgumentException("no more differences: " + count);
      }
    }
  }
}
