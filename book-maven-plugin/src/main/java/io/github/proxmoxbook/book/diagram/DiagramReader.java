package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads SVG without trusting it: nothing is loaded, no entity is expanded, and what exceeds a bound
 * ends the reading.
 */
final class DiagramReader {
  private static final String XERCES = "http://apache.org/xml/";
  private static final String SAX = "http://xml.org/sax/";

  private DiagramReader() {}

  /**
   * Reads a diagram.
   *
   * @param source its text
   * @param problems receives what is wrong
   * @return the diagram; empty if it cannot be read, which has then been reported
   */
  static Optional<ParsedDiagram> read(SourceText source, Consumer<Problem> problems) {
    Places places = new Places(source);
    SvgHandler handler = new SvgHandler(places, problems);
    try {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.setDTDHandler(handler);
      reader.setErrorHandler(handler);
      reader.setEntityResolver(handler);
      reader.setProperty(SAX + "properties/lexical-handler", handler);
      reader.setProperty(SAX + "properties/declaration-handler", handler);
      reader.parse(new InputSource(new StringReader(source.text())));
      return Optional.of(handler.diagram());
    } catch (RefusedException e) {
      problems.accept(e.problem());
    } catch (SAXParseException e) {
      problems.accept(malformed(e, places));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException("the XML parser of this Java cannot be used", e);
    }
    return Optional.empty();
  }

  private static Problem malformed(SAXParseException e, Places places) {
    return Problem.of(
        DiagramRule.MALFORMED,
        places.at(places.offset(e.getLineNumber(), e.getColumnNumber())),
        "not well-formed XML: " + e.getMessage().strip().replaceAll("\\.$", ""),
        "look there for a tag that is not closed, a missing quote, or & and < not written as &amp;"
            + " and &lt;");
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    // The parser of the JDK, whatever else is on the class path.
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(SAX + "features/namespace-prefixes", true);
    factory.setFeature(SAX + "features/external-general-entities", false);
    factory.setFeature(SAX + "features/external-parameter-entities", false);
    factory.setFeature(XERCES + "features/nonvalidating/load-external-dtd", false);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setProperty(XERCES + "properties/locale", Locale.ROOT);
    return reader;
  }
}
