package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.web.WebOptions;
import io.github.proxmoxbook.book.edition.web.WebStyles;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.plan.PlanOptions;
import io.github.proxmoxbook.book.plan.PluginGoals;
import io.github.proxmoxbook.book.problem.report.FileLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sample book as a preview sees it, with a style sheet of its own. */
final class PreviewedBook {
  static final String SHEET = "styles/own.css";

  private final SampleBook book;

  PreviewedBook(Path root) throws IOException {
    this.book = new SampleBook(root);
    book.write(SHEET, "h1 { color: #123456 }\n");
  }

  Path root() {
    return book.root();
  }

  void write(String file, String text) throws IOException {
    book.write(file, text);
  }

  String read(String file) throws IOException {
    return Files.readString(root().resolve(file));
  }

  void edit(String file, String old, String fresh) throws IOException {
    String text = read(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " has no " + old);
    }
    write(file, text.replace(old, fresh));
  }

  void delete(String file) throws IOException {
    book.delete(file);
  }

  /** Reads the settings as a goal does: anew for each build. */
  PreviewSettings settings() throws IOException {
    EditionOptions edition = book.options();
    PlanOptions plans =
        new PlanOptions(
            root(),
            root().resolve("plans"),
            edition.manuscript(),
            edition.readers(),
            Optional.empty(),
            PlanOptions.DEFAULT_BUILD_OUTPUTS,
            PlanOptions.DEFAULT_STATUSES,
            new PluginGoals("book", "test:book-maven-plugin", List.of("serve")),
            3,
            60);
    WebStyles styles = WebStyles.read(new BookRoot(root()), List.of(root().resolve(SHEET)));
    WebOptions web =
        WebOptions.of("manuscript/ja")
            .withStyles(styles)
            .withPreview(new WebOptions.Preview(List.of()));
    return new PreviewSettings(
        edition, plans, SampleBook.metadata("ja"), Labels.of("ja"), web, 150, List.of());
  }

  PreviewOptions options() {
    return new PreviewOptions(
        this::settings,
        List::copyOf,
        new FileLinks(root(), root(), FileLinks.Form.RELATIVE),
        List.of(),
        List.of(root().resolve("target")),
        List.of(),
        Set.of(root().resolve("pom.xml")),
        0,
        root().resolve("target/serve-port"));
  }
}
