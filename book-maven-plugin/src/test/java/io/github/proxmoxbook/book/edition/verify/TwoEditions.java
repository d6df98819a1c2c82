package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.Bleed;
import io.github.proxmoxbook.book.edition.pdf.Cover;
import io.github.proxmoxbook.book.edition.pdf.PageSize;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PrintSettings;
import io.github.proxmoxbook.book.edition.pdf.Variant;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Both editions of a book, made once; tests change copies of the EPUB. */
final class TwoEditions {
  private final SampleBook book;
  private final EditionSources sources;
  private final EditionContent content;

  TwoEditions(SampleBook book) throws Exception {
    this.book = book;
    this.sources = book.sources();
    List<Problem> errors =
        sources.problems().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("the book is wrong: " + errors);
    }
    this.content = sources.content(SampleBook.metadata("ja"));
  }

  EditionFile pdf(Variant variant, Path... own) throws Exception {
    Path target = book.root().resolve("target/" + variant.id() + ".pdf");
    PrintSettings settings =
        new PrintSettings(variant, PageSize.B5, Bleed.NONE, new Cover.Made(), true);
    List<Problem> problems =
        new PdfAssembler(
                new PdfOptions(target, sources.fonts(), List.of(own), each -> true, settings))
            .assemble(content)
            .problems();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("the PDF is wrong: " + problems);
    }
    return new EditionFile(target, "target/" + variant.id() + ".pdf");
  }

  EditionFile epub(Path... own) throws Exception {
    Path target = book.root().resolve("target/book.epub");
    new EpubAssembler(book.epub(target, own)).assemble(content);
    return new EditionFile(target, "target/book.epub");
  }

  /** Returns a copy of an EPUB with another text in one of its files. */
  static EditionFile changed(EditionFile epub, String entry, UnaryOperator<String> change)
      throws Exception {
    Path copy = epub.file().resolveSibling("changed.epub");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(epub.file()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (each.getName().equals(entry)) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          String other = change.apply(text);
          if (other.equals(text)) {
            throw new IllegalArgumentException("nothing to change in " + entry + ": " + text);
          }
          bytes = other.getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(each.getName()));
        out.write(bytes);
      }
    }
    return new EditionFile(copy, "target/changed.epub");
  }

  /** Says that a copy has the places of the EPUB that it was made from. */
  static void placesOf(EditionFile epub, EditionFile copy) throws Exception {
    Path places = PagePlaces.beside(epub.file());
    String text = Files.readString(places);
    String version = PagePlaces.version(copy.file());
    Files.writeString(
        PagePlaces.beside(copy.file()),
        text.replaceFirst("(?m)^(\\S+ \\S+) \\S+$", "$1 " + version));
  }
}
