package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.IndexMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/**
 * A mark for the index. {@code {index:クォーラム|くおーらむ}} is visible, the reading is given only where the
 * term does not say it itself. Invisible are {@code {index!:…}}, and {@code {index(:…}} and {@code
 * {index):…}} around a longer passage. Of {@code {index:親!子}} readers see the last part. {@code
 * {index!:略語→正式名}} sends them to another term.
 */
final class IndexTerm extends CustomNode {
  /** What a mark does at its place. */
  enum Kind {
    VISIBLE,
    HIDDEN,
    BEGIN,
    END
  }

  private static final String KANA =
      "[\\u3041-\\u3096\\u309D\\u309E\\u30A1-\\u30FE\\u30FC・ \\u3000]*";
  private static final String READING = "(?:" + KANA + "|[A-Za-z0-9 ]*)";
  private static final Pattern MARK =
      Pattern.compile(
          "index(?<kind>[!()]?):(?<terms>[^{}|→]+)"
              + ("(?:\\|(?<readings>" + READING + "(?:!" + READING + "){0,2}))?")
              + "(?:→(?<see>[^{}|→]+))?");

  /** Parts a term from the one below it; the sign is none where it stands beside a space. */
  private static final Pattern LEVEL = Pattern.compile("(?<=[^\\s!])!(?=[^\\s!=])");

  private final Kind kind;
  private final List<String> terms;
  private final List<String> readings;
  private final List<String> see;

  private IndexTerm(Kind kind, List<String> terms, List<String> readings, List<String> see) {
    this.kind = kind;
    this.terms = terms;
    this.readings = readings;
    this.see = see;
  }

  /** Reads what stands in braces; empty if it is no mark. */
  static Optional<IndexTerm> parse(String content) {
    Matcher mark = MARK.matcher(content);
    if (!mark.matches()) {
      return Optional.empty();
    }
    List<String> terms = parts(mark.group("terms"), LEVEL);
    String written = mark.group("readings") == null ? "" : mark.group("readings");
    List<String> readings = new ArrayList<>(parts(written, Pattern.compile("!")));
    List<String> see = mark.group("see") == null ? List.of() : parts(mark.group("see"), LEVEL);
    if (!areTerms(terms) || readings.size() > terms.size() || !see.isEmpty() && !areTerms(see)) {
      return Optional.empty();
    }
    readings.addAll(Collections.nCopies(terms.size() - readings.size(), ""));
    return Optional.of(new IndexTerm(kind(mark.group("kind")), terms, readings, see));
  }

  private static Kind kind(String sign) {
    return switch (sign) {
      case "!" -> Kind.HIDDEN;
      case "(" -> Kind.BEGIN;
      case ")" -> Kind.END;
      default -> Kind.VISIBLE;
    };
  }

  private static boolean areTerms(List<String> terms) {
    return terms.size() <= IndexMark.LEVELS && terms.stream().noneMatch(String::isEmpty);
  }

  private static List<String> parts(String text, Pattern separator) {
    return separator.splitAsStream(text).map(String::strip).toList();
  }

  Kind kind() {
    return kind;
  }

  List<String> terms() {
    return terms;
  }

  List<String> readings() {
    return readings;
  }

  List<String> see() {
    return see;
  }

  /** Returns what readers see in the text; empty if nothing. */
  String visible() {
    return kind == Kind.VISIBLE ? terms.get(terms.size() - 1) : "";
  }

  /** Returns whether the mark only sends readers to another term and names no place. */
  boolean isReference() {
    return kind == Kind.HIDDEN && !see.isEmpty();
  }
}
