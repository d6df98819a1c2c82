package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.manuscript.asciidoc.AsciiDocChapterReader;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.output.Fingerprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The readers of all formats of chapters, as a build configures them.
 *
 * @param places where the book lies
 * @param attributes what chapters in AsciiDoc know
 */
record FormatReaders(BookPlaces places, Map<String, String> attributes) {
  /**
   * Configures the readers.
   *
   * @param facts what chapters in AsciiDoc know of the editions
   * @param attributes the attributes that the build gives them
   */
  static FormatReaders of(MetadataReader facts, Map<String, String> attributes)
      throws IOException, MojoExecutionException {
    // What is wrong with metadata and words is the business of the goals that print them.
    Labels words = facts.labels(new ArrayList<>());
    Map<String, String> edition =
        new HashMap<>(ColophonAttributes.of(facts.metadata(warning -> {}), words));
    // What a master document says before its first chapter has no title of its own.
    edition.put("preface-title", words.get("titles.preface").split("\\|")[0].strip() + "@");
    return new FormatReaders(
        facts.places(),
        AsciiDocAttributes.of(facts.project(), facts.statedDate(), edition, attributes));
  }

  /** Returns the readers. */
  List<ChapterReader> readers() throws IOException {
    return List.of(
        new MarkdownChapterReader(),
        new AsciiDocChapterReader(
            new BookRoot(places.root()),
            attributes,
            places.work().resolve("chapters"),
            PluginCode::digest));
  }

  /** Adds what chapters become by more than their own text. */
  Fingerprint addTo(Fingerprint fingerprint) {
    return fingerprint.add("attributes", new TreeMap<>(attributes));
  }
}
