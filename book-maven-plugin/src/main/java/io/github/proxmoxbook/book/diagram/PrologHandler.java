package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.io.StringReader;
import java.util.function.Consumer;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/**
 * Refuses what stands before the root element of a diagram and could load or expand something:
 * document types with declarations, style sheets outside the file, and XML 1.1, which lets in
 * control characters.
 */
abstract class PrologHandler extends DefaultHandler2 {
  final Places places;
  final Consumer<Problem> problems;
  private Locator locator;

  PrologHandler(Places places, Consumer<Problem> problems) {
    this.places = places;
    this.problems = problems;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  /** To be asked at the root element: before that, the parser does not know. */
  final void refuseOtherVersions() throws RefusedException {
    if (locator instanceof Locator2 known && "1.1".equals(known.getXMLVersion())) {
      refuse(
          DiagramRule.MALFORMED,
          0,
          "XML 1.1, whose control characters no other file may hold",
          "write version=\"1.0\" in the first line");
    }
  }

  @Override
  public void processingInstruction(String target, String data) {
    if (target.equals("xml-stylesheet")) {
      problems.accept(
          Problem.of(
              DiagramRule.EXTERNAL_REFERENCE,
              places.at(places.tagStart(here())),
              "a style sheet outside the file: " + data,
              "copy its rules into a <style> element"));
    }
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) throws SAXException {
    // Many tools still write the declaration of SVG 1.1. It is never loaded and changes nothing.
    boolean harmless =
        publicId == null ? systemId == null : publicId.startsWith("-//W3C//DTD SVG ");
    if (!harmless) {
      refuseDoctype(
          "the document type " + (systemId == null ? publicId : systemId) + " is external");
    }
  }

  @Override
  public void internalEntityDecl(String name, String value) throws SAXException {
    refuseDoctype("the entity " + name + " is declared");
  }

  @Override
  public void externalEntityDecl(String name, String publicId, String systemId)
      throws SAXException {
    refuseDoctype("the external entity " + name + " is declared");
  }

  @Override
  public void unparsedEntityDecl(String name, String publicId, String systemId, String notation)
      throws SAXException {
    refuseDoctype("the entity " + name + " is declared");
  }

  @Override
  public void attributeDecl(String element, String name, String type, String mode, String value)
      throws SAXException {
    refuseDoctype("the attribute " + name + " is declared");
  }

  @Override
  public void elementDecl(String name, String model) throws SAXException {
    refuseDoctype("the element " + name + " is declared");
  }

  @Override
  public void skippedEntity(String name) throws SAXException {
    throw new SAXParseException("The entity \"" + name + "\" is not declared", locator);
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  private void refuseDoctype(String message) throws SAXException {
    refuse(
        DiagramRule.DOCTYPE,
        places.tagStart(here()),
        message,
        "remove the <!DOCTYPE …>; SVG needs none, and write entities as characters");
  }

  /** Ends the reading with a problem. */
  final void refuse(DiagramRule rule, int offset, String message, String hint)
      throws RefusedException {
    throw new RefusedException(Problem.of(rule, places.at(offset), message, hint));
  }

  /** Returns the offset that the parser has reached. */
  final int here() {
    return places.offset(locator.getLineNumber(), locator.getColumnNumber());
  }
}
