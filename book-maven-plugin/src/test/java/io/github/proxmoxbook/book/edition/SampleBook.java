package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.diagram.LintOptions;
import io.github.proxmoxbook.book.edition.epub.EpubOptions;
import io.github.proxmoxbook.book.edition.epub.EpubStyles;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.asciidoc.AsciiDocChapterReader;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import io.github.proxmoxbook.book.progress.Progress;
import io.github.proxmoxbook.book.typography.FontOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A small book on disk, with one of everything, that tests change as they like. */
public final class SampleBook {
  private final Path root;
  private boolean linkMentions = true;
  private String manuscript = "manuscript/ja";

  /** Writes the book below a folder. */
  public SampleBook(Path root) throws IOException {
    this.root = root;
    write(
        "manuscript/ja/SUMMARY.md",
        """
        # 見本

        [まえがき](preface.md)

        # 基礎

        - [概要](one.md)
        - [未完]()
        - [構成](two.md)
        """);
    write("manuscript/ja/preface.md", "# まえがき\n\nこの本は[](two.md#quorum)から始めます。\n");
    write(
        "manuscript/ja/one.md",
        """
        # 概要

        概要の本文です。[](two.md)と[](two.md#fig-all)と[](two.md#tbl-parts)を参照します。[^1]

        - [x] 済み
        - [ ] まだ

        > [!WARNING]
        > 気を付けてください。

        [^1]: 脚注の文です。
        """);
    write(
        "manuscript/ja/two.md",
        """
        # 構成

        ## クォーラム {#quorum}

        [](#fig-all)は全体像です。`pvecm status`で確かめます。[外部](https://example.org/)

        ![全体の図](../../diagrams/all.svg "全体像"){#fig-all}

        表: 部品 {#tbl-parts}

        | 部品 | 役割 |
        |---|---|
        | corosync | 通信 |

        ```bash title="状態" {#lst-status}
        pvecm status
        ```
        """);
    write(
        "diagrams/all.svg",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80">
          <title>全体</title>
          <rect x="10" y="10" width="180" height="60" rx="6" fill="#dbeafe" stroke="#1d4ed8"/>
          <text x="100" y="45" font-size="16" text-anchor="middle">図の中の文字</text>
        </svg>
        """);
  }

  /** Writes a file of the book. */
  public void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Removes a file of the book. */
  public void delete(String file) throws IOException {
    Files.delete(root.resolve(file));
  }

  /** Says where the manuscript is: a folder, or a master document. */
  public void manuscript(String path) {
    manuscript = path;
  }

  /** Says whether mentions become links. */
  public void linkMentions(boolean isWanted) {
    linkMentions = isWanted;
  }

  /** Returns the folder. */
  public Path root() {
    return root;
  }

  /** Returns how its EPUB edition is made by default, with style sheets of its own. */
  public EpubOptions epub(Path target, Path... own) throws IOException {
    return EpubOptions.of(target, EpubStyles.read(new BookRoot(root), List.of(own)));
  }

  /** Reads the book, with the fonts that come with the plugin. */
  public EditionSources sources() throws Exception {
    return sources(Progress.NONE);
  }

  /** Reads the book, with the fonts that come with the plugin, and tells how far it is. */
  public EditionSources sources(Progress progress) throws Exception {
    return EditionSources.read(options(), progress);
  }

  /** Returns what its editions are made from. */
  public EditionOptions options() throws IOException {
    Path work = root.resolve("target");
    FontOptions fonts =
        new FontOptions(
            List.of(),
            FontOptions.DEFAULT_TEXT,
            FontOptions.DEFAULT_CODE,
            List.of(),
            false,
            work.resolve("fonts"));
    return new EditionOptions(
        root,
        root.resolve(manuscript),
        root.resolve("diagrams"),
        work.resolve("diagrams"),
        1,
        LintOptions.DEFAULT,
        List.of(
            new MarkdownChapterReader(),
            new AsciiDocChapterReader(new BookRoot(root), Map.of("product", "Proxmox VE"))),
        fonts,
        linkMentions);
  }

  /** Returns what the editions say about themselves. */
  public static EditionMetadata metadata(String language) {
    return new EditionMetadataBuilder(Name.of("見本の本"), language)
        .creators(List.of(Person.author(Name.of("著者一")), Person.author(Name.of("著者二"))))
        .description("見本の説明")
        .rights(List.of("CC BY-SA 4.0"))
        .publisher(Name.of("版元"))
        .identifier("urn:uuid:0b4b5c9e-9d0a-3c6e-8f5e-0d4c3b2a1908")
        .version("1.2")
        .modified(Instant.parse("2026-11-22T01:02:03Z"))
        .build();
  }
}
