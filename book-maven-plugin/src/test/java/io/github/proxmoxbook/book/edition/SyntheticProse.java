package io.github.proxmoxbook.book.edition;

import java.util.List;
import java.util.Random;

/**
 * Sentences as they stand in a technical book: mixed scripts, marks of all kinds, inline markup.
 */
final class SyntheticProse {
  private static final List<String> THINGS =
      List.of(
          "ノード",
          "クラスタ",
          "ストレージプール",
          "仮想マシン",
          "コンテナ",
          "スナップショット",
          "レプリカ",
          "ブリッジ",
          "キュー",
          "ジョブ",
          "ウォッチドッグ",
          "スケジューラー",
          "メッセージ",
          "ファイアウォール",
          "デーモン",
          "設定ファイル",
          "証明書",
          "監視サーバー",
          "バックアップ",
          "個々のディスク",
          "様々なサービス",
          "マイグレーション",
          "ハイパーバイザー",
          "トランザクション",
          "レイヤー",
          "プロキシ",
          "エージェント");
  private static final List<String> LATIN =
      List.of(
          "Linux",
          "VM",
          "API",
          "HTTP",
          "TLS 1.3",
          "IPv6",
          "CPU",
          "NVMe SSD",
          "JSON",
          "YAML",
          "DNS",
          "Web UI",
          "Raft",
          "copy-on-write",
          "LVM-thin",
          "x86_64",
          "round trip time",
          "two-phase commit");
  private static final List<String> CODES =
      List.of(
          "kasane status",
          "/etc/kasane/nodes.conf",
          "--dry-run",
          "systemctl restart kasaned.service",
          "id",
          "quorum=3",
          "net.ipv4.ip_forward",
          "GET /v1/volumes?limit=100&sort=name",
          "KASANE_HOME",
          "vm-101-disk-0",
          "true",
          "*.pem",
          "getReplicationFactorOrDefault()",
          "a && b",
          "error: no such volume (os error 2)",
          "ls -la /var/lib/kasane/");
  private static final List<String> MEASURES =
      List.of(
          "10 GB",
          "4 KiB",
          "99.99 %",
          "250 ms",
          "3 台",
          "1,024 個",
          "2.5 Gbps",
          "15〜20 ℃",
          "64GB",
          "0.5秒",
          "約30分",
          "2026年11月23日",
          "第2世代",
          "1/4",
          "12:30",
          "3.14",
          "192.168.10.0/24",
          "2 vCPU");
  private static final List<String> ADDRESSES =
      List.of(
          "https://www.example.org/docs/latest/administration/storage/replication.html",
          "https://example.com/a?b=1&c=2#d",
          "https://kasane.example.net/releases/2026/11/kasane-4.2.1-amd64.tar.gz");
  private static final List<String> VERBS =
      List.of(
          "を確認します",
          "が変わります",
          "を止めてから始めます",
          "に分けて考えます",
          "を待ちます",
          "が一致しているとは限りません",
          "をもう一度読み直すことになるでしょう",
          "へ移ります",
          "をあらかじめ用意しておくと、あとの手順が短くなります",
          "には影響しません");
  private static final List<String> OPENINGS =
      List.of(
          "ここでは",
          "一方、",
          "たとえば",
          "しかし、",
          "なお、",
          "ところが",
          "前の節で見たように、",
          "実際には",
          "これに対して、",
          "つまり——少し乱暴にいえば——",
          "もちろん、",
          "では、");
  private static final List<String> RUBY =
      List.of("輻輳|ふくそう", "冪等|べきとう", "閾値|しきいち", "梯子|はしご", "堰|せき", "齟齬|そご");
  private static final List<String> ALONE =
      List.of(
          "どうしてでしょうか。",
          "本当にそれでよいのでしょうか？　答えは「いいえ」です。",
          "急がば回れ……ということです。",
          "「はい」、「いいえ」、（または）『保留』。",
          "時々刻々と状況は変わります。",
          "ちょっとした違いが、ずっとあとになって効いてきます。",
          "やってみましょう！",
          "（この点は次の章で述べます。）",
          "ミュートとアンミュートのショートカットはユーザーごとにキャッシュされます。");

  private final Random random;

  SyntheticProse(Random random) {
    this.random = random;
  }

  /** Adds sentences to a text, with notes that the caller defines and targets it knows. */
  void addSentences(SyntheticText text, int count) {
    for (int i = 0; i < count; i++) {
      addSentence(text);
    }
  }

  private void addSentence(SyntheticText text) {
    if (random.nextInt(7) == 0) {
      text.add(of(ALONE));
      return;
    }
    if (random.nextInt(2) == 0) {
      text.add(of(OPENINGS));
    }
    int clauses = 1 + random.nextInt(3);
    for (int i = 0; i < clauses; i++) {
      addSubject(text);
      text.add(of(List.of("の状態", "の側", "に関わる値", "どうしの関係", "の一覧", "とその周辺")));
      text.add(i < clauses - 1 ? "が変わると、" : of(VERBS));
    }
    if (random.nextInt(8) == 0) {
      String ruby = of(RUBY);
      text.add("。これが").made("{" + ruby + "}").add("の始まりです");
    }
    text.add("。");
  }

  private void addSubject(SyntheticText text) {
    switch (random.nextInt(12)) {
      case 0, 1 -> addCode(text, of(CODES));
      case 2 -> text.add("「" + thing() + "」、「" + thing() + "」と『" + latin() + "』");
      case 3 -> text.add(thing() + "（" + latin() + "、" + measure() + "）");
      case 4 -> addMarked(text, "**", thing(), "（ただし" + measure() + "まで）");
      case 5 -> text.add(latin() + "の").add(measure()).add("分の" + thing());
      case 6 -> {
        text.add("「");
        addMarked(text, "*", latin(), "」");
      }
      case 7 -> text.add(measure() + "ごとの" + thing() + "・" + thing());
      case 8 -> addLink(text);
      case 9 -> text.add(thing() + "と").add(latin());
      case 10 -> {
        text.add("「");
        addCode(text, of(CODES));
        text.add("」（");
        addCode(text, of(CODES));
        text.add("、" + latin() + "）");
      }
      default -> text.add(thing());
    }
  }

  private static void addMarked(SyntheticText text, String mark, String words, String after) {
    text.add(mark + words + mark, words).add(after);
  }

  private static void addCode(SyntheticText text, String code) {
    text.add("`" + code + "`", code);
  }

  private void addLink(SyntheticText text) {
    String address = of(ADDRESSES);
    if (random.nextBoolean()) {
      text.add("<" + address + ">", address).add("にある" + thing());
    } else {
      String words = thing() + "の解説";
      text.add("[" + words + "](" + address + ")", words).add("で述べた" + thing());
    }
  }

  /** Returns a word for a thing. */
  String thing() {
    return of(THINGS);
  }

  /** Returns a word in Latin letters. */
  String latin() {
    return of(LATIN);
  }

  /** Returns a piece of code without line breaks. */
  String code() {
    return of(CODES);
  }

  /** Returns a number with what it counts. */
  String measure() {
    return of(MEASURES);
  }

  /** Returns one of several. */
  <T> T of(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
