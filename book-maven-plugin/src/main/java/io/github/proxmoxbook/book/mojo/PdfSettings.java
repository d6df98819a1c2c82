package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.pdf.Bleed;
import io.github.proxmoxbook.book.edition.pdf.Cover;
import io.github.proxmoxbook.book.edition.pdf.PageSize;
import io.github.proxmoxbook.book.edition.pdf.PrintSettings;
import io.github.proxmoxbook.book.edition.pdf.Variant;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** What the parameters of a build say on the pages of its PDF editions. */
record PdfSettings(
    String variants, String pageSize, double bleed, boolean cropMarks, boolean lists) {

  /** Returns where the variant for print goes, beside the one for screens. */
  static Path printFile(Path pdf) {
    String name = pdf.getFileName().toString();
    return pdf.resolveSibling(name.replaceFirst("(?i)(\\.pdf)?\\z", "-print.pdf"));
  }

  /** Returns the settings of each variant that is wanted. */
  List<PrintSettings> read(Cover cover) throws MojoExecutionException {
    return AbstractBookMojo.parameter(
        () -> {
          PageSize size = PageSize.parse(pageSize);
          Bleed around = new Bleed(bleed, cropMarks);
          return Variant.parse(variants).stream()
              .map(variant -> new PrintSettings(variant, size, around, cover, lists))
              .toList();
        });
  }
}
