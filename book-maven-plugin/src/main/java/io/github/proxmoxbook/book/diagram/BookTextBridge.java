package io.github.proxmoxbook.book.diagram;

import java.awt.BasicStroke;
import java.util.List;
import org.apache.batik.bridge.Bridge;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.SVGTextElementBridge;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.w3c.dom.Element;

/**
 * Reads the paint of every element in a text. Batik's own class forgets what an inner element says
 * of opacity and visibility alone, and does not know {@code paint-order}.
 */
final class BookTextBridge extends SVGTextElementBridge {
  /** A line that lies below the paint inside it: the one thing that Batik hands on as it is. */
  static final class LineBelow extends BasicStroke {
    LineBelow(BasicStroke line) {
      super(
          line.getLineWidth(),
          line.getEndCap(),
          line.getLineJoin(),
          line.getMiterLimit(),
          line.getDashArray(),
          line.getDashPhase());
    }
  }

  @Override
  public Bridge getInstance() {
    return new BookTextBridge();
  }

  @Override
  protected TextPaintInfo getTextPaintInfo(
      Element element, GraphicsNode node, TextPaintInfo parent, BridgeContext context) {
    TextPaintInfo info = super.getTextPaintInfo(element, node, parent, context);
    setBaseTextPaintInfo(info, element, node, context);
    return info;
  }

  @Override
  public void setBaseTextPaintInfo(
      TextPaintInfo info, Element element, GraphicsNode node, BridgeContext context) {
    super.setBaseTextPaintInfo(info, element, node, context);
    List<String> layers = PaintOrder.order(Elements.inherited(element, "paint-order", "normal"));
    boolean isBelow = layers.indexOf("stroke") < layers.indexOf("fill");
    if (isBelow && info.strokeStroke instanceof BasicStroke line) {
      info.strokeStroke = new LineBelow(line);
    }
  }
}
