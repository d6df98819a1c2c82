package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * A list of terms, each with its descriptions, as PHP Markdown Extra, Pandoc and mdBook write it:
 * lines with terms, and lines with descriptions that begin with {@code ": "}. An empty line may
 * stand between them; what follows one another is one list.
 */
final class DefinitionList extends CustomBlock {
  /** A term, or what it means. */
  static final class Item extends CustomBlock {
    private final boolean isTerm;

    Item(boolean isTerm) {
      this.isTerm = isTerm;
    }

    boolean isTerm() {
      return isTerm;
    }
  }

  /** Makes a list of a paragraph if it is written as one; returns whether it is. */
  static boolean replace(Paragraph paragraph) {
    List<Node> children = children(paragraph);
    boolean begins = !children.isEmpty() && isMarker(children.get(0));
    if (children.stream().noneMatch(DefinitionList::isMarker)) {
      return false;
    }
    List<Node> term = List.of();
    if (begins && !(paragraph.getPrevious() instanceof DefinitionList)) {
      // The term stands alone in the paragraph before.
      term = paragraph.getPrevious() instanceof Paragraph p ? children(p) : List.of();
      if (term.isEmpty() || term.stream().anyMatch(DefinitionList::isBreak)) {
        return false;
      }
      paragraph.getPrevious().unlink();
    }
    DefinitionList list = listBefore(paragraph, term.isEmpty() ? paragraph : term.get(0));
    if (!term.isEmpty()) {
      list.addAll(term);
    }
    list.addAll(children);
    paragraph.unlink();
    return true;
  }

  private static List<Node> children(Paragraph paragraph) {
    List<Node> children = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }

  private static DefinitionList listBefore(Paragraph paragraph, Node first) {
    if (paragraph.getPrevious() instanceof DefinitionList before) {
      return before;
    }
    DefinitionList list = new DefinitionList();
    list.setSourceSpans(first.getSourceSpans());
    paragraph.insertBefore(list);
    return list;
  }

  private static boolean isMarker(Node node) {
    return (node.getPrevious() == null || isBreak(node.getPrevious()))
        && node instanceof Text text
        && text.getLiteral().matches("(?s):[ \t]+\\S.*");
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private void addAll(List<Node> children) {
    // Before anything is moved, since a marker is known by what stands before it.
    Set<Node> markers =
        children.stream().filter(DefinitionList::isMarker).collect(Collectors.toSet());
    Item item = add(children.get(0), !markers.contains(children.get(0)));
    for (int i = 0; i < children.size(); i++) {
      Node node = children.get(i);
      Node next = i + 1 < children.size() ? children.get(i + 1) : null;
      if (isBreak(node) && next != null && (item.isTerm || markers.contains(next))) {
        node.unlink();
        item = add(next, !markers.contains(next));
      } else {
        if (markers.contains(node)) {
          cutMarker((Text) node);
        }
        item.appendChild(node);
      }
    }
  }

  private Item add(Node first, boolean isTerm) {
    Item item = new Item(isTerm);
    item.setSourceSpans(first.getSourceSpans());
    appendChild(item);
    return item;
  }

  private static void cutMarker(Text text) {
    String words = text.getLiteral().substring(1).stripLeading();
    int cut = text.getLiteral().length() - words.length();
    text.setLiteral(words);
    if (!text.getSourceSpans().isEmpty()) {
      SourceSpan span = text.getSourceSpans().get(0);
      text.setSourceSpans(List.of(span.subSpan(Math.min(cut, span.getLength()))));
    }
  }
}
