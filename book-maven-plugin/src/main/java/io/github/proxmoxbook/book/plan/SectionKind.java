package io.github.proxmoxbook.book.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a section of a plan is about, whatever its number and however its title is written. */
public enum SectionKind {
  /** Plan ID, author, dates. */
  METADATA("Metadata", "メタデータ", "メタ情報", "基本情報", "文書情報"),
  /** Why the work is done. */
  PURPOSE("Purpose and big picture", "目的と全体像", "目的と概要", "目的と背景", "目的", "目的と大局", "概要", "目的と意義"),
  /** What a reader has to know, and the files in question. */
  CONTEXT(
      "Context and orientation",
      "背景と前提知識",
      "背景と位置づけ",
      "背景と位置付け",
      "背景と方向性",
      "背景と現状",
      "文脈と方向性",
      "文脈と方向づけ",
      "文脈と方向付け",
      "文脈と位置づけ",
      "文脈",
      "背景",
      "コンテキスト",
      "コンテキストと方向性",
      "コンテキストとオリエンテーション"),
  /** What limits the work and what it takes for granted. */
  CONSTRAINTS(
      "Constraints and assumptions",
      "制約と前提",
      "制約と前提条件",
      "制約条件と前提条件",
      "制約条件と前提",
      "制約事項と前提条件",
      "制約事項と前提",
      "制約と仮定",
      "前提と制約",
      "前提条件と制約",
      "制約"),
  /** The phases. */
  WORK("Plan of work", "作業計画", "作業の計画", "作業方針", "計画"),
  /** The steps, usually with boxes. */
  STEPS("Concrete steps", "具体的な手順", "具体的手順", "具体的なステップ", "具体的な作業手順", "作業手順", "実施手順", "手順"),
  /** How the result is judged. */
  VALIDATION(
      "Validation and acceptance",
      "検証と受け入れ",
      "検証",
      "検証と承認",
      "検証と確認",
      "受け入れ基準",
      "受け入れ",
      "検証受け入れ",
      "検証と受入れ",
      "検証と受入",
      "検証と受け入れ基準",
      "検証と受入基準",
      "検証と受け入れ条件",
      "検証と受入条件"),
  /** Dated entries on what was done. */
  PROGRESS("Progress", "進捗", "進捗ログ", "進行状況", "作業ログ", "進捗状況", "進捗記録", "経過"),
  /** What was not expected. */
  SURPRISES(
      "Surprises & discoveries",
      "驚きと発見",
      "発見と驚き",
      "想定外と発見",
      "想定外の発見",
      "予想外と発見",
      "予想外の発見",
      "意外な点と発見",
      "意外だった点と発見",
      "気づきと発見",
      "驚き",
      "発見"),
  /** Decisions with their reasons. */
  DECISIONS(
      "Decision log",
      "意思決定ログ",
      "意思決定記録",
      "意思決定の記録",
      "決定ログ",
      "決定記録",
      "決定の記録",
      "決定事項",
      "判断ログ",
      "判断の記録",
      "判断記録",
      "意思決定",
      "決定"),
  /** What came out of it. */
  OUTCOMES(
      "Outcomes & retrospective",
      "成果と振り返り",
      "成果とふりかえり",
      "成果",
      "結果",
      "振り返り",
      "ふりかえり",
      "まとめと振り返り",
      "成果と回顧",
      "成果とレトロスペクティブ",
      "結果と振り返り",
      "結果とふりかえり"),
  /** How to repeat or undo the work. */
  RECOVERY(
      "Idempotence & recovery",
      "冪等性",
      "復旧",
      "復旧手順",
      "冪等性と復旧",
      "冪等性と回復",
      "冪等性と復元",
      "冪等性とリカバリ",
      "冪等性とリカバリー",
      "べき等性と復旧",
      "べき等性と回復",
      "べき等性とリカバリ",
      "べき等性とリカバリー",
      "再実行と復旧",
      "再実行性と復旧"),
  /** Transcripts, differences, snippets that prove the work. */
  ARTIFACTS(
      "Artifacts and notes", "成果物とメモ", "成果物と注記", "成果物と備考", "成果物とノート", "成果物と補足", "アーティファクトとメモ"),
  /** Libraries, services and signatures that the result has to have. */
  INTERFACES(
      "Interfaces and dependencies",
      "インターフェースと依存関係",
      "インタフェースと依存関係",
      "インターフェイスと依存関係",
      "インターフェースと依存",
      "インターフェイスと依存");

  private static final Map<String, SectionKind> BY_NAME = byName();

  private final String title;
  private final List<String> folded;

  SectionKind(String title, String... translations) {
    this.title = title;
    this.folded =
        Stream.concat(Stream.of(title), Stream.of(translations)).map(HeadingText::fold).toList();
  }

  /** Returns the title as the format of ExecPlans writes it, for example {@code Decision log}. */
  public String title() {
    return title;
  }

  /**
   * Finds the section that a heading names, in English or in one of its usual translations.
   *
   * @param heading the heading; its number does not matter
   * @return the section; empty if none of the ways to read the title is a name of one
   */
  static Optional<SectionKind> namedBy(HeadingText heading) {
    return heading.names().stream().map(BY_NAME::get).filter(Objects::nonNull).findFirst();
  }

  private static Map<String, SectionKind> byName() {
    Map<String, SectionKind> byName = new HashMap<>();
    for (SectionKind kind : values()) {
      kind.folded.forEach(name -> byName.put(name, kind));
    }
    return byName;
  }
}
