package io.github.proxmoxbook.book.diagram;

import java.awt.AlphaComposite;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.InterruptedBridgeException;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.FillShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.RasterImageNode;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.apache.batik.util.HaltingThread;

/**
 * What a drawing shows, read from Batik's tree: after style sheets, repetition and transformation,
 * and with text measured in the book's fonts.
 *
 * @param marks what is visible, in the order of painting
 * @param size the size of the canvas
 */
record Scene(List<Mark> marks, DiagramSize size) {
  Scene {
    marks = List.copyOf(marks);
  }

  /** Reads the tree that was built for a diagram in an interactive context. */
  static Scene of(GraphicsNode root, BridgeContext context, DiagramSize size) {
    List<Mark> marks = new ArrayList<>();
    new Walk(context, marks).visit(root, new AffineTransform(), root);
    return new Scene(marks, size);
  }

  /** Returns the canvas; what lies outside of it is cut off. */
  Rectangle2D canvas() {
    return new Rectangle2D.Double(0, 0, size.width(), size.height());
  }

  private record Walk(BridgeContext context, List<Mark> marks) {
    void visit(GraphicsNode node, AffineTransform around, GraphicsNode group) {
      if (HaltingThread.hasBeenHalted()) {
        throw new InterruptedBridgeException();
      }
      if (!isShown(node)) {
        return;
      }
      AffineTransform place = new AffineTransform(around);
      if (node.getTransform() != null) {
        place.concatenate(node.getTransform());
      }
      if (node instanceof ShapeNode shape) {
        visitShape(shape, place, group);
      } else if (node instanceof TextNode text) {
        TextLines.of(text, place, group).forEach(marks::add);
      } else if (node instanceof RasterImageNode image) {
        visitImage(image, place);
      } else if (node instanceof CompositeGraphicsNode composite) {
        for (Object child : composite.getChildren()) {
          visit((GraphicsNode) child, place, composite);
        }
      }
    }

    private static boolean isShown(GraphicsNode node) {
      boolean isTransparent =
          node.getComposite() instanceof AlphaComposite alpha && alpha.getAlpha() == 0;
      return node.isVisible() && !isTransparent;
    }

    private void visitShape(ShapeNode node, AffineTransform place, GraphicsNode group) {
      Shape shape = node.getShape();
      List<ShapePainter> painters = new ArrayList<>();
      flatten(node.getShapePainter(), painters);
      Paint fill = null;
      boolean isStroked = false;
      double dashes = 0;
      for (ShapePainter painter : painters) {
        if (painter instanceof FillShapePainter filling) {
          fill = filling.getPaint();
        } else if (painter instanceof StrokeShapePainter stroking) {
          isStroked |= stroking.getPaint() != null && stroking.getStroke() != null;
          dashes = Math.max(dashes, Dashes.count(shape, stroking.getStroke()));
        }
      }
      if (shape != null && (fill != null || isStroked)) {
        Shape outline = place.createTransformedShape(shape);
        marks.add(
            new Mark.Figure(context.getElement(node), outline, dashes, fill, isStroked, group));
      }
    }

    private static void flatten(ShapePainter painter, List<ShapePainter> painters) {
      if (painter instanceof CompositeShapePainter composite) {
        for (int i = 0; i < composite.getShapePainterCount(); i++) {
          flatten(composite.getShapePainter(i), painters);
        }
      } else if (painter != null) {
        painters.add(painter);
      }
    }

    private void visitImage(RasterImageNode node, AffineTransform place) {
      Rectangle2D pixels = node.getImageBounds();
      // The element belongs to the node around that of the pixels.
      if (pixels != null && context.getElement(node.getParent()) != null) {
        double scale = Math.sqrt(Math.abs(place.getDeterminant()));
        marks.add(
            new Mark.Picture(
                context.getElement(node.getParent()),
                pixels.getWidth(),
                pixels.getHeight(),
                scale));
      }
    }
  }
}
