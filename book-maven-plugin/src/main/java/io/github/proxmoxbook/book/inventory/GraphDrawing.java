package io.github.proxmoxbook.book.inventory;

import io.github.proxmoxbook.book.problem.report.HarmlessText;
import io.github.proxmoxbook.book.problem.report.TextWidth;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws a reference graph as SVG. The chapters stand below each other in the order of the book;
 * references onwards are arcs on the right, references back are arcs on the left, each thicker the
 * more there are. A dot is where an arc begins, a triangle where it ends; pointing at an arc tells
 * both chapters and the number.
 */
public final class GraphDrawing {
  private static final int ROW = 26;
  private static final int TOP = 56;
  private static final int FONT = 13;
  private static final int MOST_COLUMNS = 48;
  private static final int LEAST_REACH = 14;
  private static final int MOST_REACH = 260;
  private static final int GAP = 8;
  private static final String ONWARDS = "#1d4ed8";
  private static final String BACK = "#b45309";
  private static final String FONTS = "BIZ UDPGothic, Noto Sans JP, Noto Sans CJK JP, sans-serif";

  private final ReferenceGraph graph;
  private final int labelWidth;
  private final int left;
  private final int right;
  private final int width;
  private final int height;

  /**
   * Lays a graph out.
   *
   * @param graph the graph
   */
  public GraphDrawing(ReferenceGraph graph) {
    this.graph = graph;
    int columns =
        graph.chapters().stream().mapToInt(n -> TextWidth.of(cut(n.label()))).max().orElse(0);
    // A column of a terminal is half an em of Japanese type; a little more for Latin letters.
    this.labelWidth = Math.max(120, columns * (FONT + 1) / 2 + 2 * GAP);
    this.left = 2 * GAP + reach(false);
    this.right = left + labelWidth;
    this.width = right + reach(true) + 2 * GAP;
    this.height = TOP + graph.chapters().size() * ROW + GAP;
  }

  /** The width that the arcs of one side take. */
  private int reach(boolean onwards) {
    return graph.arcs().stream()
        .filter(arc -> arc.to() > arc.from() == onwards)
        .mapToInt(this::reach)
        .max()
        .orElse(LEAST_REACH);
  }

  /**
   * The farther two chapters are apart, the wider the arc, so that arcs lie around each other. The
   * root gives near ones their share of the width in a book of a hundred chapters, too.
   */
  private int reach(ReferenceGraph.Arc arc) {
    int most = Math.max(1, graph.chapters().size() - 1);
    int span = Math.abs(arc.to() - arc.from());
    int widest = Math.min(MOST_REACH, most * ROW);
    return LEAST_REACH + (int) ((widest - LEAST_REACH) * Math.sqrt((double) span / most));
  }

  /**
   * Draws the graph.
   *
   * @return the text of the SVG document
   */
  public String svg() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      start(xml, "svg");
      xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
      attributes(xml, "viewBox", "0 0 " + width + " " + height);
      attributes(xml, "width", width, "height", height, "role", "img", "font-family", FONTS);
      attributes(xml, "font-size", FONT);
      element(xml, "title", "References between chapters");
      element(xml, "desc", description());
      shape(xml, "rect", "width", width, "height", height, "fill", "#ffffff");
      legend(xml);
      for (ReferenceGraph.Arc arc : graph.arcs()) {
        arc(xml, arc);
      }
      for (int i = 0; i < graph.chapters().size(); i++) {
        label(xml, i);
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a StringWriter does not fail", e);
    }
    return text.toString();
  }

  private String description() {
    int references = graph.arcs().stream().mapToInt(ReferenceGraph.Arc::count).sum();
    return graph.chapters().size() + " chapters, " + references + " references between them";
  }

  private void legend(XMLStreamWriter xml) throws XMLStreamException {
    text(xml, left, 20, "end", BACK, "← back");
    text(xml, right, 20, "start", ONWARDS, "onwards →");
    text(xml, (left + right) / 2, 20, "middle", "#374151", description());
  }

  private void label(XMLStreamWriter xml, int place) throws XMLStreamException {
    ReferenceGraph.Node node = graph.chapters().get(place);
    start(xml, "g");
    element(xml, "title", node.file());
    shape(
        xml,
        "rect",
        "x",
        left,
        "y",
        y(place) - 10,
        "width",
        labelWidth,
        "height",
        20,
        "rx",
        4,
        "fill",
        "#f3f4f6");
    text(xml, left + GAP, y(place) + 5, "start", "#111827", cut(node.label()));
    xml.writeEndElement();
  }

  private void arc(XMLStreamWriter xml, ReferenceGraph.Arc arc) throws XMLStreamException {
    boolean onwards = arc.to() > arc.from();
    // Arcs leave below the middle of a label and arrive above it, so that both can be told apart.
    int from = y(arc.from()) + (onwards ? 4 : -4);
    int to = y(arc.to()) + (onwards ? -4 : 4);
    int x = onwards ? right : left;
    int side = onwards ? 1 : -1;
    int bend = x + side * reach(arc) * 4 / 3;
    int end = x + side * 5;
    String colour = onwards ? ONWARDS : BACK;
    start(xml, "g");
    element(
        xml,
        "title",
        graph.chapters().get(arc.from()).label()
            + " → "
            + graph.chapters().get(arc.to()).label()
            + ": "
            + arc.count());
    shape(
        xml,
        "path",
        "d",
        "M" + x + "," + from + " C" + bend + "," + from + " " + bend + "," + to + " " + end + ","
            + to,
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-opacity",
        "0.6",
        "stroke-width",
        thickness(arc));
    shape(xml, "circle", "cx", x, "cy", from, "r", 2, "fill", colour);
    shape(xml, "path", "d", "M" + x + "," + to + " l" + side * 7 + ",-3 v6 z", "fill", colour);
    xml.writeEndElement();
  }

  private static String thickness(ReferenceGraph.Arc arc) {
    return String.format(Locale.ROOT, "%.1f", Math.min(4, 0.8 + 0.4 * arc.count()));
  }

  private static int y(int place) {
    return TOP + place * ROW;
  }

  private static String cut(String label) {
    StringBuilder cut = new StringBuilder();
    int[] characters = label.codePoints().toArray();
    for (int c : characters) {
      if (TextWidth.of(cut.toString()) >= MOST_COLUMNS) {
        return cut.append('…').toString();
      }
      cut.appendCodePoint(c);
    }
    return cut.toString();
  }

  private static void text(
      XMLStreamWriter xml, int x, int y, String anchor, String colour, String words)
      throws XMLStreamException {
    start(xml, "text");
    attributes(xml, "x", x, "y", y, "text-anchor", anchor, "fill", colour);
    xml.writeCharacters(HarmlessText.of(words));
    xml.writeEndElement();
  }

  private static void shape(XMLStreamWriter xml, String name, Object... attributes)
      throws XMLStreamException {
    start(xml, name);
    attributes(xml, attributes);
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    start(xml, name);
    xml.writeCharacters(HarmlessText.of(words));
    xml.writeEndElement();
  }

  private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
  }

  private static void attributes(XMLStreamWriter xml, Object... attributes)
      throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
    }
  }
}
