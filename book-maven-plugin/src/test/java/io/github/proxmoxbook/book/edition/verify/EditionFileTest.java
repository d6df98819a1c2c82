package io.github.proxmoxbook.book.edition.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EditionFileTest {
  @Test
  void checksItsValues() {
    Path file = Path.of("book.pdf");
    assertThatThrownBy(() -> new EditionFile(null, "book.pdf"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("file");
    assertThatThrownBy(() -> new EditionFile(file, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("name");
    assertThatThrownBy(() -> new EditionFile(file, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("book.pdf");
  }

  @Test
  void rulesHaveStableDistinctIds() {
    assertThat(Arrays.stream(VerifyRule.values()).map(VerifyRule::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("(edition|epub|pdf)\\.[a-z-]+"))
        .contains("epub.epubcheck", "pdf.ua", "pdf.a");
    assertThat(Arrays.stream(VerifyRule.values()).map(VerifyRule::description))
        .allMatch(text -> text.endsWith("."));
  }
}
