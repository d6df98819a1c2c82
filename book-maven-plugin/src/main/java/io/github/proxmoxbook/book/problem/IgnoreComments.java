package io.github.proxmoxbook.book.problem;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments in sources that silence one rule at one place, with the reason:
 *
 * <pre>
 * &lt;!-- book:ignore plan.path-missing The file comes with the next release. --&gt;
 * - [x] Describe `manuscript/ja/part9/chapter9.md`.
 * </pre>
 *
 * <p>A comment counts for its own line; one that stands alone counts for the paragraph, heading or
 * list item that follows. In AsciiDoc it is a line {@code // book:ignore …}. What concerns a file
 * as a whole is silenced by a comment before everything else in it.
 */
public final class IgnoreComments {
  private static final Pattern COMMENT =
      Pattern.compile("(?:<!--|^\\s*//)\\s*book:ignore\\s+([a-z0-9.-]+)(.*?)(?:-->|$)");

  /** Where another block begins: an item, a heading, a row, a fence, a comment. */
  private static final Pattern BLOCK =
      Pattern.compile("^\\s*(?:[-*+]\\s|\\d+[.)]\\s|#{1,6}\\s|=+\\s|\\||`{3}|~{3}|<!--|//|>)");

  /** A comment: the rule, the reason, and the lines for which it counts, from 1, both inclusive. */
  private record Comment(String rule, String reason, int from, int to) {
    boolean covers(Problem problem) {
      int line = Math.max(1, problem.location().line());
      return rule.equals(problem.rule().id()) && line >= from && line <= to;
    }
  }

  private final Path root;
  private final Map<String, List<Comment>> byFile = new HashMap<>();

  /**
   * Creates an empty collection; files are read when they are asked about.
   *
   * @param root the book's root
   */
  public IgnoreComments(Path root) {
    this.root = Objects.requireNonNull(root, "root");
  }

  /**
   * Applies the comments to a problem.
   *
   * @param problem the problem
   * @return the problem; empty if a comment with a reason silences it. A comment without a reason
   *     silences nothing: the hint then says so
   * @throws IOException if the file of the problem cannot be read
   */
  public Optional<Problem> apply(Problem problem) throws IOException {
    Optional<Comment> comment =
        comments(problem.location().file()).stream().filter(c -> c.covers(problem)).findFirst();
    if (comment.isEmpty()) {
      return Optional.of(problem);
    }
    if (!comment.get().reason().isBlank()) {
      return Optional.empty();
    }
    String hint = "book:ignore counts only with a reason behind the rule";
    return Optional.of(
        new Problem(
            problem.rule(), problem.severity(), problem.location(), problem.message(), hint));
  }

  /**
   * Returns why a problem is silenced.
   *
   * @param problem the problem
   * @return the reason in the comment that silences it; empty if none does
   * @throws IOException if the file of the problem cannot be read
   */
  public Optional<String> reason(Problem problem) throws IOException {
    return comments(problem.location().file()).stream()
        .filter(comment -> comment.covers(problem))
        .findFirst()
        .map(Comment::reason)
        .filter(reason -> !reason.isBlank());
  }

  private List<Comment> comments(String file) throws IOException {
    List<Comment> known = byFile.get(file);
    if (known == null) {
      known = read(file);
      byFile.put(file, known);
    }
    return known;
  }

  private List<Comment> read(String file) throws IOException {
    Path path = root.resolve(file);
    boolean text = file.matches("(?i).*\\.(?:md|markdown|adoc|asciidoc|svg|xml)");
    if (!text || !Files.isRegularFile(path)) {
      return List.of();
    }
    try {
      return comments(new SourceText(file, Files.readString(path)).lines());
    } catch (CharacterCodingException e) {
      // Reported where the file is read for its content.
      return List.of();
    }
  }

  private static List<Comment> comments(List<String> lines) {
    List<Comment> comments = new ArrayList<>();
    boolean top = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher matcher = COMMENT.matcher(line);
      boolean alone = matcher.replaceAll("").isBlank();
      matcher.reset();
      while (matcher.find()) {
        int from = top ? 1 : i + 1;
        int to = alone ? end(lines, i) : i + 1;
        comments.add(new Comment(matcher.group(1), matcher.group(2).strip(), from, to));
      }
      top &= line.isBlank() || alone;
    }
    return comments;
  }

  /** Finds the last line of the block that follows a comment. */
  private static int end(List<String> lines, int comment) {
    int line = comment + 1;
    while (line < lines.size() && COMMENT.matcher(lines.get(line)).replaceAll("").isBlank()) {
      line++;
    }
    do {
      line++;
    } while (line < lines.size()
        && !lines.get(line).isBlank()
        && !BLOCK.matcher(lines.get(line)).find());
    return line;
  }
}
