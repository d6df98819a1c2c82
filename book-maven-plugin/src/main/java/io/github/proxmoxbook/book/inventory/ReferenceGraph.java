package io.github.proxmoxbook.book.inventory;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.Numbering;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.LinkResolver;
import io.github.proxmoxbook.book.manuscript.LinkTarget;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.report.HarmlessText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which chapters refer to which. A chapter's links to itself are left out.
 *
 * @param chapters the chapters in the order of the book
 * @param arcs which chapter refers to which and how often, by the place of both in the list
 */
public record ReferenceGraph(List<Node> chapters, List<Arc> arcs) {
  /**
   * A chapter.
   *
   * @param file its file, from the book's root
   * @param label its number and its title
   */
  public record Node(String file, String label) {}

  /**
   * References from one chapter to another.
   *
   * @param from the place of the one that refers, from 0
   * @param to the place of the other, from 0
   * @param count how many references there are, at least 1
   */
  public record Arc(int from, int to, int count) {}

  /** Checks the values. */
  public ReferenceGraph {
    chapters = List.copyOf(chapters);
    arcs = List.copyOf(arcs);
  }

  /**
   * Makes the graph of a book.
   *
   * @param book the book
   * @param root its root
   * @param labels the words in its numbers
   * @return the graph
   * @throws IOException if the file system cannot tell whether a file exists
   */
  public static ReferenceGraph of(Book book, BookRoot root, Labels labels) throws IOException {
    Numbering numbering = new Numbering(book, labels);
    Map<Chapter, Integer> places = new IdentityHashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Chapter chapter : book.chapters()) {
      places.put(chapter, nodes.size());
      String label = (numbering.label(chapter) + " " + chapter.title()).strip();
      nodes.add(new Node(chapter.file(), label));
    }
    LinkedFiles files = new LinkedFiles(new LinkResolver(book, root), new HashMap<>());
    List<Arc> arcs = new ArrayList<>();
    for (Chapter chapter : book.chapters()) {
      int from = places.get(chapter);
      Map<Integer, Integer> counts = new TreeMap<>();
      for (Reference reference : chapter.references()) {
        Optional<Chapter> target = files.chapter(chapter, reference);
        if (target.isPresent() && places.get(target.get()) != from) {
          counts.merge(places.get(target.get()), 1, Integer::sum);
        }
      }
      counts.forEach((to, count) -> arcs.add(new Arc(from, to, count)));
    }
    return new ReferenceGraph(nodes, arcs);
  }

  /** Finds the chapters that links lead to, asking the file system once for each path. */
  private record LinkedFiles(LinkResolver links, Map<List<Object>, Optional<Chapter>> known) {
    Optional<Chapter> chapter(Chapter from, Reference reference) throws IOException {
      String path = reference.target().replaceFirst("(?s)#.*", "");
      if (reference.kind() != Reference.Kind.LINK || reference.target().isEmpty()) {
        return Optional.empty();
      }
      if (path.isEmpty()) {
        // Within a document, which may hold several chapters.
        return chapter(links.resolve(from, reference.target()));
      }
      List<Object> key = List.of(from.document().getParent(), path);
      Optional<Chapter> chapter = known.get(key);
      if (chapter == null) {
        chapter = chapter(links.resolve(from, path));
        known.put(key, chapter);
      }
      return chapter;
    }

    private static Optional<Chapter> chapter(LinkTarget target) {
      return target instanceof LinkTarget.InBook inBook
          ? Optional.of(inBook.chapter())
          : Optional.empty();
    }
  }

  /**
   * Writes the graph in the language of <a href="https://graphviz.org/doc/info/lang.html">
   * Graphviz</a>.
   *
   * @return the text
   */
  public String dot() {
    StringBuilder dot = new StringBuilder("digraph book {\n  rankdir=LR;\n  node [shape=box];\n");
    for (int i = 0; i < chapters.size(); i++) {
      Node node = chapters.get(i);
      dot.append("  c").append(i + 1).append(" [label=").append(quoted(node.label()));
      dot.append(", tooltip=").append(quoted(node.file())).append("];\n");
    }
    for (Arc arc : arcs) {
      dot.append("  c").append(arc.from() + 1).append(" -> c").append(arc.to() + 1);
      dot.append(" [weight=").append(arc.count());
      dot.append(", label=\"").append(arc.count()).append("\"];\n");
    }
    return dot.append("}\n").toString();
  }

  private static String quoted(String text) {
    return '"' + HarmlessText.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
