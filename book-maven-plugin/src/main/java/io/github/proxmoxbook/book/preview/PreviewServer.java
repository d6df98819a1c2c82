package io.github.proxmoxbook.book.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.proxmoxbook.book.edition.web.WebFile;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Serves the site to browsers on this machine alone. What it serves is held in memory under its
 * path, so there is no path that leads out of the site.
 */
final class PreviewServer implements AutoCloseable {
  /** Where the preview's own files are. */
  static final String OWN = "_book/";

  private static final String EVENTS = "/" + OWN + "events";
  private static final String PROBLEMS = "/" + OWN + "problems.json";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final HttpServer server;
  private final ExecutorService threads;
  private final RequestCheck check;
  private final EventStreams events = new EventStreams();
  private final AtomicReference<View> view;

  private PreviewServer(HttpServer server, View first) {
    this.server = server;
    this.view = new AtomicReference<>(first);
    this.check = new RequestCheck(server.getAddress().getPort());
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "book-preview-http");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Begins to serve.
   *
   * @param port the port; 0 takes a free one
   * @param first what is shown
   * @return the server
   * @throws IOException if the port is taken, saying so
   */
  static PreviewServer start(int port, View first) throws IOException {
    InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    HttpServer http;
    try {
      http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    } catch (BindException e) {
      throw new BusyPortException(port, e);
    }
    PreviewServer server = new PreviewServer(http, first);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /** Returns the address of the title page. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Returns what is shown. */
  View view() {
    return view.get();
  }

  /** Shows something else, and tells the pages. */
  void show(View next) {
    View before = view.getAndSet(next);
    if (!next.site().build().equals(before.site().build())) {
      events.send("site", Messages.site(before.site(), next.site()));
    }
    if (!next.problemsId().equals(before.problemsId())) {
      events.send("problems", Messages.problems(next));
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      RequestCheck.protect(exchange);
      int refusal = check.refusal(exchange);
      String path = exchange.getRequestURI().getPath();
      if (refusal != 0) {
        refuse(exchange, refusal);
      } else if (path.equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
        events.serve(exchange, () -> Messages.hello(view.get()));
      } else if (path.equals(PROBLEMS)) {
        byte[] json = view.get().problems().getBytes(StandardCharsets.UTF_8);
        send(exchange, 200, "application/json", json);
      } else {
        sendFile(exchange, path.substring(1), view.get().site());
      }
    }
  }

  private static void refuse(HttpExchange exchange, int status) throws IOException {
    if (status == 405) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    }
    exchange.sendResponseHeaders(status, -1);
  }

  private static void sendFile(HttpExchange exchange, String path, Site site) throws IOException {
    boolean isFolder = path.isEmpty() || path.endsWith("/");
    String wanted = isFolder ? path + INDEX : path;
    Optional<WebFile> file = site.file(wanted).or(() -> OwnFiles.find(wanted));
    Optional<String> moved = site.movedTo(wanted);
    if (file.isPresent()) {
      send(exchange, 200, file.get(), site);
    } else if (moved.isPresent()) {
      exchange.getResponseHeaders().set("Location", "/" + Paths.encoded(moved.get()));
      exchange.sendResponseHeaders(302, -1);
    } else {
      WebFile missing = site.file(NOT_FOUND).orElseGet(OwnFiles::empty);
      send(exchange, 404, missing, site);
    }
  }

  private static void send(HttpExchange exchange, int status, WebFile file, Site site)
      throws IOException {
    byte[] bytes = file.bytes();
    if (file.mediaType().equals(HTML)) {
      String page = new String(bytes, StandardCharsets.UTF_8);
      bytes = OwnFiles.inject(page, site.build()).getBytes(StandardCharsets.UTF_8);
    }
    send(exchange, status, file.mediaType(), bytes);
  }

  private static void send(HttpExchange exchange, int status, String mediaType, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
