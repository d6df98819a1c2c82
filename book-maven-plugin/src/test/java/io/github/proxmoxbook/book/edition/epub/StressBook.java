package io.github.proxmoxbook.book.edition.epub;

import java.io.IOException;
import java.nio.file.Path;

/** Books that are hard on an EPUB, each in one way. */
enum StressBook {
  CHAPTERS("ja", 20, 1000, StressRecipes::chapters),
  PICTURES("ja", 10, 500, StressRecipes::pictures),
  NESTING("ja", 12, 40, StressRecipes::nesting),
  NAMES("ja", 1, 1, StressRecipes::names),
  ENGLISH("en", 3, 30, StressRecipes::english),
  RAW_HTML("ja", 1, 1, StressRawHtml::write),
  NOTES_AND_RUBY("ja", 50, 3000, StressRecipes::notesAndRuby),
  TABLES_AND_LISTINGS("ja", 50, 5000, StressRecipes::tablesAndListings),
  MINIMAL("ja", 1, 1, StressRecipes::minimal),
  HOSTILE("ja", 1, 1, StressHostile::write),
  MIXED("ja", 2, 50, StressMixed::write);

  private final String language;
  private final int small;
  private final int large;
  private final Recipe recipe;

  StressBook(String language, int small, int large, Recipe recipe) {
    this.language = language;
    this.small = small;
    this.large = large;
    this.recipe = recipe;
  }

  /** How a book is written. */
  private interface Recipe {
    void write(StressPages pages, int size) throws IOException;
  }

  /** Returns the language that the book says it is in. */
  String language() {
    return language;
  }

  /** Returns whether there is more of it in its full size. */
  boolean grows() {
    return large > small;
  }

  /** Writes the book below a folder. */
  StressPages write(Path folder, boolean isLarge) throws IOException {
    StressPages pages = new StressPages(folder);
    recipe.write(pages, isLarge ? large : small);
    pages.end();
    return pages;
  }
}
