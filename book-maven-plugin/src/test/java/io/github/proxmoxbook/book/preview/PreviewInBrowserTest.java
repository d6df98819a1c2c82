package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is open while its sources change, as its reader sees it. */
class PreviewInBrowserTest {
  /** The marks, the bar and the list are in a tree of their own. */
  private static final String OVERLAY = "document.getElementById('book:preview').shadowRoot";

  @TempDir static Path work;
  private static Chromium chromium;

  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();
  private PreviewedBook book;
  private Preview preview;
  private Chromium.Page page;

  @BeforeAll
  static void startBrowser() throws Exception {
    chromium = new Chromium(work);
  }

  @AfterAll
  static void endBrowser() throws Exception {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openChapter() throws Exception {
    book = new PreviewedBook(folder.toRealPath());
    book.write("manuscript/ja/one.md", longChapter());
    preview = Preview.start(book.options(), log);
    log.await("built in");
    open("one.html");
  }

  @AfterEach
  void end() throws IOException {
    preview.close();
  }

  private static String longChapter() {
    String paragraphs =
        IntStream.range(0, 60)
            .mapToObj(i -> "第" + i + "の段落です。" + "文が続きます。".repeat(20) + "\n")
            .collect(Collectors.joining("\n"));
    return "# 概要\n\n<details>\n<summary>詳しく</summary>\n\n隠れた文です。\n\n</details>\n\n" + paragraphs;
  }

  private void open(String path) throws Exception {
    page = chromium.open(preview.address().resolve(path));
    page.waitFor("document.getElementById('book:preview') !== null");
    page.waitFor(OVERLAY + ".querySelector('.counts').textContent !== ''");
    page.ask("window.isStillTheSame = true");
  }

  /** Changes something; returns the milliseconds until the page shows it. */
  private long shown(Change change, String condition) throws Exception {
    CompletableFuture<JsonNode> seen = page.beginToWaitFor(condition);
    long start = System.currentTimeMillis();
    change.make();
    // Only against a page that never shows it.
    return seen.get(1, TimeUnit.MINUTES).asLong() - start;
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private static String text(String part) {
    return "document.querySelector('main').textContent.includes('" + part + "')";
  }

  @Test
  void showsAChangeWithoutMovingWhatIsRead() throws Exception {
    page.ask("document.querySelector('details').open = true");
    page.ask(
        "(window.read = [...document.querySelectorAll('main p')]"
            + ".find(p => p.textContent.startsWith('第40の'))).scrollIntoView()");
    page.ask("scrollBy({top: -50, behavior: 'instant'})");
    String top = "Math.round(read.getBoundingClientRect().top)";
    int before = page.ask(top).asInt();
    long millis =
        shown(
            () ->
                book.edit(
                    "manuscript/ja/one.md",
                    "第0の段落です。",
                    "加えた段落です。" + "長い文です。".repeat(100) + "\n\n書き換えた段落です。"),
            text("書き換えた段落です。"));
    System.out.println("a changed chapter is shown after " + millis + " ms");
    assertThat(page.ask(top).asInt()).isBetween(before - 2, before + 2);
    assertThat(page.ask("scrollY").asInt()).isGreaterThan(500);
    assertThat(page.ask("read.isConnected && isStillTheSame").asBoolean()).isTrue();
    assertThat(page.ask("document.querySelector('details').open").asBoolean()).isTrue();
    assertThat(page.ask("read.dataset.line").asInt()).isEqualTo(92);
    for (int i = 0; i < 5; i++) {
      String word = "変更その" + i + "です。";
      String file = "manuscript/ja/one.md";
      long next = shown(() -> book.edit(file, "第40の段落です。", word + "第40の段落です。"), text(word));
      System.out.println("  and again after " + next + " ms");
      assertThat(next).isLessThan(20_000);
    }
    page.ask(
        "read = [...document.querySelectorAll('main p')].find(p =>"
            + " p.textContent.startsWith('変更'))");
    assertThat(page.ask(top).asInt()).isBetween(before - 2, before + 2);
  }

  @Test
  void showsOtherTitlesInTheContentsAndTheWindow() throws Exception {
    shown(
        () -> book.edit("manuscript/ja/one.md", "# 概要", "# 別の題"),
        "document.querySelector('nav').textContent.includes('別の題')");
    assertThat(page.ask("document.title").asText()).contains("別の題");
    assertThat(page.ask("isStillTheSame").asBoolean()).isTrue();
    shown(
        () -> book.edit("manuscript/ja/two.md", "# 構成", "# 新しい構成"),
        "document.querySelector('nav').textContent.includes('新しい構成')");
    assertThat(page.ask("isStillTheSame").asBoolean()).isTrue();
  }

  @Test
  void showsChangedDiagramsAndStyleSheets() throws Exception {
    open("two.html");
    String width = "document.querySelector('main img').naturalWidth";
    assertThat(page.ask(width).asInt()).isEqualTo(200);
    long drawn =
        shown(
            () -> book.edit("diagrams/all.svg", "width=\"200\"", "width=\"320\""),
            width + " === 320");
    System.out.println("a changed diagram is shown after " + drawn + " ms");
    String colour = "getComputedStyle(document.querySelector('h1')).color";
    assertThat(page.ask(colour).asText()).isEqualTo("rgb(18, 52, 86)");
    long styled =
        shown(
            () -> book.write(PreviewedBook.SHEET, "h1 { color: rgb(1, 2, 3) }"),
            colour + " === 'rgb(1, 2, 3)'");
    System.out.println("a changed style sheet is shown after " + styled + " ms");
    assertThat(page.ask("isStillTheSame").asBoolean()).isTrue();
  }

  @Test
  void leavesWhatTheScriptsOfTheSiteHaveAdded() throws Exception {
    book.write(
        "manuscript/ja/three.md",
        "# 追加\n\n初めの段落です。\n\n```bash\nls -l\n```\n\n![図](../../diagrams/all.svg)\n\n終わり。\n");
    book.edit("manuscript/ja/SUMMARY.md", "- [構成]", "- [追加](three.md)\n- [構成]");
    page.waitFor("document.querySelector('nav').textContent.includes('追加')");
    open("three.html");
    page.ask("window.picture = document.querySelector('main img')");
    page.ask("window.listing = document.querySelector('main pre')");
    shown(
        () -> book.edit("manuscript/ja/three.md", "初めの段落です。", "新しい初めです。\n\n二つ目です。"),
        text("二つ目です。"));
    assertThat(page.ask("picture.isConnected && listing.isConnected").asBoolean()).isTrue();
    shown(() -> book.edit("manuscript/ja/three.md", "ls -l", "ls -la"), text("ls -la"));
    assertThat(page.ask("picture.isConnected && isStillTheSame").asBoolean()).isTrue();
    assertThat(page.ask("document.querySelectorAll('main pre').length").asInt()).isEqualTo(1);
    assertThat(page.ask("document.querySelectorAll('main pre + button').length").asInt())
        .isEqualTo(1);
    page.ask("book.search.open()");
    page.ask(
        "(() => { const input = document.querySelector('dialog input'); input.value = '二つ目';"
            + " input.dispatchEvent(new Event('input')); })()");
    page.waitFor("document.querySelector('dialog').textContent.includes('二つ目です')");
  }

  @Test
  void showsProblemsAtTheirPlaces() throws Exception {
    shown(
        () -> book.edit("manuscript/ja/one.md", "第2の段落です。", "[切れた](two.md#nowhere)参照です。"),
        OVERLAY + ".querySelector('.mark.error') !== null");
    String mark = OVERLAY + ".querySelector('.mark.error')";
    int line = page.ask(mark + ".getBoundingClientRect().top").asInt();
    String block =
        "[...document.querySelectorAll('main p')].find(p => p.textContent.startsWith('切れた'))";
    assertThat(page.ask(block + ".getBoundingClientRect().top").asInt())
        .isBetween(line - 3, line + 3);
    page.ask(mark + ".click()");
    assertThat(page.ask(OVERLAY + ".querySelector('.card:not([hidden])').textContent").asText())
        .contains("error", "#nowhere", "reference.anchor-unknown", "manuscript/ja/one.md:");
    assertThat(page.ask(OVERLAY + ".querySelector('.counts').textContent").asText())
        .contains("1 error");
    page.ask(OVERLAY + ".querySelector('.counts').click()");
    assertThat(page.ask(OVERLAY + ".querySelector('.list li a').href").asText())
        .contains("/one.html#book:line:");
    open("two.html");
    page.waitFor(OVERLAY + ".querySelector('.list li a') !== null");
    page.ask(OVERLAY + ".querySelector('.list li a').click()");
    page.waitFor("location.pathname === '/one.html' && scrollY > 0");
    page.waitFor(OVERLAY + ".querySelector('.mark.error') !== null");
    shown(
        () -> book.edit("manuscript/ja/one.md", "#nowhere", "#quorum"),
        OVERLAY + ".querySelector('.counts').textContent.includes('error') === false");
    assertThat(page.ask(OVERLAY + ".querySelector('.mark.error')").isNull()).isTrue();
  }

  @Test
  void showsThatTheBookCannotBeBuiltAndGoesOn() throws Exception {
    shown(
        () -> book.edit("manuscript/ja/SUMMARY.md", "(one.md)", "(one.m"),
        OVERLAY + ".querySelector('.counts').textContent.includes('error')");
    assertThat(page.ask(text("第3の段落です。")).asBoolean()).isTrue();
    shown(
        () -> book.edit("manuscript/ja/SUMMARY.md", "(one.m", "(one.md)"),
        OVERLAY + ".querySelector('.counts').textContent.includes('error') === false");
    assertThat(page.ask("isStillTheSame").asBoolean()).isTrue();
  }

  @Test
  void followsAChapterThatIsRenamed() throws Exception {
    Path manuscript = book.root().resolve("manuscript/ja");
    Files.copy(manuscript.resolve("one.md"), manuscript.resolve("overview.md"));
    book.edit("manuscript/ja/SUMMARY.md", "one.md", "overview.md");
    page.waitFor("location.pathname === '/overview.html'");
    page.waitFor(text("第3の段落です。"));
  }

  @Test
  void showsPlansAsTheyAre() throws Exception {
    open("_book/plans.html");
    String rows = "document.querySelector('table').textContent";
    assertThat(page.ask(rows).asText()).contains("概要");
    shown(
        () -> book.write("plans/execplan-ja-one.md", "# 概要\n\n## 進み具合\n\n- [x] 済み\n- [ ] まだ\n"),
        rows + ".includes('plans/execplan-ja-one.md')");
  }

  @Test
  void findsTheBookAgainWhenItIsServedAgain() throws Exception {
    preview.close();
    page.waitFor(OVERLAY + ".querySelector('.counts.lost') !== null");
    book.edit("manuscript/ja/one.md", "第3の段落です。", "留守の間の段落です。");
    preview = Preview.start(book.options(), log);
    page.waitFor(text("留守の間の段落です。"));
    page.waitFor(OVERLAY + ".querySelector('.counts.lost') === null");
    assertThat(page.ask("isStillTheSame").asBoolean()).isTrue();
  }

  @Test
  void catchesUpWhenItIsSeenAgain() throws Exception {
    Chromium.Page behind = page;
    open("two.html");
    behind.waitFor("document.visibilityState === 'hidden'");
    book.edit("manuscript/ja/one.md", "第3の段落です。", "裏で変えた段落です。");
    log.await("built in");
    // The page in front has changed, too: it is told that the one behind is another.
    book.edit("manuscript/ja/two.md", "# 構成", "# 新しい構成");
    page.waitFor(text("新しい構成"));
    assertThat(behind.ask(text("裏で変えた段落です。")).asBoolean()).isFalse();
    behind.call("Page.bringToFront", Map.of());
    behind.waitFor(text("裏で変えた段落です。"));
    assertThat(behind.ask("isStillTheSame").asBoolean()).isTrue();
  }

  @Test
  void isUsableForEverybody() throws Exception {
    shown(
        () -> book.edit("manuscript/ja/one.md", "第2の段落です。", "[切れた](two.md#nowhere)参照です。"),
        OVERLAY + ".querySelector('.mark.error') !== null");
    page.ask(OVERLAY + ".querySelector('.mark.error').click()");
    page.ask(OVERLAY + ".querySelector('.counts').click()");
    try (InputStream axe = PreviewInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      page.ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
    }
    for (String scheme : List.of("light", "dark")) {
      Map<String, String> media = Map.of("name", "prefers-color-scheme", "value", scheme);
      page.call("Emulation.setEmulatedMedia", Map.of("features", List.of(media)));
      JsonNode findings =
          page.ask(
              "axe.run({include: [['[id=\"book:preview\"]']]}).then(r =>"
                  + " r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join()))");
      assertThat(findings).as(scheme).isEmpty();
    }
  }
}
