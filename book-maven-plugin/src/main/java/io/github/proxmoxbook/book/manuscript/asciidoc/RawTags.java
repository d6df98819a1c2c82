package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.KeptHtml;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Balances the tags of HTML that authors pass through, before a parser sees them: among our own
 * elements, one end tag too many would close what holds the rest of the chapter. An element of
 * theirs may stand around blocks, but it ends where ours ends in which it begins.
 */
final class RawTags {
  /** A tag that this package wrote: the groups are the sign of an end, the name, and the place. */
  private static final Pattern OWN =
      Pattern.compile(
          "<(/?)([a-z0-9]+)/" + Html.AT + "(?:=\"([^\"]*)\")?(?: [^ =>]+=\"[^\"]*\")*>");

  /** A whole comment, declaration or tag of an author, or what begins like one. */
  private static final Pattern RAW =
      Pattern.compile(
          "<!--.*?-->|<[!?][^>]*>"
              + "|<(/?)([A-Za-z][^\\s/>]*)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>|<(?=[A-Za-z/!?])",
          Pattern.DOTALL);

  /** Elements whose content is no text. */
  private static final Set<String> MUTE =
      Set.of("script", "style", "template", "iframe", "noscript", "object", "svg", "math");

  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

  /** Elements that hold no blocks; {@code p} among them, as a block ends it. */
  private static final Set<String> PHRASES =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "p", "q",
          "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var");

  /** Elements that cannot stand in a paragraph: the parser would end it before them. */
  private static final Set<String> BLOCKS =
      Set.of(
          "aside",
          "blockquote",
          "details",
          "div",
          "dl",
          "figure",
          "hr",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");

  /** Elements whose end need not be written. */
  private static final Set<String> ENDING_THEMSELVES =
      Set.of(
          "caption",
          "colgroup",
          "dd",
          "dt",
          "li",
          "p",
          "rp",
          "rt",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  /** An element that is open: where its tag begins in what is written; ours has no place. */
  private record Open(String name, int start, Location place) {
    boolean isOwn() {
      return place == null;
    }
  }

  private final Conversion conversion;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<Location> named = new HashSet<>();
  private Location block;

  private RawTags(Conversion conversion) {
    this.conversion = conversion;
    this.block = conversion.sources().at(0, 1, 0);
  }

  /** Balances marked HTML and reports what is left out. */
  static String balance(String html, Conversion conversion) {
    RawTags tags = new RawTags(conversion);
    Matcher own = OWN.matcher(html);
    int done = 0;
    while (own.find()) {
      tags.raw(html.substring(done, own.start()));
      tags.own(own);
      done = own.end();
    }
    tags.raw(html.substring(done));
    tags.closeAuthors(Set.of());
    return tags.out.toString();
  }

  private void own(Matcher tag) {
    String place = tag.group(3);
    if (!tag.group(1).isEmpty()) {
      closeAuthors(Set.of());
      out.append("</").append(open.pop().name()).append('>');
    } else {
      if (place != null) {
        closeAuthors(PHRASES);
        block = conversion.sources().at(Marks.file(place), Marks.line(place), 0);
      }
      if (!VOID.contains(tag.group(2))) {
        open.push(new Open(tag.group(2), out.length(), null));
      }
      out.append(tag.group());
    }
  }

  /** Closes elements of authors up to one of ours, or one of another name than these. */
  private void closeAuthors(Set<String> names) {
    while (!open.isEmpty()
        && !open.peek().isOwn()
        && (names.isEmpty() || names.contains(open.peek().name()))) {
      Open last = open.pop();
      out.append("</").append(last.name()).append('>');
      if (!ENDING_THEMSELVES.contains(last.name())) {
        report(last.place(), "the HTML element <" + last.name() + "> is never closed");
      }
    }
  }

  private void raw(String piece) {
    Matcher raw = RAW.matcher(piece);
    int done = 0;
    while (done < piece.length() && raw.find(done)) {
      out.append(piece, done, raw.start());
      done = raw.end();
      if (raw.group().equals("<")) {
        out.append("&lt;");
        report(place("<"), "this < begins no whole HTML tag");
      } else if (raw.group(2) != null) {
        String name = raw.group(2).toLowerCase(Locale.ROOT);
        done = raw.group(1).isEmpty() ? start(name, raw, piece) : end(name, raw);
      }
    }
    out.append(piece, Math.min(done, piece.length()), piece.length());
  }

  /** Takes over the start of an element, or leaves it out; returns where what follows begins. */
  private int start(String name, Matcher tag, String piece) {
    Location place = place(tag.group());
    if (!KeptHtml.element(name)) {
      report(place, "the HTML element <" + name + "> is in no edition");
      Matcher end = Pattern.compile("(?i)</" + Pattern.quote(name) + "\\s*>").matcher(piece);
      return MUTE.contains(name) && end.find(tag.end()) ? end.end() : tag.end();
    }
    if (BLOCKS.contains(name)) {
      makeRoom();
    }
    if (VOID.contains(name)) {
      out.append(tag.group());
      return tag.end();
    }
    // The parser of HTML takes no notice of a slash at the end.
    String start = tag.group().replaceFirst("\\s*/>\\z", ">");
    out.append(start);
    if (start.equals(tag.group())) {
      open.push(new Open(name, out.length() - start.length(), place));
    } else {
      out.append("</").append(name).append('>');
    }
    return tag.end();
  }

  /** Makes a {@code div} of a paragraph of ours, if one is open, as only that can hold blocks. */
  private void makeRoom() {
    if (!open.isEmpty() && open.peek().isOwn() && open.peek().name().equals("p")) {
      int start = open.pop().start();
      out.replace(start + 1, start + 2, "div");
      open.push(new Open("div", start, null));
    }
  }

  private int end(String name, Matcher tag) {
    boolean isOpen =
        open.stream().takeWhile(element -> !element.isOwn()).anyMatch(e -> e.name().equals(name));
    if (isOpen) {
      while (!open.peek().name().equals(name)) {
        out.append("</").append(open.pop().name()).append('>');
      }
      open.pop();
      out.append("</").append(name).append('>');
    } else if (KeptHtml.element(name)) {
      report(place(tag.group()), "the HTML tag " + tag.group() + " closes nothing");
    }
    return tag.end();
  }

  /** Returns where a tag is written in the block, each place once. */
  private Location place(String written) {
    Location found = conversion.sources().find(block, written, named::contains);
    named.add(found);
    return found;
  }

  private void report(Location place, String message) {
    conversion.report(
        ManuscriptRule.RAW_HTML, place, message, "write it in AsciiDoc, or leave it out");
  }
}
