package io.github.proxmoxbook.book.edition;

import java.io.IOException;
import java.util.List;

/**
 * A book from one AsciiDoc master document, with one of everything in each chapter. Words of the
 * form {@code M12E} are numbered through the whole book: each edition must show each of them once.
 */
final class SyntheticMaster {
  private static final String FOLDER = "manuscript/ja/";
  private static final String SENTENCE = "ノードは互いの状態を確かめ、過半数が揃うときだけ設定を書き換えます。障害の際は、残ったノードが引き継ぎます。";

  private final SampleBook book;
  private int marks;

  private SyntheticMaster(SampleBook book) {
    this.book = book;
  }

  /**
   * Writes the book in place of that of the sample.
   *
   * @param book the sample
   * @param parts how many parts it has
   * @param chapters how many chapters each part has
   * @param sections how many sections each chapter has
   * @return how many marks there are
   */
  static int write(SampleBook book, int parts, int chapters, int sections) throws IOException {
    for (String file : List.of("SUMMARY.md", "preface.md", "one.md", "two.md")) {
      book.delete(FOLDER + file);
    }
    SyntheticMaster master = new SyntheticMaster(book);
    master.write(parts, chapters, sections);
    return master.marks;
  }

  private void write(int parts, int chapters, int sections) throws IOException {
    StringBuilder text = new StringBuilder(marked(FRONT));
    for (int part = 1; part <= parts; part++) {
      text.append("[[part-").append(part).append("]]\n= 部の題").append(part);
      text.append(marked("\n\n[partintro]\nこの部では次を扱います。$\n\n"));
      for (int chapter = 1; chapter <= chapters; chapter++) {
        String name = "chapters/p" + part + "c" + chapter;
        chapter(name, part, sections);
        text.append("include::").append(name).append(".adoc[leveloffset=+1]\n\n");
      }
    }
    book.write(FOLDER + "book.adoc", text.append(marked(BACK)).toString());
    book.write(FOLDER + "attributes.adoc", ":product: Proxmox VE\n:listing-caption: リスト\n");
  }

  private void chapter(String name, int part, int sections) throws IOException {
    String id = name.substring(name.lastIndexOf('/') + 1);
    StringBuilder text = new StringBuilder(marked("[[ID]]\n= 章の題ID\n\n{product}です。$\n\n"));
    for (int section = 1; section <= sections; section++) {
      text.append("include::").append(id).append("/s").append(section).append(".adoc[]\n\n");
      String body = marked(SECTION).replace("PART", "part-" + part);
      book.write(
          FOLDER + "chapters/" + id + "/s" + section + ".adoc",
          body.replace("ID", id + "-" + section));
    }
    book.write(FOLDER + name + ".adoc", text.toString().replace("ID", id));
    book.write(FOLDER + "chapters/" + id + "/code.sh", marked(CODE));
  }

  /** Makes the next mark of each {@code $}. */
  private String marked(String text) {
    StringBuilder made = new StringBuilder();
    for (char c : text.replace("SENTENCE", SENTENCE).toCharArray()) {
      made.append(c == '$' ? "M" + ++marks + "E" : String.valueOf(c));
    }
    return made.toString();
  }

  private static final String FRONT =
      """
      = 合成の本
      著者 太郎 <a@example.org>
      :doctype: book
      :sectnums:
      :imagesdir: ../../diagrams
      include::attributes.adoc[]

      [dedication]
      == 献辞

      読者へ。$

      [preface]
      == まえがき

      SENTENCE$ <<part-1>>と<<app-a>>と<<glossary>>を見ます。

      """;

  private static final String SECTION =
      """
      [[ID]]
      == 節の題ID

      SENTENCESENTENCE$ footnote:[脚注の文です。$] ((語ID|ごID)) と **太字** と ``コード``。
      <<PART>>と<<fig-ID>>と<<tbl-ID>>と<<lst-ID>>と<<kr>>と<<term-q>>を参照します。

      .図の題ID
      [#fig-ID]
      image::all.svg[全体の図,width=300]

      SENTENCE$

      .表の題ID
      [#tbl-ID,cols="1,2a,1",options="header,footer"]
      |===
      |甲 |乙 |丙

      |行 |SENTENCE$

      * 項目$
      * 項目 |値$
      |行 .2+|結合$ |値
      |行 |値$
      |計 |合計$ |終
      |===

      .リストの題ID
      [#lst-ID,source,bash,linenums]
      ----
      include::code.sh[tag=main]
      ----
      <1> 一つ目の説明$

      === 小節ID

      NOTE: 補足の文です。$

      [quote,引用の人,引用の本]
      ____
      SENTENCE$
      ____

      . 手順$
      . 手順
      +
      SENTENCE$
      .. 細かな手順$

      用語:: 説明$
      別の用語::
      SENTENCE$

      .例の題
      ====
      SENTENCE$
      ====

      ifdef::product[]
      条件の文です。$
      endif::[]
      ifndef::product[]
      出ない文です。
      endif::[]

      """;

  private static final String CODE =
      """
      # tag::main[]
      pvecm status # <1>
      # tag::inner[]
      echo "node"
      # end::inner[]
      # end::main[]
      echo "no"
      """;

  private static final String BACK =
      """
      [appendix]
      [[app-a]]
      == 付録の題

      SENTENCE$

      === 付録の節

      $ xref:chapters/p1c1.adoc#p1c1-1[]を見ます。

      [appendix]
      == 次の付録

      SENTENCE$

      [glossary]
      [[glossary]]
      == 用語集

      [glossary]
      [[term-q]]クォーラム:: 定足数です。$

      [bibliography]
      == 参考文献

      * [[[kr,1]]] 文献の題。$

      [colophon]
      == 奥付

      発行の文です。$

      [index]
      == 索引
      """;
}
