package io.github.proxmoxbook.book.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.Set;

/**
 * Refuses what no reader of the preview asks for. Pages elsewhere on the web can make the browser
 * ask, but neither by a name of their own for this machine (DNS rebinding), nor to read or run what
 * comes back.
 */
final class RequestCheck {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;

  RequestCheck(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** Returns the status with which a question is refused; 0 if it is answered. */
  int refusal(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null) {
      return 400;
    }
    if (!hosts.contains(host)) {
      return 403;
    }
    return METHODS.contains(exchange.getRequestMethod()) ? 0 : 405;
  }

  /** Adds what every answer says. */
  static void protect(HttpExchange exchange) {
    var headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
  }
}
