package io.github.proxmoxbook.book.diagram.css;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of parts: as text, without the blanks at their ends, split at commas. */
public final class CssText {
  private CssText() {}

  /**
   * Returns parts as CSS.
   *
   * @param parts the parts
   * @return the text, with single spaces for white space
   */
  public static String of(List<? extends CssPart> parts) {
    return parts.stream().map(CssPart::css).collect(Collectors.joining());
  }

  /**
   * Returns parts without white space at the beginning and the end.
   *
   * @param parts the parts
   * @return the rest
   */
  public static List<CssPart> trim(List<CssPart> parts) {
    int start = 0;
    int end = parts.size();
    while (start < end && parts.get(start).is(CssToken.Kind.SPACE)) {
      start++;
    }
    while (end > start && parts.get(end - 1).is(CssToken.Kind.SPACE)) {
      end--;
    }
    return parts.subList(start, end);
  }

  /**
   * Returns parts without any white space between them.
   *
   * @param parts the parts
   * @return the rest
   */
  public static List<CssPart> solid(List<CssPart> parts) {
    return parts.stream().filter(part -> !part.is(CssToken.Kind.SPACE)).toList();
  }

  /**
   * Splits parts at their commas.
   *
   * @param parts the parts
   * @return what stands between the commas, trimmed; one empty list for no parts
   */
  public static List<List<CssPart>> split(List<CssPart> parts) {
    return split(parts, CssToken.Kind.COMMA);
  }

  /**
   * Splits parts at their white space.
   *
   * @param parts the parts
   * @return what stands between, without empty lists
   */
  public static List<List<CssPart>> words(List<CssPart> parts) {
    return split(parts, CssToken.Kind.SPACE).stream().filter(word -> !word.isEmpty()).toList();
  }

  private static List<List<CssPart>> split(List<CssPart> parts, CssToken.Kind at) {
    List<List<CssPart>> all = new ArrayList<>();
    List<CssPart> current = new ArrayList<>();
    for (CssPart part : parts) {
      if (part.is(at)) {
        all.add(List.copyOf(trim(current)));
        current.clear();
      } else {
        current.add(part);
      }
    }
    all.add(List.copyOf(trim(current)));
    return all;
  }
}
