package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/**
 * The one Asciidoctor of this process. JRuby costs seconds to start, so it is started when the
 * first chapter in AsciiDoc is converted, and serves one chapter after the other.
 */
final class AsciidoctorEngine {
  private static final String BACKEND = "neutral";

  /** Asciidoctor writes all messages to this logger, too, from where they reach the console. */
  private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

  private static Asciidoctor started;

  private AsciidoctorEngine() {}

  /**
   * Converts a chapter.
   *
   * @param conversion the chapter; it learns of includes and messages
   * @param attributes the attributes that the chapter cannot change
   * @return marked HTML, see {@link Html}
   */
  static synchronized String convert(Conversion conversion, Map<String, String> attributes) {
    Asciidoctor asciidoctor = started();
    CONSOLE.setUseParentHandlers(false);
    Options options =
        Options.builder()
            .backend(BACKEND)
            .safe(SafeMode.SAFE)
            .sourcemap(true)
            .standalone(false)
            .baseDir(conversion.source().getParent().toFile())
            .attributes(attributes(conversion, attributes))
            .build();
    return Conversion.run(conversion, () -> asciidoctor.convert(conversion.text(), options));
  }

  private static Asciidoctor started() {
    if (started == null) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      HiddenServices loader = new HiddenServices(AsciidoctorEngine.class.getClassLoader());
      thread.setContextClassLoader(loader);
      try {
        Asciidoctor asciidoctor = AsciidoctorJRuby.Factory.create(loader);
        asciidoctor.registerLogHandler(new LogMessages());
        asciidoctor.javaConverterRegistry().register(NeutralConverter.class, BACKEND);
        asciidoctor.javaExtensionRegistry().includeProcessor(new IncludeReader());
        started = asciidoctor;
      } finally {
        thread.setContextClassLoader(before);
      }
    }
    return started;
  }

  private static Attributes attributes(Conversion conversion, Map<String, String> given) {
    Map<String, Object> all = new HashMap<>();
    // A reference that stays in the text is worth a message; authors may say otherwise.
    all.put("attribute-missing", "warn@");
    // Keys, buttons and menus are written in a book on software, and mean nothing else.
    all.put("experimental", "@");
    all.putAll(given);
    String name = conversion.source().getFileName().toString();
    if (conversion.isBook()) {
      all.putIfAbsent("doctype", "book@");
      // What stands before the first chapter is one, too, and needs a title.
      all.putIfAbsent("preface-title", "Preface@");
    }
    all.put("docname", name.substring(0, name.lastIndexOf('.')));
    all.put("docfile", conversion.source().toString());
    all.put("relfilesuffix", ".adoc");
    // The home of whoever builds is no part of a book.
    all.put("user-home", ".");
    all.put("source-highlighter!", "");
    all.put("allow-uri-read!", "");
    AttributesBuilder attributes = Attributes.builder();
    all.forEach(attributes::attribute);
    return attributes.build();
  }
}
