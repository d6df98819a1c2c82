package io.github.proxmoxbook.book.edition.epub;

import java.io.IOException;
import java.util.List;

/** Text that XML, HTML or Unicode have something against, wherever text can stand. */
final class StressHostile {
  private static final List<String> TEXTS =
      List.of(
          "]]>",
          "\\<!-- --\\>",
          "&amp;lt;&#60;&nbsp;&copy;&eacute;&#x1F600;",
          "&#1;&#8;&#xB;&#x1F;&#x7F;&#x85;&#xFFFE;&#xFFFF;&#xD800;&#x110000;",
          "שלום עולם \u202eevil\u202c \u2066iso\u2069",
          "𠮷野家 𝕬 😀👨‍👩‍👧‍👦 🏳️‍🌈 é か\u3099",
          "\u00ad\u200b\u200d\u2060\ufeff\u2028\u2029x",
          "'\" < > \\& \\` \\* {x} %s %n {0} $" + "{x}",
          "<?php echo 1 ?>".replace("<", "\\<"),
          "<!DOCTYPE x [<!ENTITY y \"z\">]> &y;".replace("<", "\\<"));

  private StressHostile() {}

  static void write(StressPages pages, int size) throws IOException {
    for (String text : TEXTS) {
      // The sign stands for a mark.
      String safe = text.replace("$", "");
      pages.add("# 題" + safe + "$\n\n文" + safe + "$。[^1]\n\n## 節" + safe + "$\n\n");
      pages.add("表: 題" + safe + "$\n\n|甲|" + safe.replace("|", "\\|") + "$|\n|-|-|\n|$|乙|\n\n");
      pages.add("```bash title=\"題" + safe.replaceAll("[\"`]", "") + "$\"\n" + safe + "$\n```\n\n");
      pages.add("- `" + safe.replace("`", "") + "`$\n\n> [!NOTE]\n> " + safe + "$\n\n");
      String alternative = safe.replace("[", "").replace("]", "").replace("\"", "");
      pages.add("![" + alternative + "](/diagrams/all.svg \"" + alternative + "$\")\n\n");
      pages.add("[^1]: 注" + safe + "$\n");
      pages.endChapter();
    }
  }
}
