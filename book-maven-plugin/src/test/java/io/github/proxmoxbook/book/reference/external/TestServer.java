package io.github.proxmoxbook.book.reference.external;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers as it is told, and remembers what it was asked. */
final class TestServer implements AutoCloseable {
  /** An answer. */
  record Reply(int status, String... headers) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Map<String, Iterator<Reply>> replies = new HashMap<>();
  private final Map<String, Reply> last = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  TestServer() throws IOException {
    this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  TestServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Tells what to answer to a method and a path, the last answer for ever. */
  TestServer on(String question, Reply... answers) {
    replies.put(question, Arrays.asList(answers).iterator());
    return this;
  }

  String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Returns what was asked, for example {@code HEAD /a}. */
  synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String question = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    Reply reply = next(question);
    if (reply.status() == 0) {
      await();
      exchange.close();
      return;
    }
    Headers headers = exchange.getResponseHeaders();
    for (int i = 0; i < reply.headers().length; i += 2) {
      headers.add(reply.headers()[i], reply.headers()[i + 1]);
    }
    exchange.sendResponseHeaders(reply.status(), -1);
    exchange.close();
  }

  private synchronized Reply next(String question) {
    asked.add(question);
    Iterator<Reply> answers = replies.get(question);
    if (answers != null && answers.hasNext()) {
      last.put(question, answers.next());
    }
    return last.getOrDefault(question, new Reply(200));
  }

  /** Hangs until the test is over. */
  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
