package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks that figures, tables and listings are referred to, by a link or by their label in the text
 * (図2.1), and not only long before they exist.
 *
 * <p>Only those that the author gave an id are judged, and as information: many good books show
 * pictures right where they speak of them, but who gives an id means to refer to it.
 */
final class FigureCheck {
  private static final Pattern AUTOMATIC_ID =
      Pattern.compile("_(?:figure|table|listing)-\\d+(?:-\\d+)?");

  private final Book book;
  private final List<Chapter> chapters;
  private final Findings findings;

  /** By place the first chapter that links to it, and the last. */
  private final Map<Anchor, Span> links = new IdentityHashMap<>();

  private final Map<Chapter, Integer> order = new IdentityHashMap<>();

  /** The places in the book, counted from 0, of the first and the last chapter that refers. */
  private record Span(int first, int last) {
    static Span of(int chapter) {
      return new Span(chapter, chapter);
    }

    Span with(Span other) {
      return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  FigureCheck(Book book, Findings findings) {
    this.book = book;
    this.chapters = book.chapters();
    this.findings = findings;
    chapters.forEach(chapter -> order.put(chapter, order.size()));
  }

  /** Learns of a link. */
  void addLink(Chapter from, LinkTarget target) {
    if (target instanceof LinkTarget.InBook inBook && inBook.anchor().isPresent()) {
      links.merge(inBook.anchor().get(), Span.of(order.get(from)), Span::with);
    }
  }

  /** Reports what nothing refers to, or only what comes before; all links have been told. */
  void check() {
    Map<String, Span> labels = labelsInText();
    Map<Anchor.Kind, Integer> unnumbered = new EnumMap<>(Anchor.Kind.class);
    for (Chapter chapter : chapters) {
      Map<Anchor.Kind, Integer> counts =
          chapter.number().isEmpty() ? unnumbered : new EnumMap<>(Anchor.Kind.class);
      for (Anchor anchor : chapter.anchors()) {
        if (anchor.kind() != Anchor.Kind.HEADING && anchor.kind() != Anchor.Kind.PLACE) {
          int count = counts.merge(anchor.kind(), 1, Integer::sum);
          String label = FigureLabels.label(anchor.kind(), chapter.number(), count);
          check(chapter, anchor, links.get(anchor), labels.get(label));
        }
      }
    }
  }

  private void check(Chapter chapter, Anchor anchor, Span linked, Span named) {
    if (AUTOMATIC_ID.matcher(anchor.id()).matches()) {
      return;
    }
    String what = "the " + anchor.kind().name().toLowerCase(Locale.ROOT) + " #" + anchor.id();
    if (linked == null && named == null) {
      findings.add(
          ReferenceRule.UNMENTIONED,
          anchor.location(),
          what + " is mentioned nowhere",
          "refer to it where the text speaks of it: "
              + SourceSyntax.reference(chapter.file(), anchor.id()));
      return;
    }
    Span span = linked == null ? named : named == null ? linked : linked.with(named);
    if (span.last() < order.get(chapter)) {
      findings.add(
          ReferenceRule.MENTIONED_EARLY,
          anchor.location(),
          what
              + " is mentioned only before its chapter, last in "
              + chapters.get(span.last()).file(),
          "refer to it here as well, or move it to where it is needed");
    }
  }

  private Map<String, Span> labelsInText() {
    Map<String, Span> labels = new HashMap<>();
    for (Chapter chapter : book.chapters()) {
      Span here = Span.of(order.get(chapter));
      FigureLabels.in(chapter.body()).forEach(label -> labels.merge(label, here, Span::with));
    }
    return labels;
  }
}
