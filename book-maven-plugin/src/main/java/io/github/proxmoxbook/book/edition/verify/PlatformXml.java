package io.github.proxmoxbook.book.edition.verify;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * A view of a class loader through which JAXP finds no XML parser, and so takes that of the JDK.
 *
 * <p>veraPDF asks its parser for XMP metadata for secure processing. The JDK's then fetches no DTD
 * and no entity from elsewhere; Xerces, which EPUBCheck brings along, fetches them all the same.
 */
final class PlatformXml extends ClassLoader {
  private static final String PARSERS = "META-INF/services/javax.xml.parsers.";

  PlatformXml(ClassLoader parent) {
    super(parent);
  }

  @Override
  public URL getResource(String name) {
    return name.startsWith(PARSERS) ? null : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.startsWith(PARSERS) ? Collections.emptyEnumeration() : super.getResources(name);
  }
}
