package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a chapter of one edition with that of the other. */
final class PassageComparison {
  /** Shorter pieces are found at several places by accident. */
  private static final int SHORTEST_MOVED = 3;

  /** Differences with fewer equal characters between them are one. */
  private static final int APART = 4;

  private static final int QUOTED = 40;
  private static final int QUOTED_BEFORE = 16;
  private static final int MOST = 5;

  private final Passage pdf;
  private final Passage epub;
  private final boolean isLoose;

  /** A difference and the texts that it is between. */
  private record Found(Flow epub, Flow pdf, Difference range) {
    String inEpub() {
      return epub.counted(range.from(), range.to());
    }

    String inPdf() {
      return pdf.counted(range.otherFrom(), range.otherTo());
    }
  }

  /**
   * Prepares a comparison.
   *
   * @param pdf the one
   * @param epub the other
   * @param isLoose whether marks between words are the edition's own, as in an index
   */
  PassageComparison(Passage pdf, Passage epub, boolean isLoose) {
    this.pdf = pdf;
    this.epub = epub;
    this.isLoose = isLoose;
  }

  /** Returns the differences, at most a few and how many more. */
  List<TextDifference> differences() {
    List<Found> found = new ArrayList<>(between(epub.text(), pdf.text()));
    found.addAll(notes());
    removeMoved(found);
    found.removeIf(this::isOnlyLook);
    List<Found> joined = joined(found);
    List<TextDifference> differences = new ArrayList<>();
    joined.stream().limit(MOST).forEach(each -> differences.add(words(each)));
    if (joined.size() > MOST) {
      differences.add(
          new TextDifference.More(
              epub.id(), epub.title(), joined.size() - MOST, epub.text().place(0)));
    }
    return differences;
  }

  private static List<Found> between(Flow epub, Flow pdf) {
    return Differences.of(epub, pdf).stream()
        .map(difference -> new Found(epub, pdf, difference))
        .toList();
  }

  /** Notes that are the same in both are the same wherever they are called. */
  private List<Found> notes() {
    Map<String, Integer> inPdf = new HashMap<>();
    pdf.notes().forEach(note -> inPdf.merge(all(note), 1, Integer::sum));
    Flow ofEpub = new Flow(new Letters());
    Flow ofPdf = new Flow(new Letters());
    for (Flow note : epub.notes()) {
      if (inPdf.merge(all(note), -1, Integer::sum) < 0) {
        ofEpub.append(note);
      }
    }
    for (Flow note : pdf.notes()) {
      if (inPdf.merge(all(note), -1, Integer::sum) >= 0) {
        ofPdf.append(note);
      }
    }
    return between(ofEpub, ofPdf);
  }

  private static String all(Flow flow) {
    return flow.counted(0, flow.length());
  }

  /** What one edition has here and the other elsewhere in the chapter is in both. */
  private static void removeMoved(List<Found> found) {
    Map<String, List<Found>> onlyInPdf = new HashMap<>();
    for (Found each : found) {
      if (each.range().length() == 0 && each.range().otherLength() >= SHORTEST_MOVED) {
        onlyInPdf.computeIfAbsent(turned(each.inPdf()), key -> new ArrayList<>()).add(each);
      }
    }
    List<Found> moved = new ArrayList<>();
    for (Found each : found) {
      if (each.range().otherLength() == 0 && each.range().length() >= SHORTEST_MOVED) {
        List<Found> same = onlyInPdf.getOrDefault(turned(each.inEpub()), List.of());
        if (!same.isEmpty()) {
          moved.add(each);
          moved.add(same.remove(same.size() - 1));
        }
      }
    }
    found.removeAll(Set.copyOf(moved));
  }

  /**
   * Returns the least of all turns of a text: of {@code ABAC} behind {@code A}, the piece that is
   * too much is {@code BA} or {@code AB}, with the same right.
   */
  private static String turned(String text) {
    int best = 0;
    String twice = text + text;
    int i = 0;
    int j = 1;
    int same = 0;
    while (i < text.length() && j < text.length() && same < text.length()) {
      int order = Character.compare(twice.charAt(i + same), twice.charAt(j + same));
      if (order == 0) {
        same++;
        continue;
      }
      if (order > 0) {
        i += same + 1;
      } else {
        j += same + 1;
      }
      if (i == j) {
        j++;
      }
      same = 0;
    }
    best = Math.min(i, j);
    return twice.substring(best, best + text.length());
  }

  /** Whether a style sheet sets the same words in capitals, or only marks differ where they may. */
  private boolean isOnlyLook(Found found) {
    String inEpub = found.inEpub();
    String inPdf = found.inPdf();
    if (inEpub.toUpperCase(Locale.ROOT).equals(inPdf)) {
      return true;
    }
    return isLoose && (inEpub + inPdf).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static List<Found> joined(List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (Found each : found) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean isNear =
          last != null
              && last.epub() == each.epub()
              && each.range().from() - last.range().to() < APART
              && each.range().otherFrom() - last.range().otherTo() < APART;
      if (isNear) {
        Difference whole =
            new Difference(
                last.range().from(),
                each.range().to(),
                last.range().otherFrom(),
                each.range().otherTo());
        joined.set(joined.size() - 1, new Found(each.epub(), each.pdf(), whole));
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  private TextDifference words(Found found) {
    Difference range = found.range();
    int before = Math.max(0, range.from() - QUOTED_BEFORE);
    return new TextDifference.Words(
        epub.id(),
        epub.title(),
        quoted(found.pdf(), range.otherFrom(), range.otherTo()),
        quoted(found.epub(), range.from(), range.to()),
        found.epub().written(before, range.from()),
        place(found));
  }

  private static Optional<Location> place(Found found) {
    Difference range = found.range();
    Optional<Location> inEpub =
        found.epub().place(range.length() > 0 ? range.from() : Math.max(0, range.from() - 1));
    Optional<Location> inPdf =
        range.otherLength() > 0 ? found.pdf().place(range.otherFrom()) : Optional.empty();
    return range.length() > 0 ? inEpub.or(() -> inPdf) : inPdf.or(() -> inEpub);
  }

  private static String quoted(Flow flow, int from, int to) {
    return to - from <= QUOTED
        ? flow.written(from, to)
        : flow.written(from, from + QUOTED / 2) + "…" + flow.written(to - QUOTED / 2, to);
  }
}
