package io.github.proxmoxbook.book.edition.verify.page;

import io.github.proxmoxbook.book.edition.verify.page.PageContent.Box;
import java.util.ArrayDeque;
import java.util.Deque;

/** The rectangle around what is painted at all, as operators narrow it and give it back. */
final class ClipBox {
  private static final Box NOTHING =
      new Box(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private final Deque<Box> saved = new ArrayDeque<>();
  private Box clip;
  private Box path = NOTHING;
  private boolean isPending;

  ClipBox(Box page) {
    clip = page;
  }

  Box box() {
    return clip;
  }

  /** Returns the lower edge of the path being made. */
  double pathBottom() {
    return path.bottom();
  }

  void save() {
    saved.push(clip);
  }

  void restore() {
    // A content stream may restore more often than it saves; viewers bear with it.
    if (!saved.isEmpty()) {
      clip = saved.pop();
    }
  }

  void addPoint(double x, double y) {
    path =
        new Box(
            Math.min(path.left(), x),
            Math.min(path.bottom(), y),
            Math.max(path.right(), x),
            Math.max(path.top(), y));
  }

  /** The path becomes a part of the clip when it has been painted (ISO 32000-1, 8.5.4). */
  void clipAfterPainting() {
    isPending = true;
  }

  void endPath() {
    if (isPending) {
      clip = clip.within(path);
      isPending = false;
    }
    path = NOTHING;
  }
}
