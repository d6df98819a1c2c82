package io.github.proxmoxbook.book.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
  @TempDir Path folder;

  @Test
  void unifiesLineEndsAndDropsTheByteOrderMark() {
    SourceText text = new SourceText("a.md", "\uFEFFone\r\ntwo\rthree\n");
    assertThat(text.text()).isEqualTo("one\ntwo\nthree\n");
    assertThat(text.lines()).containsExactly("one", "two", "three", "");
  }

  @Test
  void reportsTheLineOfBytesThatAreNotUtf8() throws IOException {
    Path file = folder.resolve("a.md");
    Files.write(file, "plain\n日本語\n".getBytes(Charset.forName("Shift_JIS")));
    List<Problem> problems = new ArrayList<>();
    assertThat(SourceText.read(file, "a.md", problems::add)).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).rule()).isEqualTo(SourceRule.NOT_UTF8);
    assertThat(problems.get(0).location()).isEqualTo(new Location("a.md", 2, 0));
    assertThat(problems.get(0).hint()).contains("Shift_JIS");
  }

  @Test
  void reportsControlCharactersAndBlanksThem() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "one\n日\u001b[2J\tx\n");
    List<Problem> problems = new ArrayList<>();
    assertThat(SourceText.read(file, "a.md", problems::add))
        .map(SourceText::text)
        .contains("one\n日 [2J\tx\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).location()).isEqualTo(new Location("a.md", 2, 2));
    assertThat(problems.get(0).message()).contains("U+001B");
  }
}
