package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PdfResult;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A synthetic book from a master document: both editions are valid and lose no word. */
@Timeout(2400)
class SyntheticMasterTest {
  private static final Pattern MARK = Pattern.compile("M(\\d+)E");

  @TempDir Path folder;

  @Test
  void isWholeAndValid() throws Exception {
    assertThat(make(2, 1, 1)).isBetween(15, 30);
  }

  @Test
  @Tag("campaign")
  void isSoWithFiveHundredPages() throws Exception {
    assertThat(make(5, 10, 6)).isGreaterThan(500);
  }

  /** Makes and checks both editions; returns the number of pages. */
  private int make(int parts, int chapters, int sections) throws Exception {
    SampleBook book = new SampleBook(folder);
    int marks = SyntheticMaster.write(book, parts, chapters, sections);
    EditionSources sources = book.sources();
    assertThat(serious(sources.problems())).isEmpty();
    EditionContent content = sources.content(SampleBook.metadata("ja"));
    assertThat(content.chapters()).hasSize(parts * chapters + 2 + 2 + 3);
    Path pdf = folder.resolve("target/book.pdf");
    PdfResult result =
        new PdfAssembler(new PdfOptions(pdf, sources.fonts(), List.of(), problem -> true))
            .assemble(content);
    assertThat(serious(result.problems())).isEmpty();
    assertThat(serious(new PdfVerifier().verify(new EditionFile(pdf, "book.pdf")))).isEmpty();
    assertHoldsAll(textOfPdf(pdf), marks);
    Path epub = folder.resolve("target/book.epub");
    assertThat(serious(new EpubAssembler(book.epub(epub)).assemble(content))).isEmpty();
    assertThat(serious(new EpubVerifier().verify(new EditionFile(epub, "book.epub")))).isEmpty();
    assertHoldsAll(textOfEpub(epub), marks);
    return result.pages();
  }

  private static List<String> serious(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .map(problem -> problem.rule().id() + " " + problem.location() + " " + problem.message())
        .limit(20)
        .toList();
  }

  private static void assertHoldsAll(String text, int marks) {
    List<Integer> found = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      found.add(Integer.parseInt(mark.group(1)));
    }
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, marks).boxed().toList());
  }

  private static String textOfPdf(Path file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String textOfEpub(Path file) throws Exception {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().endsWith(".xhtml")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          text.append(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text()).append('\n');
        }
      }
    }
    return text.toString();
  }
}
