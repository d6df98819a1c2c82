package io.github.proxmoxbook.book.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The open pages that are told of changes, by <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>.
 */
final class EventStreams implements AutoCloseable {
  /**
   * A browser opens six connections to one server. The oldest page gives way, and asks again after
   * a while, so that there is always one left to load pages with.
   */
  private static final int MOST = 4;

  private static final int RETRY_MILLIS = 1000;

  /** Only by writing is it noticed that a page is no longer there. */
  private static final int HEARTBEAT_SECONDS = 15;

  private static final String END = "";

  private final Deque<BlockingQueue<String>> streams = new ArrayDeque<>();
  private boolean isClosed;

  /** Tells all pages of something. */
  synchronized void send(String event, String data) {
    String message = message(event, data);
    streams.forEach(stream -> stream.add(message));
  }

  /**
   * Serves one page until it goes away, or gives way to others.
   *
   * @param exchange the question of the page
   * @param greeting asked for when whatever comes after it will be told
   * @throws IOException if the page goes away
   */
  void serve(HttpExchange exchange, Greeting greeting) throws IOException {
    BlockingQueue<String> stream = new LinkedBlockingQueue<>();
    open(stream);
    try (OutputStream out = exchange.getResponseBody()) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      write(out, "retry: " + RETRY_MILLIS + "\n\n" + message("hello", greeting.data()));
      String next = stream.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      while (next == null || !next.equals(END)) {
        write(out, next == null ? ":\n\n" : next);
        next = stream.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      // The server ends.
      Thread.currentThread().interrupt();
    } finally {
      remove(stream);
    }
  }

  /** What a page is told first. */
  @FunctionalInterface
  interface Greeting {
    String data();
  }

  private synchronized void open(BlockingQueue<String> stream) {
    streams.addLast(stream);
    while (streams.size() > MOST) {
      streams.removeFirst().add(END);
    }
    if (isClosed) {
      stream.add(END);
    }
  }

  private synchronized void remove(Queue<String> stream) {
    // By identity: empty queues are not equal, but full ones must not be compared.
    streams.removeIf(other -> other == stream);
  }

  private static String message(String event, String data) {
    return "event: " + event + "\ndata: " + data + "\n\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    streams.forEach(stream -> stream.add(END));
  }
}
