package io.github.proxmoxbook.book.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a reader takes for one character: a base with what combines with it. */
public final class Clusters {
  private static final int JOINER = 0x200D;

  private Clusters() {}

  /**
   * Returns where a cluster ends (UAX #29: combining characters, variation selectors and what a
   * zero width joiner joins; conjoining Hangul is left apart).
   *
   * @param text the text
   * @param start the index of the cluster's first character
   * @return the index after its last
   */
  public static int end(String text, int start) {
    int last = text.codePointAt(start);
    int end = start + Character.charCount(last);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (last != JOINER && !extendsCluster(next)) {
        break;
      }
      last = next;
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean extendsCluster(int codePoint) {
    return codePoint >= 0x300
        && (codePoint == JOINER
            || UCharacter.hasBinaryProperty(codePoint, UProperty.GRAPHEME_EXTEND));
  }
}
