package io.github.proxmoxbook.book.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.EntryPlaces.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryPlacesTest {
  private static final String CHAPTER = "EPUB/chapter-07.xhtml";
  private static final String SHEET = "EPUB/styles/own.css";
  private static final String SOURCE = "manuscript/ja/第 7 章.md";
  private static final EntryPlaces PLACES =
      new EntryPlaces(
          List.of(
              new Place(CHAPTER, 9, 20, false, new Location(SOURCE, 5, 0)),
              new Place(CHAPTER, 7, 1, false, new Location(SOURCE, 1, 0)),
              new Place(CHAPTER, 9, 1, false, new Location(SOURCE, 3, 0)),
              new Place(SHEET, 1, 1, true, new Location("styles/own.css", 1, 0))));

  @TempDir private Path folder;

  @Test
  void findsTheLastBlockThatBeginsAtAPlaceOrBeforeIt() {
    assertThat(PLACES.at(CHAPTER, 7, 1)).contains(new Location(SOURCE, 1, 0));
    assertThat(PLACES.at(CHAPTER, 8, 90)).contains(new Location(SOURCE, 1, 0));
    assertThat(PLACES.at(CHAPTER, 9, 19)).contains(new Location(SOURCE, 3, 0));
    assertThat(PLACES.at(CHAPTER, 9, 20)).contains(new Location(SOURCE, 5, 0));
    assertThat(PLACES.at(CHAPTER, 90, 1)).contains(new Location(SOURCE, 5, 0));
  }

  @Test
  void takesALineWithoutColumnAsAWhole() {
    assertThat(PLACES.at(CHAPTER, 9, -1)).contains(new Location(SOURCE, 5, 0));
  }

  @Test
  void namesTheSourceAsAWholeBeforeItsFirstBlock() {
    assertThat(PLACES.at(CHAPTER, 2, 1)).contains(Location.of(SOURCE));
    assertThat(PLACES.at(CHAPTER, -1, -1)).contains(Location.of(SOURCE));
    assertThat(PLACES.at("EPUB/package.opf", 2, 1)).isEmpty();
  }

  @Test
  void countsTheLinesOfACopy() {
    assertThat(PLACES.at(SHEET, 12, 3)).contains(new Location("styles/own.css", 12, 0));
  }

  @Test
  void belongsToOneVersionOfAnEdition() throws IOException {
    Path edition = Files.writeString(folder.resolve("book.epub"), "one");
    assertThat(EntryPlaces.of(edition)).isSameAs(EntryPlaces.NONE);
    Files.writeString(PagePlaces.beside(edition), PLACES.format(PagePlaces.version(edition)));
    assertThat(EntryPlaces.of(edition).at(CHAPTER, 9, 5)).contains(new Location(SOURCE, 3, 0));
    assertThat(EntryPlaces.of(edition).at(SHEET, 2, 1))
        .contains(new Location("styles/own.css", 2, 0));
    Files.writeString(edition, "another");
    assertThat(EntryPlaces.of(edition)).isSameAs(EntryPlaces.NONE);
  }

  @Test
  void takesDamagedPlacesForNone() {
    String text = PLACES.format("v");
    assertThat(EntryPlaces.parse(text, "v").format("v")).isEqualTo(text);
    for (String damaged :
        List.of(
            "",
            "book-places 1 v\n",
            text.replace("\tblock\t", " "),
            text.replace("\t7\t", "\tx\t"),
            text.replace("\t7\t", "\t0\t"),
            text.replace("\t3\t", "\t-3\t"))) {
      assertThat(EntryPlaces.parse(damaged, "v")).isSameAs(EntryPlaces.NONE);
    }
  }

  @Test
  void refusesPlacesThatAreNone() {
    assertThatThrownBy(() -> new Place(CHAPTER, 0, 1, false, Location.of(SOURCE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(CHAPTER);
  }
}
