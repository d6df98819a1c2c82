package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontFace;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Font files that stay open, with the tables that were read, from one PDF to the next. A font is
 * lent to one PDF at a time, because reading its tables changes it.
 */
final class OpenFonts implements Closeable {
  private final Map<FontFace, Queue<TrueTypeFont>> idle = new ConcurrentHashMap<>();
  private final Queue<TrueTypeFont> opened = new ConcurrentLinkedQueue<>();

  /** Returns a font that nobody else uses until it is given back. */
  TrueTypeFont take(FontFace face) throws IOException {
    TrueTypeFont font = queue(face).poll();
    if (font == null) {
      font = face.open();
      opened.add(font);
    }
    return font;
  }

  /** Gives a font back. One whose user was given up never comes back, and is never lent again. */
  void giveBack(FontFace face, TrueTypeFont font) {
    queue(face).add(font);
  }

  private Queue<TrueTypeFont> queue(FontFace face) {
    return idle.computeIfAbsent(face, key -> new ConcurrentLinkedQueue<>());
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : opened) {
      font.close();
    }
  }
}
