package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.bridge.BridgeException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Makes one readable line of what Batik says, and finds the place that it means. */
final class BatikMessage {
  /** Batik begins with the address of the document, which has none here. */
  private static final Pattern ADDRESS = Pattern.compile("^(null:-?\\d+|<unknown>:?)\\s*");

  private static final Pattern VALUE = Pattern.compile("\\(\"(.*?)\"\\)");

  private BatikMessage() {}

  static String of(Exception e) {
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return "Batik failed with " + e.getClass().getSimpleName();
    }
    String line = message.strip().replaceAll("\\s+", " ");
    return ADDRESS.matcher(line).replaceFirst("").replaceAll("\\.$", "");
  }

  /** Returns the place of the element at fault, or of the value that Batik quotes. */
  static Location place(Exception e, ParsedDiagram diagram) {
    if (e instanceof BridgeException bridge && bridge.getElement() != null) {
      return diagram.places().of(bridge.getElement());
    }
    Matcher value = VALUE.matcher(of(e));
    if (value.find()) {
      for (Element element : diagram.elements()) {
        for (Attr attribute : Css.attributes(element)) {
          if (attribute.getValue().contains(value.group(1))) {
            return diagram.places().of(element, attribute.getName());
          }
        }
      }
    }
    return diagram.places().file();
  }
}
