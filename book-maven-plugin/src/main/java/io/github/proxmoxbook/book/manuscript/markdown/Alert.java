package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A quote that starts with {@code [!NOTE]} or another kind on a line of its own. */
final class Alert extends CustomBlock {
  /** The five kinds that GitHub knows. */
  enum Kind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** Finds the kind of a marker, in capitals or not. */
    static Optional<Kind> of(String marker) {
      for (Kind kind : values()) {
        if (marker.equalsIgnoreCase("[!" + kind.name() + "]")) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    /** The class by which style sheets know it. */
    String cssClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Kind kind;

  Alert(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
