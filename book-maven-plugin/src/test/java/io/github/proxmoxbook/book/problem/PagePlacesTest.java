package io.github.proxmoxbook.book.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.PagePlaces.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePlacesTest {
  private static final Location CHAPTER = new Location("manuscript/ja/第 1 章.md", 12, 0);
  private static final Location INNER = new Location("manuscript/ja/第 1 章.md", 14, 0);
  private static final PagePlaces PLACES =
      new PagePlaces(
          List.of(
              new Place(2, 50, 60, 450, 600, false, CHAPTER),
              new Place(2, 50, 100, 450, 120, true, INNER)));

  @TempDir private Path folder;

  @Test
  void findsTheSmallestPlaceAroundAPoint() {
    assertThat(PLACES.at(2, 60, 110)).get().extracting(Place::location).isEqualTo(INNER);
    assertThat(PLACES.at(2, 60, 130)).get().extracting(Place::location).isEqualTo(CHAPTER);
    assertThat(PLACES.at(2, 40, 130)).isEmpty();
    assertThat(PLACES.at(1, 60, 110)).isEmpty();
    assertThat(PLACES.at(3, 60, 110)).isEmpty();
    assertThat(PLACES.at(-1, 60, 110)).isEmpty();
  }

  @Test
  void belongsToOneVersionOfAnEdition() throws IOException {
    Path edition = Files.writeString(folder.resolve("book.pdf"), "one");
    assertThat(PagePlaces.of(edition)).isSameAs(PagePlaces.NONE);
    Files.writeString(PagePlaces.beside(edition), PLACES.format(PagePlaces.version(edition)));
    assertThat(PagePlaces.of(edition).at(2, 60, 110))
        .contains(new Place(2, 50, 100, 450, 120, true, INNER));
    Files.writeString(edition, "another");
    assertThat(PagePlaces.of(edition)).isSameAs(PagePlaces.NONE);
  }

  @Test
  void takesDamagedPlacesForNone() {
    String text = PLACES.format("v");
    for (String damaged :
        List.of(
            "",
            "book-places 2 v\n",
            text.replace("\ttext\t", " "),
            text.replace("\t12\t", "\tx\t"),
            text.replace("\n2\t", "\n-2\t"),
            text.replace("\n2\t", "\n2000000000\t"))) {
      assertThat(PagePlaces.parse(damaged, "v")).isSameAs(PagePlaces.NONE);
    }
  }

  @Test
  void refusesPagesThatAreNone() {
    assertThatThrownBy(() -> new Place(-1, 0, 0, 1, 1, false, CHAPTER))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
