package io.github.proxmoxbook.book.edition;

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
 * Chromium without a window, which opens the pages of a folder. A page of ours, {@code
 * src/test/resources/browser}, asks them and sends back what it saw. What needs it is skipped where
 * it is not installed.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Path work;
  private final Path pages;
  private final HttpServer server;
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();

  /** By day, or in the night mode of a reading system. */
  public enum Mode {
    DAY,
    NIGHT
  }

  /**
   * What a page shows.
   *
   * @param page its file
   * @param elements how many elements it has
   * @param outside elements that reach over the edge of the page
   * @param broken words of tables that go on in another line
   * @param missing pictures that are not shown
   * @param violations serious and critical findings of axe
   */
  public record Report(
      String page,
      int elements,
      List<String> outside,
      List<String> broken,
      List<String> missing,
      List<String> violations) {}

  /**
   * What the script sends.
   *
   * @param reports one for each page
   * @param error why there are none
   */
  public record Result(List<Report> reports, String error) {}

  private Browser(Path pages, Path work) throws IOException {
    this.pages = pages;
    this.work = work;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Opens pages of an EPUB on a phone; Chromium may write to {@code work}. */
  public static List<Report> open(Path folder, Path work, Mode mode, List<String> pages)
      throws Exception {
    StringBuilder query = new StringBuilder("?mode=").append(mode == Mode.DAY ? "day" : "night");
    for (String name : pages) {
      query.append("&page=").append(URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
    byte[] json = ask(folder, work, mode, "inspect.html" + query);
    Result reports = new ObjectMapper().readValue(json, Result.class);
    assertThat(reports.error()).isNull();
    return reports.reports();
  }

  /**
   * Opens a page of ours beside the pages of a folder and returns what it posts to {@code /result}.
   *
   * @param page its name in {@code src/test/resources/browser}, with its query
   */
  public static byte[] ask(Path folder, Path work, Mode mode, String page) throws Exception {
    try (Browser browser = new Browser(folder, work)) {
      return browser.ask(mode, page);
    }
  }

  /** Opens a file without a server, lets its scripts run, and returns what it has become. */
  public static String dump(String address, Path work) throws Exception {
    List<String> command = new ArrayList<>(command(work, Mode.DAY));
    command.addAll(List.of("--virtual-time-budget=10000", "--dump-dom", address));
    Path out = Files.createTempFile(work, "dom", ".html");
    ProcessBuilder chromium = new ProcessBuilder(command);
    chromium.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    chromium.environment().put("TMPDIR", work.toString());
    Process process = chromium.start();
    try {
      // Only against a browser that hangs.
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return Files.readString(out);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private byte[] ask(Mode mode, String page) throws Exception {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/browser/" + page;
    List<String> command = new ArrayList<>(command(work, mode));
    command.add(address);
    ProcessBuilder chromium = new ProcessBuilder(command);
    chromium.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    chromium.environment().put("TMPDIR", work.toString());
    Process process = chromium.start();
    try {
      // Only against a browser that hangs.
      return result.get(5, TimeUnit.MINUTES);
    } finally {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroy();
      process.waitFor();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static List<String> command(Path work, Mode mode) throws IOException {
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
        "--blink-settings=preferredColorScheme=" + (mode == Mode.NIGHT ? 0 : 1));
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
    if (path.startsWith("/browser/") || path.equals("/axe.min.js")) {
      try (InputStream in = Browser.class.getResourceAsStream(path)) {
        return in.readAllBytes();
      }
    }
    Path file = pages.resolve(path.substring(1));
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
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
