package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells text that style sheets add before and after elements ({@code content}) from that of the
 * book. The boxes of finished lines do not say what they were made for, so their style carries a
 * value that no style sheet can give it.
 */
final class GeneratedText {
  private static final Set<String> GENERATED = Set.of("before", "after");

  private static final CascadedStyle MARK =
      CascadedStyle.createLayoutStyle(
          List.of(
              CascadedStyle.createLayoutPropertyDeclaration(CSSName.TABLE_LAYOUT, IdentValue.PRE)));

  private final Set<InlineBox> generated = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks through the inline content of a box. What is added to an element stands between an empty
   * box that begins and one that ends; what is filled in while the pages are painted, such as the
   * page numbers of the contents, is left to be the book's.
   */
  GeneratedText(List<Styleable> content) {
    List<InlineBox> added = new ArrayList<>();
    for (Styleable item : content) {
      if (!(item instanceof InlineBox inline) || !isGenerated(inline)) {
        continue;
      }
      added.add(inline);
      boolean isEnd = inline.isEndsHere() && !inline.isStartsHere();
      if (isEnd) {
        if (added.stream().noneMatch(InlineBox::isDynamicFunction)) {
          generated.addAll(added);
        }
        added.clear();
      }
    }
  }

  /** Whether a piece of the content is such text. */
  boolean holds(InlineBox inline) {
    return generated.contains(inline);
  }

  CalculatedStyle marked(CalculatedStyle style) {
    return style.deriveStyle(MARK);
  }

  static boolean isMarked(Box box) {
    return box instanceof BlockBox && isGenerated(box)
        || box.getStyle() != null && box.getStyle().isIdent(CSSName.TABLE_LAYOUT, IdentValue.PRE);
  }

  private static boolean isGenerated(Styleable box) {
    String pseudo = box.getPseudoElementOrClass();
    return pseudo != null && GENERATED.contains(pseudo);
  }
}
