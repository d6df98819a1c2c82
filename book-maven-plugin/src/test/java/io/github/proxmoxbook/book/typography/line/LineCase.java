package io.github.proxmoxbook.book.typography.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One case of the golden files, a block of lines like these (see {@link Sample} for the markup):
 *
 * <pre>
 * # what it shows
 * 10 justify hanging spaced indent=1 lang=en
 * &gt; the text
 * = the first line
 * = the second line
 * </pre>
 *
 * <p>With {@code spaced} lines are shown with the space between their characters. {@code
 * proportional} stands for a font whose marks are narrow.
 */
record LineCase(List<String> comment, String options, String text, List<String> lines) {
  static List<LineCase> read(String file) {
    return Arrays.stream(file.strip().split("\n\n+")).map(LineCase::block).toList();
  }

  private static LineCase block(String block) {
    List<String> comment = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String options = "";
    String text = "";
    for (String line : block.split("\n")) {
      switch (line.charAt(0)) {
        case '#' -> comment.add(line);
        case '>' -> text = line.substring(2);
        case '=' -> lines.add(line.length() < 2 ? "" : line.substring(2));
        default -> options = line;
      }
    }
    return new LineCase(comment, options, text, lines);
  }

  LineCase composed() {
    Sample sample = new Sample(text, options.contains(" proportional"));
    boolean spaced = options.contains(" spaced");
    List<String> composed =
        new LineComposer()
            .compose(sample.pieces(), style()).stream()
                .map(line -> spaced ? sample.spaced(line) : sample.text(line))
                .toList();
    return new LineCase(comment, options, text, composed);
  }

  private ParagraphStyle style() {
    String[] words = options.split(" ");
    double width = Double.parseDouble(words[0]);
    Alignment alignment = Alignment.valueOf(words[1].toUpperCase(Locale.ROOT));
    boolean hanging = options.contains(" hanging");
    double indent = Double.parseDouble(option("indent", "0"));
    return new ParagraphStyle(line -> width, 0, indent, alignment, option("lang", "ja"), hanging);
  }

  private String option(String name, String otherwise) {
    return Arrays.stream(options.split(" "))
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse(otherwise);
  }

  @Override
  public String toString() {
    String body = lines.stream().map(line -> "= " + line + "\n").collect(Collectors.joining());
    String head = comment.stream().map(line -> line + "\n").collect(Collectors.joining());
    return head + options + "\n> " + text + "\n" + body;
  }
}
