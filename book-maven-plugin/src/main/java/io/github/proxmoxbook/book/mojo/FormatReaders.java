package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.ChapterReader;
import io.github.proxmoxbook.book.manuscript.asciidoc.AsciiDocChapterReader;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** The readers of all formats of chapters, as a build configures them. */
final class FormatReaders {
  private FormatReaders() {}

  /**
   * Returns the readers.
   *
   * @param facts what chapters in AsciiDoc know of the editions
   * @param attributes the attributes that the build gives them
   */
  static List<ChapterReader> of(MetadataReader facts, Map<String, String> attributes)
      throws IOException, MojoExecutionException {
    // What is wrong with metadata and words is the business of the goals that print them.
    Labels words = facts.labels(new ArrayList<>());
    Map<String, String> edition =
        new HashMap<>(ColophonAttributes.of(facts.metadata(warning -> {}), words));
    // What a master document says before its first chapter has no title of its own.
    edition.put("preface-title", words.get("titles.preface").split("\\|")[0].strip() + "@");
    BookPlaces places = facts.places();
    return List.of(
        new MarkdownChapterReader(),
        new AsciiDocChapterReader(
            new BookRoot(places.root()),
            AsciiDocAttributes.of(facts.project(), facts.statedDate(), edition, attributes),
            places.work().resolve("chapters"),
            PluginCode::digest));
  }
}
