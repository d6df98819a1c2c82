package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads SVG without trusting it: nothing is loaded, no entity is expanded, and what exceeds a bound
 * ends the reading.
 */
final class DiagramReader {
  private static final String XERCES = "http://apache.org/xml/";
  private static final int UNLIMITED = 0;
  private static final String SAX = "http://xml.org/sax/";

  /** The code with which each message of the JDK about one of its parser's limits begins. */
  private static final Pattern LIMIT = Pattern.compile("^(?:org\\S+: )?JAXP0001\\d+: *");

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
      problems.accept(refused(e, places));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException("the XML parser of this Java cannot be used", e);
    }
    return Optional.empty();
  }

  private static Problem refused(SAXParseException e, Places places) {
    Location location = places.at(places.offset(e.getLineNumber(), e.getColumnNumber()));
    String message = e.getMessage().strip().replaceAll("\\.$", "");
    Matcher limit = LIMIT.matcher(message);
    if (limit.find()) {
      return Problem.of(
          DiagramRule.TOO_COMPLEX,
          location,
          "more than the XML parser accepts: " + message.substring(limit.end()),
          "simplify the drawing, or export this part as a PNG");
    }
    return Problem.of(
        DiagramRule.MALFORMED,
        location,
        "not well-formed XML: " + message,
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
    // JDK 24 lowered its parser's own limits below ours, whose messages say where and what to do.
    // Attributes stay bounded there: the parser collects them all before anybody is asked.
    limit(reader, "maxElementDepth", UNLIMITED);
    limit(reader, "elementAttributeLimit", Limits.ATTRIBUTES);
    return reader;
  }

  private static void limit(XMLReader reader, String name, int value) throws SAXException {
    try {
      reader.setProperty("jdk.xml." + name, Integer.toString(value));
    } catch (SAXNotRecognizedException e) {
      // A Java without this property has no such limit, or its refusal is reported like ours.
      return;
    }
  }
}
