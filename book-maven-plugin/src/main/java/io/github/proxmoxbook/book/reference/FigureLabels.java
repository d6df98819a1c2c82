package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels by which a text names figures, tables and listings: 図2.1, 図 2-1, Figure 2.1. */
final class FigureLabels {
  private static final Pattern MENTION =
      Pattern.compile(
          "(?:(?<figure>図|Figure|Fig\\.)|(?<table>表|Table)|(?:リスト|Listing))[\\s\\u00A0\\u3000]?"
              + "(?<number>(?:[A-ZＡ-Ｚ][.．\\-‐‑–−])?[0-9０-９]+(?:[.．\\-‐‑–−][0-9０-９]+)*)");

  private FigureLabels() {}

  /**
   * Makes the label of a figure as {@link #in} finds it.
   *
   * @param kind what it is
   * @param chapter the number of its chapter; none where figures are counted through
   * @param count its place among its kind, counted from 1
   * @return a label without regard to the book's language
   */
  static String label(Anchor.Kind kind, ChapterNumber chapter, int count) {
    StringBuilder label = new StringBuilder(kind.name()).append(' ');
    label.append(chapter.dotted()).append(chapter.isEmpty() ? "" : ".");
    return label.append(count).toString();
  }

  /** Finds the labels that a text names. */
  static Set<String> in(String text) {
    Set<String> labels = new HashSet<>();
    Matcher matcher = MENTION.matcher(text);
    while (matcher.find()) {
      Anchor.Kind kind =
          matcher.group("figure") != null
              ? Anchor.Kind.FIGURE
              : matcher.group("table") != null ? Anchor.Kind.TABLE : Anchor.Kind.LISTING;
      String number = Normalizer.normalize(matcher.group("number"), Normalizer.Form.NFKC);
      labels.add(kind.name() + " " + number.replaceAll("[^0-9A-Z]", "."));
    }
    return labels;
  }
}
