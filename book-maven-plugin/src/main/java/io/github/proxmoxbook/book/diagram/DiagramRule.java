package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about diagrams. */
public enum DiagramRule implements Rule {
  /** The file is not well-formed XML. */
  MALFORMED("diagram.malformed", Severity.ERROR, "A diagram is not well-formed XML."),
  /** A document type declaration other than that of SVG itself, or one with declarations in it. */
  DOCTYPE(
      "diagram.doctype",
      Severity.ERROR,
      "A diagram declares entities or names an external document type."),
  /** The root element is not {@code svg} in the namespace of SVG. */
  NOT_SVG("diagram.not-svg", Severity.ERROR, "A file named .svg holds another kind of document."),
  /** Something that would be executed. */
  SCRIPT(
      "diagram.script",
      Severity.ERROR,
      "A diagram has a script, an event handler or a javascript: link."),
  /** Something outside the file that a viewer would load. */
  EXTERNAL_REFERENCE(
      "diagram.external-reference",
      Severity.ERROR,
      "A diagram refers to something outside itself; only PNG and JPEG images as data: are"
          + " allowed."),
  /** A feature that would not be drawn, or not as in a browser. */
  UNSUPPORTED(
      "diagram.unsupported",
      Severity.ERROR,
      "A diagram uses a feature that cannot be drawn faithfully."),
  /** Something without effect in browsers, too, or whose loss hardly shows. */
  IGNORED(
      "diagram.ignored",
      Severity.WARNING,
      "A diagram has something that is left out: browsers do so, too, or its loss hardly shows."),
  /** More than a diagram can need: elements, nesting, repetition, size or time. */
  TOO_COMPLEX(
      "diagram.too-complex",
      Severity.ERROR,
      "A diagram exceeds a bound on elements, nesting, repetition, size or drawing time."),
  /** Text that is cut off at the edge of the canvas, or larger than the box it stands in. */
  TEXT_OVERFLOW(
      "diagram.text-overflow",
      Severity.WARNING,
      "The text of a diagram runs out of the viewBox or out of the box it stands in."),
  /** Text below 6 pt. */
  TEXT_SMALL(
      "diagram.text-small",
      Severity.WARNING,
      "The text of a diagram is smaller than 6 pt where the diagram is printed."),
  /** A raster image with less than 200 pixels an inch. */
  IMAGE_COARSE(
      "diagram.image-coarse",
      Severity.WARNING,
      "A raster image in a diagram has less than 200 dpi where the diagram is printed."),
  /** Words such as TODO, or a drawing that shows next to nothing. */
  PLACEHOLDER(
      "diagram.placeholder",
      Severity.WARNING,
      "A diagram says that it is not finished, or shows nothing."),
  /** No {@code <title>} directly in the root element. */
  TITLE_MISSING(
      "diagram.title-missing",
      Severity.INFO,
      "A diagram has no title; then readers who cannot see it depend on the alternative text where"
          + " it is used, which reference.alt-missing asks for."),
  /** A character that no font of the book has. */
  GLYPH_MISSING(
      "diagram.glyph-missing",
      Severity.ERROR,
      "The text of a diagram has a character that no font of the book has.");

  private final String id;
  private final Severity severity;
  private final String description;

  DiagramRule(String id, Severity severity, String description) {
    this.id = id;
    this.severity = severity;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
