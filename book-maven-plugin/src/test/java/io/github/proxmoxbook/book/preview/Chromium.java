package io.github.proxmoxbook.book.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Chromium without a window, whose pages are asked by the <a
 * href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>. What needs it
 * is skipped where it is not installed.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final String LISTENING = "DevTools listening on ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final URI devTools;
  private final HttpClient http = HttpClient.newHttpClient();

  /** Starts the browser, which may write to a folder. */
  Chromium(Path work) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            program(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--no-first-run",
            "--window-size=1000,700",
            "--remote-debugging-port=0",
            "--user-data-dir=" + Files.createTempDirectory(work, "chromium"));
    command.environment().put("TMPDIR", work.toString());
    process = command.redirectErrorStream(true).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && !line.startsWith(LISTENING)) {
      line = out.readLine();
    }
    assertThat(line).as("the browser has not started").isNotNull();
    devTools = URI.create(line.substring(LISTENING.length()));
    Thread drain = new Thread(() -> out.lines().forEach(said -> {}), "chromium-output");
    drain.setDaemon(true);
    drain.start();
  }

  private static String program() {
    Optional<Path> installed =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(installed.isPresent(), "chromium is not installed, see CONTRIBUTING.md");
    return installed.get().toString();
  }

  /** Opens a page and waits until it is loaded. */
  Page open(URI address) throws Exception {
    URI create = URI.create("http://127.0.0.1:" + devTools.getPort() + "/json/new?" + address);
    HttpRequest request =
        HttpRequest.newBuilder(create).PUT(HttpRequest.BodyPublishers.noBody()).build();
    JsonNode target = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    Page page = new Page(http, URI.create(target.get("webSocketDebuggerUrl").asText()));
    page.waitFor("document.readyState === 'complete' && location.href !== 'about:blank'");
    return page;
  }

  /** Ends the browser. */
  void close() throws Exception {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    process.waitFor();
    for (ProcessHandle child : children) {
      child.destroyForcibly();
      // It may still write to the folder that the test removes.
      child.onExit().get(1, TimeUnit.MINUTES);
    }
  }

  /** An open page. */
  static final class Page implements WebSocket.Listener {
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final StringBuilder received = new StringBuilder();

    private Page(HttpClient http, URI address) {
      socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      received.append(data);
      if (isLast) {
        String message = received.toString();
        received.setLength(0);
        try {
          JsonNode answer = JSON.readTree(message);
          Optional.ofNullable(answers.remove(answer.path("id").asInt()))
              .ifPresent(waiting -> waiting.complete(answer));
        } catch (IOException e) {
          throw new IllegalStateException(message, e);
        }
      }
      from.request(1);
      return null;
    }

    /** Calls a method of the protocol. */
    CompletableFuture<JsonNode> call(String method, Map<String, Object> parameters)
        throws IOException {
      int id = calls.incrementAndGet();
      CompletableFuture<JsonNode> answer = new CompletableFuture<>();
      answers.put(id, answer);
      Map<String, Object> call = Map.of("id", id, "method", method, "params", parameters);
      socket.sendText(JSON.writeValueAsString(call), true).join();
      return answer;
    }

    /** Begins to evaluate an expression, which may be a promise. */
    CompletableFuture<JsonNode> begin(String expression) throws IOException {
      return call(
              "Runtime.evaluate",
              Map.of("expression", expression, "awaitPromise", true, "returnByValue", true))
          .thenApply(
              answer -> {
                assertThat(answer.at("/result/exceptionDetails").isMissingNode())
                    .as("%s: %s", expression, answer)
                    .isTrue();
                return answer.at("/result/result/value");
              });
    }

    /** Evaluates an expression. */
    JsonNode ask(String expression) throws Exception {
      // Only against a browser that hangs.
      return begin(expression).get(2, TimeUnit.MINUTES);
    }

    /** Begins to wait until an expression is true; the answer is the time at which it was. */
    CompletableFuture<JsonNode> beginToWaitFor(String condition) throws IOException {
      return begin(
          "new Promise((done) => { const look = () => {"
              + "if ("
              + condition
              + ") { requestAnimationFrame(() => done(Date.now())); }"
              + "else { setTimeout(look, 5); } }; look(); })");
    }

    /** Waits until an expression is true, also across pages. */
    void waitFor(String condition) throws Exception {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
      boolean isTrue = false;
      while (!isTrue) {
        assertThat(System.nanoTime()).as(condition).isLessThan(end);
        JsonNode answer = look(condition);
        isTrue = answer.at("/result/result/value").asBoolean();
      }
    }

    private JsonNode look(String condition) throws Exception {
      String later =
          "new Promise((done) => setTimeout(() => done(Boolean(" + condition + ")), 20))";
      Map<String, Object> parameters =
          Map.of("expression", later, "awaitPromise", true, "returnByValue", true);
      try {
        return call("Runtime.evaluate", parameters).get(5, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        // Asked of a page that is gone since.
        return JSON.missingNode();
      }
    }
  }
}
