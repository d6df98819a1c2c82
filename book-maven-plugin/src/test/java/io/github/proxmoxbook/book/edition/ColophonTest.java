package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cover, title page and colophon tell of the people and the book. */
class ColophonTest {
  private static final Person TRANSLATOR =
      new Person(new Name("訳す人", "ヤクス ヒト"), List.of(Role.TRANSLATOR, Role.PREFACE));

  private final EditionMetadata metadata =
      SampleBook.metadata("ja").toBuilder()
          .subtitle("副題")
          .creators(
              List.of(Person.author(Name.of("著者一")), TRANSLATOR, Person.author(Name.of("著者二"))))
          .contributors(List.of(new Person(Name.of("助ける人"), List.of(Role.PROOFREADER))))
          .isbn(Optional.of(new Isbn("978-4-12-345678-4")))
          .commit("0123456789ab")
          .build();

  @Test
  void tellsEverythingInOrder() {
    Colophon colophon = Colophon.of(metadata, Labels.of("ja"));
    assertThat(colophon.title()).isEqualTo("見本の本");
    assertThat(colophon.subtitle()).isEqualTo("副題");
    assertThat(colophon.description()).isEqualTo("見本の説明");
    assertThat(colophon.lines())
        .containsExactly(
            new ColophonLine("date", "発行日", "2026年11月22日"),
            new ColophonLine("edition", "版", "1.2"),
            new ColophonLine("author", "著者", "著者一、著者二"),
            new ColophonLine("translator", "訳者", "訳す人"),
            new ColophonLine("preface", "序文", "訳す人"),
            new ColophonLine("proofreader", "校正", "助ける人"),
            new ColophonLine("publisher", "発行", "版元"),
            new ColophonLine("licence", "ライセンス", "CC BY-SA 4.0"),
            new ColophonLine("isbn", "ISBN", "978-4-12-345678-4"),
            new ColophonLine("commit", "コミット", "0123456789ab"));
  }

  @Test
  void speaksTheLanguageOfTheBook() {
    assertThat(Colophon.of(metadata, Labels.of("en")).lines())
        .extracting(ColophonLine::label, ColophonLine::value)
        .contains(
            tuple("Published", "22 November 2026"),
            tuple("Written by", "著者一, 著者二"),
            tuple("Translated by", "訳す人"));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    EditionMetadata bare =
        new EditionMetadataBuilder(Name.of("題"), "ja")
            .identifier("urn:x")
            .version("1")
            .modified(metadata.modified())
            .build();
    assertThat(Colophon.of(bare, Labels.of("ja")).lines())
        .extracting(ColophonLine::name)
        .containsExactly("date", "edition");
    assertThat(Credits.lines(bare, Labels.of("ja"))).isEmpty();
    assertThat(bare.tagline()).isEmpty();
  }

  @Test
  void namesAuthorsWithoutAndOthersWithTheirRolesOnTheCover() {
    assertThat(Credits.lines(metadata, Labels.of("ja")))
        .containsExactly("著者一、著者二", "訳者 訳す人", "序文 訳す人");
    assertThat(Credits.lines(metadata, Labels.of("en")))
        .containsExactly("著者一, 著者二", "Translated by 訳す人", "Preface by 訳す人");
  }

  @Test
  void putsTheSubtitleInPlaceOfTheDescription() {
    assertThat(metadata.tagline()).isEqualTo("副題");
    assertThat(SampleBook.metadata("ja").tagline()).isEqualTo("見本の説明");
  }

  @Test
  void takesTheIsbnForTheIdentifier() {
    assertThat(metadata.identifier()).isEqualTo("urn:isbn:9784123456784");
    assertThat(SampleBook.metadata("ja").identifier()).startsWith("urn:uuid:");
  }

  @Test
  void refusesPeopleWithoutNameOrRole() {
    assertThatThrownBy(() -> new Person(Name.of(" "), List.of(Role.AUTHOR)))
        .hasMessage("a person has no name");
    assertThatThrownBy(() -> new Person(Name.of("人"), List.of())).hasMessage("人 has no role");
    assertThat(new Person(Name.of("人"), List.of(Role.EDITOR, Role.EDITOR)).roles()).hasSize(1);
  }
}
