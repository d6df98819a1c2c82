package io.github.proxmoxbook.book.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Listings in several languages, some with lines that no page is wide enough for. */
final class SyntheticCode {
  private static final Map<String, List<String>> LINES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "bash",
                  List.of(
                      "set -euo pipefail",
                      "for node in \"${nodes[@]}\"; do ssh root@\"$node\" kasane status --format=json | jq -r '.volumes[] | select(.state != \"ok\") | .name'; done",
                      "kasane volume create --size 10G --replicas 3 data  # 作成する",
                      "if [ \"$?\" -ne 0 ]; then",
                      "  echo '失敗しました：もう一度試してください。' >&2",
                      "fi")),
              Map.entry(
                  "ini",
                  List.of(
                      "[cluster]",
                      "name = production",
                      "; コメント行",
                      "nodes = node1.example.org, node2.example.org, node3.example.org, node4.example.org, node5.example.org",
                      "odd line without a sign",
                      "timeout=30")),
              Map.entry(
                  "yaml",
                  List.of(
                      "volumes:",
                      "  - name: \"データ\"",
                      "    size: 10Gi   # 単位に注意",
                      "    tags: [fast, ssd]",
                      "description: これは長い説明の行で、紙の幅には収まらないので、続きを次の行に送るときの印が見えるはずです。",
                      "enabled: true")),
              Map.entry(
                  "json",
                  List.of(
                      "{\"volumes\": [{\"name\": \"data\", \"size\": 10737418240, \"replicas\": 3, \"state\": \"degraded\", \"nodes\": [1, 2]}]}",
                      "{",
                      "  \"名前\": \"試験\",",
                      "  \"value\": null",
                      "}")),
              Map.entry(
                  "python",
                  List.of(
                      "def wait_for(volume: str, *, timeout: float = 30.0) -> bool:",
                      "    \"\"\"状態が変わるまで待つ。\"\"\"",
                      "    deadline = time.monotonic() + timeout",
                      "    while time.monotonic() < deadline and client.get(f\"/v1/volumes/{volume}\").json()[\"state\"] != \"ok\":",
                      "        time.sleep(0.5)",
                      "    return True")),
              Map.entry(
                  "java",
                  List.of(
                      "public record Volume(String name, long bytes) {}",
                      "var degraded = volumes.stream().filter(volume -> volume.state() == State.DEGRADED).sorted(comparing(Volume::name)).toList();",
                      "// 全角の（かっこ）を含む注釈",
                      "System.out.println(degraded);")),
              Map.entry(
                  "sql",
                  List.of(
                      "SELECT v.name, count(*) AS copies",
                      "FROM volumes v JOIN replicas r ON r.volume_id = v.id",
                      "WHERE v.state <> 'ok' AND r.seen_at < now() - interval '5 minutes' AND v.name LIKE 'data-%'",
                      "GROUP BY v.name; -- 終わり")),
              Map.entry(
                  "console",
                  List.of(
                      "$ kasane status",
                      "Cluster:  production    Quorum: yes (3/3)",
                      "NAME    SIZE  STATE",
                      "データ  10G   ok",
                      "# systemctl restart kasaned.service && journalctl --unit kasaned.service --since '5 minutes ago' --no-pager")),
              Map.entry(
                  "diff",
                  List.of(
                      "--- a/nodes.conf",
                      "+++ b/nodes.conf",
                      "@@ -1,3 +1,4 @@",
                      " node1",
                      "-node2",
                      "+node2.example.org"))));

  private final Random random;

  SyntheticCode(Random random) {
    this.random = random;
  }

  /** A listing: its language and its lines. */
  record Listing(String language, List<String> lines) {}

  /** Returns a listing of about a number of lines. */
  Listing listing(int length) {
    List<String> languages = List.copyOf(LINES.keySet());
    String language = languages.get(random.nextInt(languages.size()));
    List<String> some = LINES.get(language);
    List<String> lines = new ArrayList<>();
    int at = random.nextInt(some.size());
    while (lines.size() < length) {
      lines.add(some.get(at++ % some.size()));
      if (lines.size() % 7 == 6 && lines.size() < length - 1) {
        lines.add("");
      }
    }
    return new Listing(language, lines);
  }
}
