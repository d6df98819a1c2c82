package io.github.proxmoxbook.book.edition.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.pdf.Variant;
import io.github.proxmoxbook.book.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What one edition has and the other lacks; a book with all that Markdown knows has nothing. */
@Timeout(120)
class EditionTextsTest {
  private static final String ONE = "EPUB/chapter-01.xhtml";
  private static final String TWO = "EPUB/chapter-03.xhtml";

  @TempDir private static Path folder;
  private static TwoEditions editions;
  private static EditionFile screen;
  private static EditionFile epub;

  @BeforeAll
  static void build() throws Exception {
    SampleBook book = new SampleBook(folder);
    try (var in = EditionTextsTest.class.getResourceAsStream("/texts/everything.md")) {
      Files.write(folder.resolve("manuscript/ja/one.md"), in.readAllBytes());
    }
    editions = new TwoEditions(book);
    screen = editions.pdf(Variant.SCREEN);
    epub = editions.epub();
  }

  @Test
  void aBookSaysTheSameOnScreensAndInTheEpub() throws Exception {
    assertThat(messages(screen, epub)).isEmpty();
  }

  @Test
  void aBookSaysTheSameInPrintAndInTheEpub() throws Exception {
    assertThat(messages(editions.pdf(Variant.PRINT), epub)).isEmpty();
  }

  @Test
  void aParagraphIsMissingInTheEpub() throws Exception {
    assertThat(found(ONE, text -> text.replaceFirst("<p>畳まれた本文です。</p>", "")))
        .containsExactly(
            "manuscript/ja/one.md:48 the EPUB edition lacks '畳まれた本文です。' in chapter-01, behind"
                + " '改 生の表甲乙またがる縦一二 要約'");
  }

  @Test
  void aCellIsMissingInTheEpub() throws Exception {
    assertThat(found(TWO, text -> text.replace("corosync", "")))
        .singleElement()
        .asString()
        .startsWith("manuscript/ja/two.md:11 the EPUB edition lacks 'corosync' in chapter-03,");
  }

  @Test
  void aWordIsAnotherOneInTheEpub() throws Exception {
    assertThat(found(TWO, text -> text.replace("は全体像です", "は部分像です")))
        .containsExactly(
            "manuscript/ja/two.md:5 the PDF edition has '全体' where the EPUB edition has '部分' in"
                + " chapter-03, behind '章 構成 3.1 クォーラム 図3.1は'");
  }

  @Test
  void aDigitIsAnotherOneInTheEpub() throws Exception {
    assertThat(
            found(
                ONE,
                text ->
                    text.replace(
                        "make</span> <span class=\"tok-attribute\">-j4",
                        "make</span> <span class=\"tok-attribute\">-j8")))
        .singleElement()
        .asString()
        .contains("the PDF edition has '4' where the EPUB edition has '8' in chapter-01");
  }

  @Test
  void aNoteIsMissingInTheEpub() throws Exception {
    assertThat(found(ONE, text -> text.replace("見出しの注。", "")))
        .singleElement()
        .asString()
        .contains("one.md:93 the EPUB edition lacks '見出しの注。' in chapter-01");
  }

  @Test
  void moreIsInTheEpub() throws Exception {
    EditionFile changed =
        TwoEditions.changed(epub, TWO, text -> text.replace("確かめます。", "確かめます。これは増えた。"));
    TwoEditions.placesOf(epub, changed);
    assertThat(lines(screen, changed))
        .singleElement()
        .asString()
        .startsWith("manuscript/ja/two.md:5 the PDF edition lacks 'これは増えた。' in chapter-03,");
  }

  @Test
  void aChapterIsMissingInTheEpub() throws Exception {
    EditionFile changed =
        TwoEditions.changed(
            epub,
            "EPUB/package.opf",
            text -> text.replaceFirst("<itemref idref=\"chapter-03\"[^>]*(/>|></itemref>)", ""));
    assertThat(lines(screen, changed))
        .containsExactly(
            "manuscript/ja/two.md:1 the EPUB edition lacks all of chapter-03"
                + " (第3章構成3.1クォーラム図3.1は全体像です…), which the PDF edition has");
  }

  @Test
  void manyDifferencesAreCounted() throws Exception {
    assertThat(found(ONE, text -> text.replaceAll("。</p>", "、違います</p>")))
        .hasSize(6)
        .anyMatch(
            line -> line.matches("\\S+ the editions differ in \\d+ more places of chapter-01"));
  }

  @Test
  void aStyleSheetHidesAParagraphInThePdf() throws Exception {
    Path sheet = Files.writeString(folder.resolve("hide.css"), "details p { display: none }");
    assertThat(messages(editions.pdf(Variant.PRINT, sheet), epub))
        .singleElement()
        .asString()
        .startsWith("the PDF edition lacks '畳まれた本文です。' in chapter-01, behind '");
  }

  @Test
  void aStyleSheetHidesAParagraphInTheEpub() throws Exception {
    Path sheet =
        Files.writeString(
            folder.resolve("hide-epub.css"),
            "p { display: none } p { display: block } details > p { display: none }");
    EditionFile hidden = editions.epub(sheet);
    assertThat(lines(screen, hidden))
        .singleElement()
        .asString()
        .contains("the EPUB edition lacks '畳まれた本文です。' in chapter-01, behind '");
    editions.epub();
  }

  @Test
  void whatStyleSheetsAddDoesNotCount() throws Exception {
    Path sheet =
        Files.writeString(
            folder.resolve("add.css"),
            "p:before { content: '印' } h2:after { content: '終'; display: block }"
                + " th { text-transform: uppercase }");
    assertThat(messages(editions.pdf(Variant.PRINT, sheet), epub)).isEmpty();
  }

  @Test
  void anEpubThatIsNotWellFormedIsUnreadable() throws Exception {
    EditionFile changed = TwoEditions.changed(epub, TWO, text -> text.replace("</table>", ""));
    assertThat(new EditionTexts().compare(screen, changed))
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo(VerifyRule.EPUB_UNREADABLE))
        .satisfies(problem -> assertThat(problem.message()).contains(TWO));
  }

  private static List<String> found(String entry, UnaryOperator<String> change) throws Exception {
    return lines(screen, TwoEditions.changed(epub, entry, change));
  }

  private static List<String> lines(EditionFile pdf, EditionFile epub) throws Exception {
    return new EditionTexts()
        .compare(pdf, epub).stream().map(each -> each.location() + " " + each.message()).toList();
  }

  private static List<String> messages(EditionFile pdf, EditionFile epub) throws Exception {
    return new EditionTexts().compare(pdf, epub).stream().map(Problem::message).toList();
  }
}
