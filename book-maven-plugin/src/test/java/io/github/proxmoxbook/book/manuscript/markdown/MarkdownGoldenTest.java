package io.github.proxmoxbook.book.manuscript.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code .md} in the folder is read, and what comes of it is compared with the {@code .xhtml}
 * beside it. {@code -Dgolden.update=true} writes the second files anew.
 */
class MarkdownGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  static Stream<Path> cases() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(FOLDER)) {
      all.filter(path -> path.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rendersAsRecorded(Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    SourceText text = new SourceText(file.getFileName().toString(), Files.readString(file));
    Chapter chapter =
        new MarkdownChapterReader()
            .read(text, file.toAbsolutePath(), ChapterNumber.of(1), problems::add);
    StringBuilder made = new StringBuilder(chapter.body().strip()).append('\n');
    problems.forEach(
        p ->
            made.append("<!-- ")
                .append(p.location())
                .append(": ")
                .append(p.message())
                .append(" -->\n"));
    Path golden = Path.of(file.toString().replaceFirst("\\.md$", ".xhtml"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, made);
    }
    assertThat(golden).exists().hasContent(made.toString());
  }
}
