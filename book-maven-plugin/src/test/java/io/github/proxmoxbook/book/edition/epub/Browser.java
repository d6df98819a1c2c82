package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Chromium without a window, which opens the pages of an unzipped EPUB one after the other on the
 * width of a phone. What needs it is skipped where it is not installed.
 */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Path work;
  private final Path pages;
  private final HttpServer server;
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();

  /** By day, or in the night mode of a reading system. */
  enum Mode {
    DAY,
    NIGHT
  }

  /**
   * What a page shows.
   *
   * @param page its file
   * @param elements how many elements it has
   * @param outside elements that reach over the edge of the page
   * @param missing pictures that are not shown
   * @param violations serious and critical findings of axe
   */
  record Report(
      String page,
      int elements,
      List<String> outside,
      List<String> missing,
      List<String> violations) {}

  /**
   * What the script sends.
   *
   * @param reports one for each page
   * @param error why there are none
   */
  record Result(List<Report> reports, String error) {}

  private Browser(Path pages, Path work) throws IOException {
    this.pages = pages;
    this.work = work;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Opens pages of a folder; Chromium may write to {@code work}. */
  static List<Report> open(Path folder, Path work, Mode mode, List<String> pages) throws Exception {
    try (Browser browser = new Browser(folder, work)) {
      return browser.run(mode, pages);
    }
  }

  private List<Report> run(Mode mode, List<String> names) throws Exception {
    StringBuilder query = new StringBuilder("?mode=").append(mode == Mode.DAY ? "day" : "night");
    for (String name : names) {
      query.append("&page=").append(URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/inspect.html" + query;
    ProcessBuilder chromium = new ProcessBuilder(command(mode, address));
    chromium.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    chromium.environment().put("TMPDIR", work.toString());
    Process process = chromium.start();
    try {
      // Only against a browser that hangs.
      byte[] json = result.get(5, TimeUnit.MINUTES);
      Result reports = new ObjectMapper().readValue(json, Result.class);
      assertThat(reports.error()).isNull();
      return reports.reports();
    } finally {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroy();
      process.waitFor();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private List<String> command(Mode mode, String address) throws IOException {
    return List.of(
        program(),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--user-data-dir=" + Files.createTempDirectory(work, "chromium"),
        // What prefers-color-scheme asks for: 0 is dark.
        "--blink-settings=preferredColorScheme=" + (mode == Mode.NIGHT ? 0 : 1),
        address);
  }

  private static String program() {
    List<String> installed = new ArrayList<>();
    for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
      for (String name : NAMES) {
        if (Files.isExecutable(Path.of(directory, name))) {
          installed.add(name);
        }
      }
    }
    assumeTrue(!installed.isEmpty(), "chromium is not installed, see CONTRIBUTING.md");
    return installed.get(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/result")) {
        result.complete(exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      byte[] body = content(path);
      exchange.getResponseHeaders().set("Content-Type", type(path));
      exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
      if (body != null) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private byte[] content(String path) throws IOException {
    String resource =
        switch (path) {
          case "/inspect.html" -> "/browser/inspect.html";
          case "/axe.min.js" -> "/axe.min.js";
          default -> null;
        };
    if (resource == null) {
      Path file = pages.resolve(path.substring(1));
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }
    try (InputStream in = Browser.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "xhtml" -> "application/xhtml+xml";
      case "html" -> "text/html";
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "gif" -> "image/gif";
      default -> "application/octet-stream";
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
