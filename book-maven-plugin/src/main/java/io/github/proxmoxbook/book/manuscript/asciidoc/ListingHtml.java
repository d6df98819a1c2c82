package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asciidoctor.ast.Block;

/** Listings and literal blocks as marked HTML. */
final class ListingHtml {
  private static final Pattern FENCE = Pattern.compile("-{2,}|\\.{4,}|`{3,}.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** A line or lines, {@code 2..} to the last one; behind {@code !} those that are not meant. */
  private static final Pattern RANGE = Pattern.compile("(!?)(\\d{1,6})(\\.\\.|-)?(\\d{1,6})?");

  private ListingHtml() {}

  static String of(Block block) {
    String language = "source".equals(block.getStyle()) ? attribute(block, "language") : "";
    String code =
        Html.of("code")
            .with("class", language.isEmpty() ? "" : "language-" + language)
            .holding(block.getContent() + "\n");
    Html pre = Html.of("pre").with(Html.AT, Html.at(block));
    addLines(pre, block);
    String title = block.getTitle();
    if (title == null && block.getId() == null) {
      return pre.with("class", Html.classes(block)).block(code);
    }
    String caption = Html.of("figcaption").holding(Objects.requireNonNullElse(title, ""));
    return Html.of("figure", block, "listing").block(caption + pre.holding(code));
  }

  private static String attribute(Block block, String name) {
    return Objects.toString(block.getAttributes().get(name), "");
  }

  private static void addLines(Html pre, Block block) {
    pre.with("data-code-line", firstLine(block));
    String start = attribute(block, "start");
    boolean isNumber = NUMBER.matcher(start).matches();
    int first = isNumber ? Math.max(1, Integer.parseInt(start)) : 1;
    if (block.hasAttribute("linenums", false) || block.isOption("linenums")) {
      if (!start.isEmpty() && !isNumber) {
        report(block, "start=" + start + " is no number, so lines are numbered from 1");
      }
      pre.with("data-numbered-from", first);
    }
    markLines(pre, block, first);
  }

  /** As Asciidoctor counts them: from the number of the first line, with {@code !} to except. */
  private static void markLines(Html pre, Block block, int first) {
    String written = attribute(block, "highlight");
    int last = first + block.getLines().size() - 1;
    SortedSet<Integer> lines = new TreeSet<>();
    boolean isRight = true;
    for (String part : written.isBlank() ? new String[0] : written.strip().split("\\s*[,;]\\s*")) {
      Matcher range = RANGE.matcher(part);
      isRight &= range.matches();
      if (range.matches()) {
        int from = Integer.parseInt(range.group(2));
        String end = Objects.requireNonNullElse(range.group(4), "");
        int to = range.group(3) == null ? from : end.isEmpty() ? last : Integer.parseInt(end);
        for (int line = Math.max(from, first); line <= Math.min(to, last); line++) {
          if (range.group(1).isEmpty()) {
            lines.add(line - first + 1);
          } else {
            lines.remove(line - first + 1);
          }
        }
      }
    }
    if (!isRight || !written.isBlank() && lines.isEmpty()) {
      report(
          block,
          "highlight="
              + written
              + " does not name lines of the "
              + block.getLines().size()
              + " here");
    } else {
      pre.with(
          "data-marked-lines",
          lines.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
  }

  private static void report(Block block, String message) {
    Conversion.current()
        .report(
            ManuscriptRule.LISTING_LINES,
            Conversion.current().place(),
            message,
            "write numbers and ranges, highlight=2;4..6 for example, counted from 1 or start=");
  }

  /** Returns the line of the chapter with the first line of code; empty if it is included. */
  private static String firstLine(Block block) {
    if (block.getSourceLocation() == null || block.getLines().isEmpty()) {
      return "";
    }
    Sources sources = Conversion.current().sources();
    Sources.Place place = sources.place(block);
    List<String> lines = sources.lines(place.file());
    int line = Math.min(place.line(), lines.size());
    boolean isFenced = FENCE.matcher(lines.get(line - 1).strip()).matches();
    int first = isFenced ? line + 1 : line;
    boolean isHere =
        place.file() == 0
            && first <= lines.size()
            && lines.get(first - 1).strip().equals(block.getLines().get(0).strip());
    return isHere ? Integer.toString(first) : "";
  }
}
