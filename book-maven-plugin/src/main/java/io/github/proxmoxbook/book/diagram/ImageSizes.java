package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.util.Optional;
import org.w3c.dom.Element;

/** Gives images without width or height those of their pixels (SVG 2, 7.8), as Batik asks. */
final class ImageSizes implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "image")) {
        Optional<EmbeddedImage> image = EmbeddedImage.of(Elements.href(element));
        image.ifPresent(size -> complete(element, size));
        if (image.isEmpty() && !(has(element, "width") && has(element, "height"))) {
          Elements.remove(element);
        }
      }
    }
  }

  private static boolean has(Element element, String name) {
    return Elements.has(element, name);
  }

  private static void complete(Element element, EmbeddedImage image) {
    double ratio = (double) image.width() / image.height();
    double width = Geometry.number(element, "width", -1, -1, Geometry.viewport(element));
    double height = Geometry.number(element, "height", -1, -1, Geometry.viewport(element));
    if (!has(element, "width")) {
      double natural = has(element, "height") && height >= 0 ? height * ratio : image.width();
      element.setAttribute("width", Numbers.text(natural));
    }
    if (!has(element, "height")) {
      double natural = width >= 0 ? width / ratio : image.height();
      element.setAttribute("height", Numbers.text(natural));
    }
  }
}
