package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that is served while it changes, as its pages ask for it. */
class PreviewTest {
  @TempDir Path folder;
  private PreviewedBook book;
  private final RecordedLog log = new RecordedLog();
  private Preview preview;
  private URI server;

  @BeforeEach
  void start() throws Exception {
    book = new PreviewedBook(folder.toRealPath());
    preview = Preview.start(book.options(), log);
    server = preview.address();
    log.await("built in");
  }

  @AfterEach
  void end() throws IOException {
    preview.close();
  }

  @Test
  void servesTheBookToThisMachineAlone() throws Exception {
    assertThat(server.getHost()).isEqualTo("127.0.0.1");
    RawHttp.Answer page = RawHttp.get(server, "/two.html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("クォーラム", "data-line=", "/_book/preview.js");
    assertThat(page.headers())
        .containsEntry("Content-Type", "text/html; charset=utf-8")
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
        .doesNotContainKey("Access-Control-Allow-Origin");
    assertThat(RawHttp.get(server, "/").body()).contains("見本の本");
    assertThat(RawHttp.get(server, "/images/diagrams/all.svg").headers())
        .containsEntry("Content-Type", "image/svg+xml");
    assertThat(RawHttp.get(server, "/_book/preview.js").headers())
        .containsEntry("Content-Type", "text/javascript; charset=utf-8");
    assertThat(RawHttp.get(server, "/nowhere.html").status()).isEqualTo(404);
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    String host = "Host: " + server.getAuthority();
    RawHttp.Answer head = RawHttp.ask(server, "HEAD /two.html", host);
    assertThat(head.status()).isEqualTo(200);
    assertThat(Integer.parseInt(head.headers().get("Content-Length"))).isGreaterThan(1000);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void refusesOtherMethodsAndNamesOfThisMachine() throws Exception {
    String host = "Host: " + server.getAuthority();
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
      RawHttp.Answer refused = RawHttp.ask(server, method + " /two.html", host);
      assertThat(refused.status()).as(method).isEqualTo(405);
      assertThat(refused.headers()).containsEntry("Allow", "GET, HEAD");
    }
    String port = ":" + server.getPort();
    for (String name :
        List.of("evil.example" + port, "127.0.0.1", "127.0.0.1.evil.example" + port)) {
      RawHttp.Answer refused = RawHttp.ask(server, "GET /two.html", "Host: " + name);
      assertThat(refused.status()).as(name).isEqualTo(403);
      assertThat(refused.body()).doesNotContain("クォーラム");
    }
    assertThat(RawHttp.ask(server, "GET /", "Host: localhost" + port).status()).isEqualTo(200);
    assertThat(RawHttp.ask(server, "GET /").status()).isEqualTo(400);
  }

  @Test
  void servesNothingOutsideOfTheSite() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    for (String path :
        List.of(
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/images/../../secret.txt",
            "/secret.txt",
            "//etc/passwd",
            "/manuscript/ja/one.md",
            "/_book/../preview.js",
            "/_book/",
            "/_book/Preview.class")) {
      RawHttp.Answer answer = RawHttp.get(server, path);
      assertThat(answer.status()).as(path).isIn(400, 404);
      assertThat(answer.body()).doesNotContain("secret", "root:", "概要の本文");
    }
  }

  @Test
  void tellsPagesOfAChange() throws Exception {
    try (EventReader events = new EventReader(server)) {
      book.edit("manuscript/ja/one.md", "概要の本文です。", "書き換えた本文です。");
      assertThat(events.awaitSite("one.html")).doesNotContain("\"preface.html\"");
      assertThat(RawHttp.get(server, "/one.html").body()).contains("書き換えた本文です。");
      log.await("built in");
      book.edit("diagrams/all.svg", "図の中の文字", "別の文字");
      events.awaitSite("images/diagrams/all.svg");
      assertThat(RawHttp.get(server, "/images/diagrams/all.svg").body()).contains("別の文字");
      log.await("built in");
      book.write(PreviewedBook.SHEET, "h1 { color: red }\n");
      assertThat(events.awaitSite("styles/own.css")).contains("\"changed\":[\"styles/own.css\"]");
    }
  }

  @Test
  void tellsOfProblemsAndOfTheirEnd() throws Exception {
    book.edit("manuscript/ja/one.md", "概要の本文です。", "[切れた](two.md#nowhere)参照です。");
    List<String> lines = log.await("built in");
    assertThat(lines)
        .anyMatch(l -> l.startsWith("error manuscript/ja/one.md:3:") && l.contains("nowhere"));
    assertThat(lines.get(lines.size() - 1)).contains("(1 new)");
    assertThat(RawHttp.get(server, "/_book/problems.json").body())
        .contains(
            "\"severity\":\"error\"",
            "\"rule\":\"reference.anchor-unknown\"",
            "\"file\":\"manuscript/ja/one.md\",\"line\":3",
            "\"page\":\"one.html\"");
    assertThat(RawHttp.get(server, "/one.html").body()).contains("切れた");
    book.edit("manuscript/ja/one.md", "# 概要\n", "# 概要\n\n前に入れた段落です。\n");
    assertThat(log.await("built in")).noneMatch(line -> line.contains("nowhere"));
    book.edit("manuscript/ja/one.md", "#nowhere", "#quorum");
    assertThat(log.await("built in"))
        .anyMatch(line -> line.startsWith("info mended: manuscript/ja/one.md:5:"))
        .anyMatch(line -> line.contains("no problems (1 mended)") || line.contains("1 mended)"));
  }

  @Test
  void keepsTheLastPagesWhileTheOrderIsBroken() throws Exception {
    book.delete("manuscript/ja/SUMMARY.md");
    assertThat(log.await("built in")).anyMatch(line -> line.startsWith("error "));
    assertThat(RawHttp.get(server, "/two.html").body()).contains("クォーラム");
    assertThat(RawHttp.get(server, "/_book/problems.json").body()).contains("\"error\"");
    book.write("manuscript/ja/SUMMARY.md", "# 見本\n\n- [概要](one.md)\n- [構成](tow.md)\n");
    log.await("built in");
    assertThat(RawHttp.get(server, "/two.html").body()).contains("クォーラム");
    book.write("manuscript/ja/SUMMARY.md", "# 見本\n\n- [概要](one.md)\n- [構成](two.md)\n");
    log.await("built in");
    assertThat(RawHttp.get(server, "/preface.html").status()).isEqualTo(302);
  }

  @Test
  void leadsFromAChapterThatIsGoneToWhatComesClosest() throws Exception {
    Path manuscript = book.root().resolve("manuscript/ja");
    Files.move(manuscript.resolve("two.md"), manuscript.resolve("structure.md"));
    log.await("built in");
    assertThat(RawHttp.get(server, "/two.html").status()).isEqualTo(200);
    book.edit("manuscript/ja/SUMMARY.md", "two.md", "structure.md");
    log.await("built in");
    assertThat(RawHttp.get(server, "/two.html").headers())
        .containsEntry("Location", "/structure.html");
    Files.move(manuscript.resolve("structure.md"), manuscript.resolve("two.md"));
    book.edit("manuscript/ja/SUMMARY.md", "structure.md", "two.md");
    log.await("built in");
    while (RawHttp.get(server, "/two.html").status() != 200) {
      log.await("built in");
    }
    assertThat(RawHttp.get(server, "/structure.html").headers())
        .containsEntry("Location", "/two.html");
  }

  @Test
  void showsPlansAndChaptersAtAGlance() throws Exception {
    assertThat(RawHttp.get(server, "/_book/plans.html").body()).contains("概要", "/one.html");
  }

  @Test
  void givesTheOldestPagesPlaceToOthers() throws Exception {
    List<EventReader> pages = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        pages.add(new EventReader(server));
      }
      assertThat(pages.get(0).await("site")).as("the oldest stream ends").isNull();
      book.edit("manuscript/ja/one.md", "概要の本文です。", "書き換えた本文です。");
      for (EventReader page : pages.subList(1, 5)) {
        page.awaitSite("one.html");
      }
    } finally {
      for (EventReader page : pages) {
        page.close();
      }
    }
  }

  @Test
  void takesTheSamePortAgainAndFreesIt() throws Exception {
    preview.close();
    try (Preview again = Preview.start(book.options(), log)) {
      assertThat(again.address()).isEqualTo(server);
    }
    try (ServerSocket other = new ServerSocket(server.getPort())) {
      try (Preview elsewhere = Preview.start(book.options(), log)) {
        assertThat(elsewhere.address().getPort()).isNotEqualTo(other.getLocalPort());
      }
    }
    preview.awaitEnd();
  }

  @Test
  void endsWithoutAWordInTheMiddleOfABuild() throws Exception {
    book.edit("manuscript/ja/one.md", "概要の本文です。", "書き換えた本文です。");
    log.await("built in");
    // The plans are being read now, or soon.
    preview.close();
    preview.awaitEnd();
    assertThat(log.rest()).noneMatch(line -> line.startsWith("failure"));
  }

  @Test
  void saysThatAPortIsTaken() {
    PreviewOptions options = book.options();
    PreviewOptions taken =
        new PreviewOptions(
            options.settings(),
            options.configured(),
            options.links(),
            options.folders(),
            options.leftOut(),
            options.files(),
            options.fixed(),
            server.getPort(),
            options.lastPort());
    assertThatThrownBy(() -> Preview.start(taken, log))
        .isInstanceOf(BusyPortException.class)
        .hasMessageContaining("port " + server.getPort() + " is not free");
  }

  @Test
  void saysThatThePomIsSeenAtTheNextStart() throws Exception {
    book.write("pom.xml", "<project/>");
    log.await("pom.xml has changed, which is seen when the preview is started again");
  }
}
