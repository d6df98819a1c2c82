package io.github.proxmoxbook.book.edition.epub;

import java.io.IOException;

/** Chapters in Markdown and in AsciiDoc by turns, which refer to each other. */
final class StressMixed {
  private StressMixed() {}

  static void write(StressPages pages, int size) throws IOException {
    for (int i = 1; i <= size; i++) {
      markdown(pages, i);
      pages.endChapter("M" + i, "m" + i + ".md", 0);
      asciiDoc(pages, i);
      pages.endChapter("A" + i, "a" + i + ".adoc", 0);
    }
  }

  private static void markdown(StressPages pages, int number) {
    pages.add("# マークダウンの章$\n\n文$と[](a" + number + ".adoc#a-section)。[^1]\n\n");
    pages.add("## 節$ {#m-section}\n\n表: 題$ {#tbl-m}\n\n|甲|乙|丙|丁|\n|-|-|-|-|\n|$|$|$|$|\n\n");
    pages.add("```bash title=\"リスト$\" {#lst-m}\necho $\n```\n\n{漢字|かん|じ}と{index:ことば}。\n\n");
    pages.add("[^1]: 注$。\n");
  }

  private static void asciiDoc(StressPages pages, int number) {
    pages.add("= アスキードックの章$\n\n文$とxref:m" + number + ".md#m-section[]。");
    pages.add("footnote:[注$。]\n\n[#a-section]\n== 節$\n\n");
    pages.add(".題$\n[#tbl-a,cols=\"1,1,1,1\",options=\"header\"]\n|===\n|甲 |乙 |丙 |丁\n\n");
    pages.add("|$ |$ |$ |$\n|===\n\n.リスト$\n[#lst-a,source,bash]\n----\necho $\n----\n\n");
    pages.add(".図の題$\n[#fig-a]\nimage::/diagrams/all.svg[文字の入った四角]\n\n");
    pages.add("NOTE: 補足$。\n\n用語:: 意味$。\n\n((ことば))と<<tbl-a>>と<<lst-a>>。\n");
  }
}
