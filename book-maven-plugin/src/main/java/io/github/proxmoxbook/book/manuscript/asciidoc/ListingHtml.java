package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.LineRanges;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;

/** Listings and literal blocks as marked HTML. */
final class ListingHtml {
  private static final Pattern FENCE = Pattern.compile("-{2,}|\\.{4,}|`{3,}.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

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
    boolean isNumbered = block.hasAttribute("linenums", false) || block.isOption("linenums");
    if (isNumbered) {
      String start = attribute(block, "start");
      if (!start.isEmpty() && !NUMBER.matcher(start).matches()) {
        report(block, "start=" + start + " is no number, so lines are numbered from 1");
      }
      pre.with("data-numbered-from", NUMBER.matcher(start).matches() ? start : "1");
    }
    String marked =
        attribute(block, "highlight").replace("..", "-").replaceAll("\\s*[,;]\\s*", " ").strip();
    boolean isThere =
        LineRanges.parse(marked).stream().anyMatch(r -> r.last() <= block.getLines().size());
    if (!isThere) {
      report(
          block,
          "highlight="
              + attribute(block, "highlight")
              + " does not name lines of the "
              + block.getLines().size()
              + " here");
    } else {
      pre.with("data-marked-lines", marked);
    }
  }

  private static void report(Block block, String message) {
    Conversion.current()
        .report(
            ManuscriptRule.LISTING_LINES,
            Conversion.current().place(),
            message,
            "write numbers and ranges, highlight=2;4..6 for example, counted from 1");
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
