package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityCheck;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityRule;
import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the package document says follows from the content, and never goes beyond it. */
class AccessibilityMetadataTest {
  private static final String PICTURE = "<p><img src=\"a.svg\" alt=\"三台のノード\"/></p>";
  private static final String BARE_PICTURE = "<p><img src=\"a.svg\" alt=\"\"/></p>";
  private static final String CONTENTS =
      "<nav epub:type=\"toc\" role=\"doc-toc\"><h1>目次</h1><ol><li><a href=\"a.xhtml\">一</a></li>"
          + "</ol></nav>";
  private static final String PAGES =
      "<nav epub:type=\"page-list\" role=\"doc-pagelist\"><ol><li><a href=\"a.xhtml#p1\">1</a></li>"
          + "</ol></nav>";
  private static final String PAGE_BREAK =
      "<p><span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"p1\""
          + " aria-label=\"1\"></span></p>";

  @Test
  void aBookOfTextNeedsNothingButReading() {
    List<PackageMeta> entries = of("<h1>一</h1><p>本文</p>", "").entries();

    assertThat(values(entries, "schema:accessMode")).containsExactly("textual");
    assertThat(values(entries, "schema:accessModeSufficient")).containsExactly("textual");
    assertThat(values(entries, "schema:accessibilityFeature"))
        .containsExactly(
            "readingOrder", "structuralNavigation", "displayTransformability", "horizontalWriting");
    assertThat(values(entries, "schema:accessibilityHazard")).containsExactly("none");
    assertThat(values(entries, "schema:accessibilitySummary"))
        .containsExactly(
            "本文はすべてテキストです。見出しは階層の順に並び、目次から各章へ移動できます。"
                + "文字の大きさ、行間、色は読書環境に合わせて変更できます。点滅、動き、音はありません。");
  }

  @Test
  void describedPicturesCanBeReadAsText() {
    List<PackageMeta> entries = of("<h1>一</h1>" + PICTURE, "").entries();

    assertThat(values(entries, "schema:accessMode")).containsExactly("textual", "visual");
    assertThat(values(entries, "schema:accessModeSufficient"))
        .containsExactly("textual", "textual,visual");
    assertThat(values(entries, "schema:accessibilityFeature")).contains("alternativeText");
  }

  @Test
  void onePictureWithoutTextIsSaid() {
    List<PackageMeta> entries = of("<h1>一</h1>" + PICTURE + BARE_PICTURE, "").entries();

    assertThat(values(entries, "schema:accessModeSufficient")).containsExactly("textual,visual");
    assertThat(values(entries, "schema:accessibilityFeature")).doesNotContain("alternativeText");
    assertThat(values(entries, "schema:accessibilitySummary").get(0)).contains("代替テキストのない図があります。");
  }

  @Test
  void decorationAndCoverAreNothingToSee() {
    String cover = "<section epub:type=\"cover\"><img src=\"c.png\" alt=\"表紙: 見本\"/></section>";
    List<PackageMeta> entries = of("<h1>一</h1>" + cover, "").entries();

    assertThat(values(entries, "schema:accessMode")).containsExactly("textual");
    assertThat(values(entries, "schema:accessibilityFeature")).doesNotContain("alternativeText");
  }

  @Test
  void featuresAreWhatIsThereInAFixedOrder() {
    String index =
        "<section epub:type=\"index\" role=\"doc-index\"><a href=\"#p1\">票</a></section>";
    String ruby = "<p><ruby>票<rt>ひょう</rt></ruby></p>";
    String math = "<math alttext=\"一\"><mn>1</mn></math>";
    String all = "<h1>一</h1>" + CONTENTS + PAGES + PAGE_BREAK + index + PICTURE + ruby + math;

    assertThat(values(of(all, "").entries(), "schema:accessibilityFeature"))
        .containsExactly(
            "tableOfContents",
            "readingOrder",
            "structuralNavigation",
            "index",
            "pageBreakMarkers",
            "pageNavigation",
            "ARIA",
            "alternativeText",
            "displayTransformability",
            "MathML",
            "rubyAnnotations",
            "horizontalWriting");
  }

  @Test
  void headingsOutOfOrderAreNoStructure() {
    assertThat(values(of("<h1>一</h1><h3>三</h3>", "").entries(), "schema:accessibilityFeature"))
        .doesNotContain("structuralNavigation");
  }

  @Test
  void aThemeWithFixedSizesCannotBeTransformed() {
    assertThat(values(of("<h1>一</h1>", "p { font-size: 12px }").entries(), FEATURE))
        .doesNotContain("displayTransformability");
    assertThat(values(of("<h1>一</h1>", "p { color: #000 !important }").entries(), FEATURE))
        .doesNotContain("displayTransformability");
  }

  @Test
  void whatMovesOrSoundsIsNotKnownToBeHarmless() {
    String film = "<h1>一</h1><video src=\"a.mp4\"></video>";
    String css = "p { animation: blink 1s }";
    AccessibilityOptions moving =
        new AccessibilityOptions("ja", Optional.empty(), Optional.empty(), true);

    assertThat(values(of(film, "").entries(), HAZARD))
        .containsExactly(
            "unknownFlashingHazard", "unknownMotionSimulationHazard", "unknownSoundHazard");
    assertThat(values(of("<h1>一</h1>", css).entries(), HAZARD))
        .containsExactly("unknownFlashingHazard", "unknownMotionSimulationHazard", "noSoundHazard");
    assertThat(values(of("<h1>一</h1>", "", moving).entries(), HAZARD))
        .contains("unknownFlashingHazard")
        .doesNotContain("none");
  }

  @Test
  void soundIsNotReadAsText() {
    List<PackageMeta> entries = of("<h1>一</h1><audio src=\"a.mp3\"></audio>", "").entries();

    assertThat(values(entries, "schema:accessMode")).containsExactly("textual", "auditory");
    assertThat(values(entries, "schema:accessModeSufficient")).containsExactly("textual,auditory");
    assertThat(values(entries, HAZARD)).contains("unknownSoundHazard", "noFlashingHazard");
  }

  @Test
  void nobodyCertifiesUnlessToldTo() {
    AccessibilityMetadata metadata = of("<h1>一</h1>", "");

    assertThat(metadata.entries())
        .extracting(PackageMeta::property)
        .doesNotContain("dcterms:conformsTo", "a11y:certifiedBy");
    assertThat(metadata.problem(Location.of("a.epub"))).isEmpty();
  }

  @Test
  void aCertifierAndABookInOrderMakeAClaim() {
    AccessibilityMetadata metadata = of("<h1>一</h1>", "", certified("版元"));

    assertThat(metadata.entries())
        .contains(
            new PackageMeta(
                "dcterms:conformsTo",
                "EPUB Accessibility 1.1 - WCAG 2.1 Level AA",
                "conformance",
                ""),
            new PackageMeta("a11y:certifiedBy", "版元", "", "conformance"));
    assertThat(values(metadata.entries(), "schema:accessibilitySummary").get(0))
        .endsWith("適合していることを、版元が確認しています。");
    assertThat(metadata.problem(Location.of("a.epub"))).isEmpty();
  }

  @Test
  void whatIsFoundWeighsMoreThanTheCertifier() {
    String body = "<h1>一</h1><h3>三</h3>" + BARE_PICTURE + BARE_PICTURE;
    AccessibilityMetadata metadata = of(body, "", certified("版元"));

    assertThat(metadata.entries())
        .extracting(PackageMeta::property)
        .doesNotContain("dcterms:conformsTo", "a11y:certifiedBy");
    assertThat(metadata.problem(Location.of("a.epub")))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.rule()).isEqualTo(AccessibilityRule.CONFORMANCE_NOT_CLAIMED);
              assertThat(problem.message())
                  .endsWith("Level AA: epub.alt-missing (2), epub.heading-order (1)");
            });
  }

  @Test
  void whatHasNoCriterionLeavesTheClaimAlone() {
    String link = "<h1>一</h1><p><a href=\"http://example.org/\">例</a></p>";

    assertThat(of(link, "", certified("版元")).entries())
        .extracting(PackageMeta::property)
        .contains("dcterms:conformsTo");
  }

  @Test
  void blankCertifiersAreNone() {
    assertThat(certified("  ").certifiedBy()).isEmpty();
  }

  @Test
  void thePagesOfAnotherEditionNameIt() {
    AccessibilityOptions options =
        new AccessibilityOptions("ja", Optional.empty(), Optional.of("urn:isbn:978"), false);
    String paged = "<h1>一</h1>" + PAGES + PAGE_BREAK;

    assertThat(values(of(paged, "", options).entries(), "pageBreakSource"))
        .containsExactly("urn:isbn:978");
    assertThat(values(of("<h1>一</h1>", "", options).entries(), "pageBreakSource")).isEmpty();
  }

  @Test
  void theSummaryIsInTheLanguageOfTheBook() {
    AccessibilityOptions options =
        new AccessibilityOptions("en", Optional.of("Publisher"), Optional.empty(), false);
    AccessibilityCheck check = new AccessibilityCheck("en");
    check.readDocument("a.xhtml", page("<h1>One</h1>", "en"));
    List<PackageMeta> entries =
        new AccessibilityMetadata(check.report(), Labels.of("en"), options).entries();

    assertThat(values(entries, "schema:accessibilitySummary"))
        .containsExactly(
            "All text of this book is real text. Headings are in order, and the table of contents"
                + " leads to every chapter. Size, spacing and colours of the text can be changed."
                + " Nothing flashes, moves or sounds. This edition conforms to EPUB Accessibility"
                + " 1.1 with WCAG 2.1 Level AA, as Publisher certifies.");
    assertThat(values(entries, FEATURE)).doesNotContain("horizontalWriting");
  }

  private static final String FEATURE = "schema:accessibilityFeature";
  private static final String HAZARD = "schema:accessibilityHazard";

  private static AccessibilityOptions certified(String certifier) {
    return new AccessibilityOptions("ja", Optional.of(certifier), Optional.empty(), false);
  }

  private static AccessibilityMetadata of(String body, String css) {
    return of(body, css, new AccessibilityOptions("ja", Optional.empty(), Optional.empty(), false));
  }

  private static AccessibilityMetadata of(String body, String css, AccessibilityOptions options) {
    AccessibilityCheck check = new AccessibilityCheck("ja");
    check.readStyleSheet("theme.css", css);
    check.readDocument("a.xhtml", page(body, "ja"));
    return new AccessibilityMetadata(check.report(), Labels.of("ja"), options);
  }

  private static String page(String body, String language) {
    return "<html lang=\"%s\"><head><title>一</title></head><body>%s</body></html>"
        .formatted(language, body);
  }

  private static List<String> values(List<PackageMeta> entries, String property) {
    return Stream.of(entries)
        .flatMap(List::stream)
        .filter(entry -> entry.property().equals(property))
        .map(PackageMeta::value)
        .toList();
  }
}
