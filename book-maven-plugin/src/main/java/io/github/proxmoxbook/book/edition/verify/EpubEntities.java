package io.github.proxmoxbook.book.edition.verify;

import com.adobe.epubcheck.util.EPUBVersion;
import com.adobe.epubcheck.xml.handlers.DefaultResolver;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Finds DTDs and entities outside the EPUB, which <a
 * href="https://www.w3.org/TR/epub-33/#sec-xml-constraints">EPUB 3.3</a> forbids. EPUBCheck says so
 * too, but fetches those of the package document, which it reads before it knows the version. Only
 * what stands before the root element of each XML file is read, with a parser that fetches nothing.
 */
final class EpubEntities {
  private final EditionFile edition;
  private final List<Problem> problems = new ArrayList<>();

  EpubEntities(EditionFile edition) {
    this.edition = edition;
  }

  /**
   * Reads all files of an EPUB, whatever their names say they are.
   *
   * @return one problem for each DTD or entity that is neither inside nor known to EPUBCheck
   * @throws IOException if the EPUB cannot be read
   */
  List<Problem> problems(ZipFile zip) throws IOException {
    try {
      SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Prolog prolog = new Prolog(entry.getName());
        parser.setProperty("http://xml.org/sax/properties/declaration-handler", prolog);
        parser.setProperty("http://xml.org/sax/properties/lexical-handler", prolog);
        read(zip, entry, parser, prolog);
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK's XML parser lacks a standard property", e);
    }
    return problems;
  }

  private static void read(ZipFile zip, ZipEntry entry, SAXParser parser, Prolog prolog) {
    try (InputStream in = zip.getInputStream(entry)) {
      parser.parse(in, prolog);
    } catch (SAXException | IOException e) {
      // The root element is reached; or this is no XML or damaged, which is for EPUBCheck to say.
    }
  }

  /** What stands before the root element. */
  private final class Prolog extends DefaultHandler2 {
    private final String name;

    Prolog(String name) {
      this.name = name;
    }

    @Override
    public void startDTD(String root, String publicId, String systemId) throws SAXException {
      found(publicId, systemId);
    }

    @Override
    public void externalEntityDecl(String entity, String publicId, String systemId)
        throws SAXException {
      found(publicId, systemId);
    }

    /** Everything outside is empty for this parser. */
    @Override
    public InputSource resolveEntity(String entity, String publicId, String base, String systemId) {
      return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String local, String element, Attributes attributes)
        throws SAXException {
      throw new SAXException("the root element is reached");
    }

    private void found(String publicId, String systemId) throws SAXException {
      if (systemId != null && !isKnown(publicId, systemId)) {
        problems.add(
            Problem.of(
                VerifyRule.EPUB_EXTERNAL_ENTITY,
                edition.location(),
                edition.oneLine(name + " refers to " + systemId + ", which is not in the EPUB"),
                "begin XHTML with <!DOCTYPE html> and declare no entities; EPUBCheck was not run"));
      }
    }

    /** EPUBCheck has copies of the DTDs of EPUB 2, SVG and the like. */
    private static boolean isKnown(String publicId, String systemId) throws SAXException {
      try {
        InputSource copy =
            new DefaultResolver(EPUBVersion.VERSION_2).resolveEntity(publicId, systemId);
        if (copy != null && copy.getByteStream() != null) {
          copy.getByteStream().close();
        }
        return copy != null;
      } catch (IOException e) {
        throw new SAXException(e);
      }
    }
  }
}
