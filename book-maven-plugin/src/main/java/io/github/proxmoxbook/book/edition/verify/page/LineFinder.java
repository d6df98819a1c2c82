package io.github.proxmoxbook.book.edition.verify.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the characters of each block together to lines, by their baselines. */
final class LineFinder {
  /** Characters of a line lie within this part of an em: those set lower or higher are others. */
  private static final float SAME_LINE = 0.4f;

  /** What is smaller than this part of the usual size is ruby, or the call of a footnote. */
  private static final float SMALL = 0.75f;

  private LineFinder() {}

  static List<TextLine> find(PageContent page) {
    Map<Block, List<Glyph>> byBlock = new IdentityHashMap<>();
    Set<Block> order = new LinkedHashSet<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.block() != null && glyph.isUpright() && !glyph.block().isIn("Figure")) {
        byBlock.computeIfAbsent(glyph.block(), block -> new ArrayList<>()).add(glyph);
        order.add(glyph.block());
      }
    }
    List<TextLine> lines = new ArrayList<>();
    order.forEach(block -> addLines(page.index(), block, byBlock.get(block), lines));
    return lines;
  }

  private static void addLines(int page, Block block, List<Glyph> glyphs, List<TextLine> lines) {
    float usual = usualSize(glyphs);
    List<Glyph> notes = notes(glyphs, usual);
    Set<Glyph> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    apart.addAll(notes);
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (apart.contains(glyph)) {
        continue;
      }
      if (!line.isEmpty()
          && Math.abs(line.get(0).baseline() - glyph.baseline()) > usual * SAME_LINE) {
        lines.add(line(page, block, line, notes));
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    lines.add(line(page, block, line, notes));
  }

  /** Small characters that stand on no baseline of the others; what does is small print. */
  private static List<Glyph> notes(List<Glyph> glyphs, float usual) {
    Set<Integer> baselines = new HashSet<>();
    for (Glyph glyph : glyphs) {
      if (glyph.size() >= usual * SMALL) {
        baselines.add((int) Math.floor(glyph.baseline()));
        baselines.add((int) Math.ceil(glyph.baseline()));
      }
    }
    return glyphs.stream()
        .filter(glyph -> glyph.size() < usual * SMALL)
        .filter(glyph -> !baselines.contains(Math.round(glyph.baseline())))
        .toList();
  }

  private static TextLine line(int page, Block block, List<Glyph> glyphs, List<Glyph> notes) {
    // What is painted in another order than it is read, as underlined words, is sorted in.
    glyphs.sort(Comparator.comparing(Glyph::x));
    Glyph first = glyphs.get(0);
    List<Glyph> ofLine =
        notes.stream()
            .filter(note -> Math.abs(note.baseline() - first.baseline()) < first.size())
            .sorted(Comparator.comparing(Glyph::x))
            .toList();
    return new TextLine(page, block, glyphs, ofLine);
  }

  /** The size that most characters have; the larger one of two as frequent. */
  private static float usualSize(List<Glyph> glyphs) {
    Map<Float, Integer> counts = new LinkedHashMap<>();
    glyphs.forEach(glyph -> counts.merge(glyph.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
