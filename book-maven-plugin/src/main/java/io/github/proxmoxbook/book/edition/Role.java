package io.github.proxmoxbook.book.edition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody did for the book, as catalogues name it: <a
 * href="https://www.loc.gov/marc/relators/">MARC Code List for Relators</a>, which EPUB 3.3,
 * D.4.1.5 ({@code role}) refers to.
 */
public enum Role {
  /** Who wrote the text. */
  AUTHOR("aut", "writer", "著者", "著", "執筆", "執筆者"),
  /** Who translated it. */
  TRANSLATOR("trl", "translation", "訳者", "訳", "翻訳", "翻訳者"),
  /** Who edited it. */
  EDITOR("edt", "editing", "編者", "編", "編集", "編集者"),
  /**
   * Who answers for what the text says on its subject (監修). MARC has no code of its own for it;
   * ONIX calls it a consultant editor (list 17, B20), which is nearest to MARC's consultant.
   */
  SUPERVISOR("csl", "consultant editor", "監修", "監修者", "監訳", "監訳者"),
  /** Who drew the pictures. */
  ILLUSTRATOR("ill", "illustration", "イラスト", "挿絵", "図版", "作図"),
  /** Who took the photographs. */
  PHOTOGRAPHER("pht", "photography", "写真", "撮影"),
  /** Who designed the book. */
  DESIGNER("bkd", "book designer", "デザイン", "デザイナー", "ブックデザイン"),
  /** Who designed the cover. */
  COVER_DESIGNER("cov", "cover", "装丁", "装幀", "カバーデザイン"),
  /** Who wrote the preface. */
  PREFACE("aui", "author of introduction", "foreword", "序文", "まえがき", "推薦"),
  /** Who read the text for mistakes of fact. */
  REVIEWER("rev", "review", "査読", "査読者", "レビュー", "レビュアー"),
  /** Who read the proofs. */
  PROOFREADER("pfr", "proofreading", "校正", "校正者", "校閲", "校閲者"),
  /** Who helped in another way. */
  CONTRIBUTOR("ctb", "contribution", "協力", "協力者", "寄稿", "寄稿者");

  private final String code;
  private final List<String> words;

  Role(String code, String... words) {
    this.code = code;
    this.words = List.of(words);
  }

  /** Returns the code of three letters, for example {@code aut}. */
  public String code() {
    return code;
  }

  /** Returns the name in files of words and in a POM, for example {@code cover-designer}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns all words that mean this role: its name, its code, Japanese ones. */
  public List<String> words() {
    return Stream.concat(Stream.of(id(), code), words.stream()).toList();
  }

  /**
   * Finds the role that a word means; letter case, width and hyphens do not count.
   *
   * @param word a name, a code or a Japanese word, for example {@code Translator}, {@code trl} or
   *     {@code 訳者}
   * @return the role; empty if no role is called so
   */
  public static Optional<Role> of(String word) {
    String wanted = plain(word);
    return Stream.of(values())
        .filter(role -> role.words().stream().anyMatch(known -> plain(known).equals(wanted)))
        .findFirst();
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", " ")
        .strip();
  }
}
