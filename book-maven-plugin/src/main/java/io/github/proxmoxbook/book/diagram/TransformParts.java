package io.github.proxmoxbook.book.diagram;

import java.util.Map;
import java.util.StringJoiner;
import org.w3c.dom.Element;

/** Joins the properties {@code translate}, {@code rotate} and {@code scale} with transform. */
final class TransformParts {
  private TransformParts() {}

  /** CSS Transforms 2, 6: translate, then rotate, then scale, then {@code transform}. */
  static void join(Map<String, StyleValue> values, Element element) {
    StringJoiner all = new StringJoiner(" ");
    for (String name : new String[] {"translate", "rotate", "scale"}) {
      StyleValue value = values.remove(name);
      if (value != null && !value.text().equals("none")) {
        all.add(name + "(" + value.text().strip().replaceAll("\\s+", ",") + ")");
      }
    }
    if (all.length() > 0) {
      String attribute = element.getAttribute("transform").strip();
      StyleValue transform = values.getOrDefault("transform", StyleValue.of(attribute));
      if (!transform.text().equals("none") && !transform.text().isEmpty()) {
        all.add(transform.text());
      }
      values.put("transform", StyleValue.of(all.toString()));
    }
  }
}
