package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.SyntheticBook;
import io.github.proxmoxbook.book.problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A synthetic Japanese technical book as a whole: no breach of kinsoku, nothing outside of the type
 * area, no character missing, all standards kept, and its text as it was written.
 */
@Timeout(1200)
class SyntheticBookTest {
  private static final String CAMPAIGN = "campaign";

  /** With as many sections each, these make about 500 pages. */
  private static final int CHAPTERS = 27;

  private static final int SECTIONS = 7;

  @TempDir private static Path folder;
  private static SyntheticEdition small;

  @BeforeAll
  static void make() throws Exception {
    small = SyntheticEdition.make(folder.resolve("small"), 2, 6);
  }

  @Test
  void isOfTheExpectedSize() {
    assertThat(small.pages()).isBetween(30, 60);
  }

  @Test
  void hasNoProblems() {
    assertThat(small.problems())
        .filteredOn(problem -> problem.severity() != Severity.INFO)
        .extracting(SyntheticEdition::line)
        .isEmpty();
  }

  @Test
  void hasTheTextOfTheBookInItsOrder() throws Exception {
    assertHoldsText(small.pdf(), small.paragraphs());
  }

  @Test
  void satisfiesOtherReaders() throws Exception {
    assertSatisfiesTools(small.pdf());
  }

  @Test
  void isTheSameBookForTheSameSeed() throws Exception {
    SyntheticBook one = SyntheticBook.write(folder.resolve("one"), 1, 1, 5);
    SyntheticBook same = SyntheticBook.write(folder.resolve("same"), 1, 1, 5);
    SyntheticBook other = SyntheticBook.write(folder.resolve("other"), 1, 1, 6);
    assertThat(same.paragraphs()).isEqualTo(one.paragraphs());
    assertThat(other.paragraphs()).isNotEqualTo(one.paragraphs());
  }

  /** In a machine of its own, as the memory of this one is the tests'. */
  @Test
  @Tag(CAMPAIGN)
  void hasFiveHundredPagesIn512Megabytes() throws Exception {
    Path large = folder.resolve("large");
    String output =
        Tools.run(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx512m",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            SyntheticEdition.class.getName(),
            large.toString(),
            Integer.toString(CHAPTERS),
            Integer.toString(SECTIONS));
    System.out.println(output.lines().findFirst().orElseThrow());
    assertThat(output.lines().filter(line -> line.matches("(?:error|warning) .*"))).isEmpty();
    assertThat(output).containsPattern("(?m)^[4-6]\\d\\d pages, ");
    Path pdf = large.resolve("target/book.pdf");
    assertSatisfiesTools(pdf);
    Path again = folder.resolve("again");
    assertHoldsText(pdf, SyntheticEdition.written(again, CHAPTERS, SECTIONS).paragraphs());
  }

  private static void assertHoldsText(Path pdf, List<List<String>> paragraphs) throws Exception {
    String text = Tools.run("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-");
    assertThat(paragraphs).hasSizeGreaterThan(50);
    assertThat(new TextOrder(text).firstMissing(paragraphs)).isEmpty();
    assertThat(text).doesNotContain("\uFFFD");
  }

  private static void assertSatisfiesTools(Path pdf) throws Exception {
    assertThat(Files.size(pdf)).isPositive();
    assertThat(Tools.run("qpdf", "--check", pdf.toString()))
        .contains("No syntax or stream encoding errors");
    assertThat(Tools.run("pdffonts", pdf.toString()).lines().skip(2))
        .isNotEmpty()
        .allMatch(line -> line.matches(".* CID TrueType +Identity-H +yes yes yes .*"));
  }
}
