package io.github.proxmoxbook.book.manuscript.asciidoc;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.extension.spi.ExtensionRegistry;

/** An extension that the class path of the tests offers to Asciidoctor, as any jar could. */
public final class OfferedExtension implements ExtensionRegistry {
  static volatile boolean isUsed;

  @Override
  public void register(Asciidoctor asciidoctor) {
    isUsed = true;
  }
}
