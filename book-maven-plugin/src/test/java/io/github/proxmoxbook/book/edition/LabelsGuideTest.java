package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide shows every word that a book can exchange; {@code -Dgolden.update=true} writes it. */
class LabelsGuideTest {
  private static final Path GUIDE = Path.of("../src/site/markdown/metadata.md");
  private static final String HEAD = "| key | ja | en |\n|---|---|---|\n";

  @Test
  void listsEveryKeyWithItsWords() throws IOException {
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf(HEAD);
    assertThat(start).as("the table of keys in " + GUIDE).isNotNegative();
    int end = guide.indexOf("\n\n", start);
    String table = HEAD + rows();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GUIDE, guide.substring(0, start) + table + guide.substring(end));
    } else {
      assertThat(guide.substring(start, end)).isEqualTo(table);
    }
  }

  private static String rows() {
    Map<String, String> english = Labels.of("en").all();
    StringBuilder rows = new StringBuilder();
    Labels.of("ja")
        .all()
        .forEach(
            (key, text) ->
                rows.append("| `")
                    .append(key)
                    .append("` | ")
                    .append(cell(text))
                    .append(" | ")
                    .append(cell(english.get(key)))
                    .append(" |\n"));
    return rows.toString().stripTrailing();
  }

  /** A space at the beginning or the end is seen only as its code. */
  private static String cell(String text) {
    return text.replace("|", "\\|")
        .replaceFirst("^ ", "\\\\\\\\u0020")
        .replaceFirst(" $", "\\\\\\\\u0020");
  }
}
