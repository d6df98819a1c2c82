package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Hides what jars on the class path offer to Asciidoctor: extensions, converters, highlighters and
 * log handlers. A book must not change with the plugin's class path, and what is offered there
 * could read anything.
 */
final class HiddenServices extends ClassLoader {
  private static final String OFFERS = "META-INF/services/org.asciidoctor.";
  private static final String NEEDED = OFFERS + "extension.ProcessorFactory";

  HiddenServices(ClassLoader parent) {
    super(parent);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return isHidden(name) ? Collections.emptyEnumeration() : super.getResources(name);
  }

  @Override
  public URL getResource(String name) {
    return isHidden(name) ? null : super.getResource(name);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(OFFERS) && !name.equals(NEEDED);
  }
}
