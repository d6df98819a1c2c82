package io.github.proxmoxbook.book.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.inventory.ReferenceGraph.Arc;
import io.github.proxmoxbook.book.inventory.ReferenceGraph.Node;
import io.github.proxmoxbook.book.manuscript.BookReader;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.manuscript.markdown.MarkdownChapterReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReferenceGraphTest {
  @TempDir Path folder;

  @Test
  void countsTheReferencesBetweenChapters() throws Exception {
    new SampleBook(folder)
        .write("manuscript/ja/two.md", "# 構成\n\n[](one.md) [自](#構成) [外](https://example.org/)\n");
    BookRoot root = new BookRoot(folder);
    ReferenceGraph graph =
        ReferenceGraph.of(
            new BookReader(root, List.of(new MarkdownChapterReader()))
                .read(folder.resolve("manuscript/ja"), problem -> {})
                .orElseThrow(),
            root,
            Labels.of("ja"));
    assertThat(graph)
        .isEqualTo(
            new ReferenceGraph(
                List.of(
                    new Node("manuscript/ja/preface.md", "まえがき"),
                    new Node("manuscript/ja/one.md", "第1章 概要"),
                    new Node("manuscript/ja/two.md", "第3章 構成")),
                List.of(new Arc(0, 2, 1), new Arc(1, 2, 3), new Arc(2, 1, 1))));
  }

  @Test
  void isWrittenForGraphviz() {
    ReferenceGraph graph =
        new ReferenceGraph(
            List.of(new Node("a.md", "\"A\" \\ B"), new Node("b.md", "第2章")),
            List.of(new Arc(0, 1, 3)));
    assertThat(graph.dot())
        .isEqualTo(
            """
            digraph book {
              rankdir=LR;
              node [shape=box];
              c1 [label="\\"A\\" \\\\ B", tooltip="a.md"];
              c2 [label="第2章", tooltip="b.md"];
              c1 -> c2 [weight=3, label="3"];
            }
            """);
  }

  @Test
  void isDrawnWithinItsPicture() throws Exception {
    for (int chapters : List.of(0, 1, 12, 100)) {
      Document svg = parse(new GraphDrawing(sample(chapters)).svg());
      Element root = svg.getDocumentElement();
      int width = number(root, "width");
      int height = number(root, "height");
      NodeList boxes = svg.getElementsByTagName("rect");
      assertThat(boxes.getLength()).isEqualTo(chapters + 1);
      for (int i = 0; i < boxes.getLength(); i++) {
        Element box = (Element) boxes.item(i);
        assertThat(numberOr0(box, "x") + number(box, "width")).isLessThanOrEqualTo(width);
        assertThat(numberOr0(box, "y") + number(box, "height")).isLessThanOrEqualTo(height);
      }
      assertThat(width).isLessThan(1100);
      assertThat(svg.getElementsByTagName("circle").getLength())
          .isEqualTo(sample(chapters).arcs().size());
    }
  }

  @Test
  void cutsLongTitlesAndKeepsNoCharacterThatXmlForbids() throws Exception {
    ReferenceGraph graph =
        new ReferenceGraph(List.of(new Node("a\u0001<.md", "長".repeat(60))), List.of());
    Document svg = parse(new GraphDrawing(graph).svg());
    Element box = (Element) svg.getElementsByTagName("g").item(0);
    assertThat(box.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("a\uFFFD<.md");
    assertThat(box.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("長".repeat(24) + "…");
  }

  @Test
  void isDrawnTheSameEachTime() {
    assertThat(new GraphDrawing(sample(12)).svg()).isEqualTo(new GraphDrawing(sample(12)).svg());
  }

  /** A book in which each chapter refers to the next, and some far back and forth. */
  private static ReferenceGraph sample(int chapters) {
    List<Node> nodes = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < chapters; i++) {
      nodes.add(new Node("manuscript/ja/c" + i + ".md", "第" + (i + 1) + "章 クラスタ構成と高可用性"));
      if (i + 1 < chapters) {
        arcs.add(new Arc(i, i + 1, 1 + i % 4));
      }
      if (i % 5 == 4) {
        arcs.add(new Arc(i, 0, 1));
        arcs.add(new Arc(i, i - 3, 2));
        arcs.add(new Arc(0, i, 5));
      }
    }
    return new ReferenceGraph(nodes, arcs);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static int numberOr0(Element element, String attribute) {
    return element.hasAttribute(attribute) ? number(element, attribute) : 0;
  }
}
