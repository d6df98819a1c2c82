package io.github.proxmoxbook.book.edition.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class PdfVerifierTest {
  private final PdfVerifier verifier = new PdfVerifier();
  @TempDir private Path folder;

  @Test
  void acceptsATaggedArchivableDocument() throws IOException {
    assertThat(verifier.verify(PdfSample.good(folder.resolve("本 1.pdf")))).isEmpty();
  }

  @Test
  void reportsEachBrokenRuleOfTheStandardsOnce() throws IOException {
    List<Problem> problems = verifier.verify(PdfSample.plain(folder.resolve("plain.pdf")));
    assertThat(problems).isSorted();
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.location()).isEqualTo(Location.of("target/plain.pdf"));
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.message()).doesNotContain("\n", folder.toString());
              assertThat(problem.message().length()).isLessThan(520);
            });
    assertThat(messages(problems, VerifyRule.PDF_UA))
        .doesNotHaveDuplicates()
        .anySatisfy(message -> assertThat(message).startsWith("PDF/UA-1 clause 7.1 test 3: "))
        .anySatisfy(message -> assertThat(message).contains("on page 1"));
    assertThat(messages(problems, VerifyRule.PDF_A))
        .doesNotHaveDuplicates()
        .anySatisfy(
            message -> assertThat(message).startsWith("PDF/A-2a clause 6.2.11.4.1 test 1: "));
  }

  @Test
  void countsTheBreachesOfOneRule() throws IOException {
    EditionFile edition =
        PdfSample.changed(
            folder.resolve("links.pdf"),
            document -> {
              for (int i = 0; i < 7; i++) {
                link(document, 1).setAction(uri("https://www.proxmox.com/"));
              }
            });
    assertThat(messages(verifier.verify(edition), VerifyRule.PDF_UA))
        .anySatisfy(message -> assertThat(message).contains("(7 times, first on page 2, "));
  }

  @Test
  void reportsAFontThatIsNotEmbedded() throws IOException {
    List<Problem> problems = verifier.verify(PdfSample.plain(folder.resolve("plain.pdf")));
    assertThat(messages(problems, VerifyRule.PDF_FONT_EMBEDDED))
        .containsExactly("the font Helvetica is not embedded (first on page 1)");
    assertThat(messages(problems, VerifyRule.PDF_TEXT_MISSING)).isEmpty();
  }

  @Test
  void reportsMissingLanguageOutlineAndText() throws IOException {
    List<Problem> problems = verifier.verify(PdfSample.blank(folder.resolve("blank.pdf")));
    assertThat(messages(problems, VerifyRule.PDF_LANGUAGE)).hasSize(1);
    assertThat(messages(problems, VerifyRule.PDF_OUTLINE_MISSING)).hasSize(1);
    assertThat(messages(problems, VerifyRule.PDF_TEXT_MISSING)).hasSize(1);
    assertThat(messages(problems, VerifyRule.PDF_FONT_EMBEDDED)).isEmpty();
  }

  @Test
  void reportsOutlineEntriesThatLeadNowhere() throws IOException {
    EditionFile edition =
        PdfSample.changed(
            folder.resolve("outline.pdf"),
            document -> {
              PDOutlineItem parent = entry("部", new PDPageFitDestination());
              document.getDocumentCatalog().getDocumentOutline().addLast(parent);
              parent.addLast(entry("章", null));
              PDPageFitDestination outside = new PDPageFitDestination();
              outside.setPage(new PDPage());
              parent.addLast(entry("外", outside));
              PDPageFitDestination beyond = new PDPageFitDestination();
              beyond.setPageNumber(2);
              parent.addLast(entry("先", beyond));
              PDOutlineItem web = entry("公式", null);
              web.setAction(uri("https://www.proxmox.com/"));
              parent.addLast(web);
              PDOutlineItem odd = entry("変", null);
              odd.getCOSObject().setItem(COSName.DEST, new COSArray());
              parent.addLast(odd);
            });
    assertThat(messages(verifier.verify(edition), VerifyRule.PDF_DESTINATION_MISSING))
        .containsExactlyInAnyOrder(
            "the outline entry '部' leads to no page of the document",
            "the outline entry '章' has no destination",
            "the outline entry '外' leads to no page of the document",
            "the outline entry '先' leads to no page of the document",
            "the outline entry '変' has a destination that cannot be read: "
                + "Error: can't convert to Destination COSArray{[]}");
  }

  @Test
  void reportsLinksThatLeadNowhere() throws IOException {
    EditionFile edition =
        PdfSample.changed(
            folder.resolve("links.pdf"),
            document -> {
              link(document, 0).setDestination(new PDNamedDestination("quorum"));
              link(document, 1).setAction(uri("https://www.proxmox.com/"));
              link(document, 1);
              PDPageFitDestination last = new PDPageFitDestination();
              last.setPageNumber(1);
              link(document, 1).setDestination(last);
            });
    assertThat(messages(verifier.verify(edition), VerifyRule.PDF_DESTINATION_MISSING))
        .containsExactly(
            "a link on page 1 leads to the named destination 'quorum', which does not exist",
            "a link on page 2 has no destination");
  }

  @Test
  void endsOnAnOutlineThatRunsInCircles() throws IOException {
    EditionFile edition =
        PdfSample.changed(
            folder.resolve("circle.pdf"),
            document -> {
              PDOutlineItem first =
                  document.getDocumentCatalog().getDocumentOutline().getFirstChild();
              first.getNextSibling().getCOSObject().setItem("Next", first.getCOSObject());
            });
    assertThat(messages(verifier.verify(edition), VerifyRule.PDF_DESTINATION_MISSING)).isEmpty();
  }

  @Test
  void callsBrokenFilesUnreadable() throws IOException {
    byte[] bytes = Files.readAllBytes(PdfSample.good(folder.resolve("book.pdf")).file());
    assertUnreadable(Files.write(folder.resolve("empty.pdf"), new byte[0]));
    assertUnreadable(Files.writeString(folder.resolve("text.pdf"), "これは本ではない\n".repeat(99)));
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(bytes, bytes.length * part / 8);
      assertUnreadable(Files.write(folder.resolve("cut.pdf"), cut));
    }
    assertUnreadable(
        Files.write(folder.resolve("tail.pdf"), Arrays.copyOf(bytes, bytes.length - 40)));
  }

  @Test
  void reportsAnEncryptedFile() throws IOException {
    EditionFile edition =
        PdfSample.changed(
            folder.resolve("locked.pdf"),
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    assertUnreadable(edition.file());
  }

  @Test
  void survivesDamageAnywhereInSilence() throws Exception {
    byte[] bytes = Files.readAllBytes(PdfSample.good(folder.resolve("book.pdf")).file());
    Random random = new Random(7);
    String printed =
        Console.during(
            () -> {
              for (int round = 0; round < 40; round++) {
                byte[] damaged = bytes.clone();
                for (int i = 0; i < 20; i++) {
                  damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path file = Files.write(folder.resolve("damaged.pdf"), damaged);
                assertThat(verifier.verify(PdfSample.edition(file))).isNotEmpty();
              }
              return null;
            });
    assertThat(printed).doesNotContain("verapdf", "\tat ");
  }

  @Test
  void throwsForAMissingFileWithItsPath() {
    Path missing = folder.resolve("none.pdf");
    assertThatThrownBy(() -> verifier.verify(new EditionFile(missing, "none.pdf")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(missing.toString());
  }

  @Test
  void printsNothingAndLeavesTheLoggersAsTheyWere() throws Exception {
    EditionFile good = PdfSample.good(folder.resolve("good.pdf"));
    EditionFile plain = PdfSample.plain(folder.resolve("plain.pdf"));
    Logger logger = Logger.getLogger("org.verapdf");
    assertThat(Console.during(() -> verifier.verify(good))).isEmpty();
    assertThat(Console.during(() -> verifier.verify(plain))).isEmpty();
    assertThat(logger.getLevel()).isNull();
  }

  @Test
  void fetchesNothing() throws Exception {
    try (Listener listener = new Listener()) {
      String address = listener.address();
      EditionFile edition =
          PdfSample.changed(
              folder.resolve("links.pdf"),
              document -> {
                link(document, 0).setAction(uri(address + "link"));
                String metadata =
                    "<!DOCTYPE x SYSTEM '"
                        + address
                        + "x.dtd' [<!ENTITY e SYSTEM '"
                        + address
                        + "e'>]><x>&e;</x>";
                document
                    .getDocumentCatalog()
                    .getMetadata()
                    .importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
              });
      assertThat(verifier.verify(edition)).isNotEmpty();
      assertThat(listener.requests()).isZero();
    }
  }

  @Test
  void worksFromSeveralThreadsAtOnce() throws Exception {
    EditionFile good = PdfSample.good(folder.resolve("good.pdf"));
    EditionFile bad = PdfSample.plain(folder.resolve("plain.pdf"));
    int expected = verifier.verify(bad).size();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> first = () -> verifier.verify(good).size();
      Callable<Integer> second = () -> new PdfVerifier().verify(bad).size();
      List<Future<Integer>> sizes = pool.invokeAll(List.of(first, second, first, second));
      for (int i = 0; i < sizes.size(); i++) {
        assertThat(sizes.get(i).get()).isEqualTo(i % 2 == 0 ? 0 : expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void doesNotNeedNorTouchTheContextClassLoader() throws Exception {
    EditionFile edition = PdfSample.good(folder.resolve("good.pdf"));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      Thread.currentThread().setContextClassLoader(empty);
      assertThat(verifier.verify(edition)).isEmpty();
      assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(empty);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static PDOutlineItem entry(String title, PDPageFitDestination destination) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    if (destination != null) {
      item.setDestination(destination);
    }
    return item;
  }

  private static PDActionURI uri(String address) {
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    return action;
  }

  private static PDAnnotationLink link(PDDocument document, int page) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    var annotations = document.getPage(page).getAnnotations();
    annotations.add(link);
    document.getPage(page).setAnnotations(annotations);
    return link;
  }

  private static List<String> messages(List<Problem> problems, VerifyRule rule) {
    return problems.stream()
        .filter(problem -> problem.rule() == rule)
        .map(Problem::message)
        .toList();
  }

  private void assertUnreadable(Path file) throws IOException {
    assertThat(verifier.verify(new EditionFile(file, "target/book.pdf")))
        .as(file.toString())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(VerifyRule.PDF_UNREADABLE);
              assertThat(problem.location()).isEqualTo(Location.of("target/book.pdf"));
              assertThat(problem.message()).doesNotContain("\n", folder.toString());
            });
  }
}
