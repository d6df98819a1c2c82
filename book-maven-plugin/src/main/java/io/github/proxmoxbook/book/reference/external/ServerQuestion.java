package io.github.proxmoxbook.book.reference.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks a server whether an address leads to something: with HEAD, and where that is refused with
 * GET. Redirections are followed by hand, since each may lead into a private network.
 */
final class ServerQuestion {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> GONE = Set.of(404, 410);

  /** Failures that may pass: too many requests, and those of servers behind a server. */
  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

  private final ExternalOptions options;
  private final Pause pause;
  private final HostLookup lookup;
  private final HttpClient client;

  ServerQuestion(ExternalOptions options, Pause pause, HostLookup lookup) {
    this.options = options;
    this.pause = pause;
    this.lookup = lookup;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout())
            .build();
  }

  /** What a server said. */
  private record Reply(int status, Optional<String> location, Optional<String> retryAfter) {}

  Answer ask(URI address) throws InterruptedException {
    Set<URI> seen = new HashSet<>();
    Optional<String> movedTo = Optional.empty();
    boolean permanent = true;
    URI at = address;
    try {
      while (seen.add(at) && seen.size() <= options.redirects() + 1) {
        if (!options.privateAddresses() && PrivateNetwork.holds(lookup.of(at.getHost()))) {
          return new Answer.Private(at.getHost());
        }
        Reply reply = reply(at);
        if (!REDIRECTS.contains(reply.status()) || reply.location().isEmpty()) {
          return judged(reply.status(), at.equals(address) ? "" : at + " ", movedTo);
        }
        permanent &= PERMANENT.contains(reply.status());
        at = target(at, reply.location().get());
        movedTo = permanent ? Optional.of(at.toString()) : movedTo;
      }
    } catch (IOException e) {
      return new Answer.Failed((at.equals(address) ? "" : at + ": ") + reason(e, at));
    } catch (IllegalArgumentException e) {
      return new Answer.Failed("it is redirected to an address that is none: " + e.getMessage());
    }
    return new Answer.Failed(
        seen.size() > options.redirects() + 1
            ? "it is redirected more than " + options.redirects() + " times"
            : "its redirections go round in a circle");
  }

  private static URI target(URI from, String location) {
    URI to = from.resolve(new WebReference(location).ascii());
    String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.matches("https?") || to.getHost() == null) {
      throw new IllegalArgumentException(location);
    }
    return to;
  }

  private static Answer judged(int status, String where, Optional<String> movedTo) {
    if (status >= 200 && status < 300) {
      return new Answer.Found(movedTo);
    }
    String reason = where + "answers " + status;
    return GONE.contains(status) ? new Answer.Gone(reason) : new Answer.Failed(reason);
  }

  /** Asks until there is an answer that will not pass. */
  private Reply reply(URI address) throws IOException, InterruptedException {
    Duration wait = options.backOff();
    for (int attempt = 0; ; attempt++) {
      boolean last = attempt == options.retries();
      try {
        Reply reply = headOrGet(address);
        if (!PASSING.contains(reply.status()) || last) {
          return reply;
        }
        Duration asked = reply.retryAfter().flatMap(ServerQuestion::seconds).orElse(wait);
        if (asked.compareTo(options.longestWait()) > 0) {
          return reply;
        }
        pause.of(asked);
      } catch (SSLException e) {
        throw e;
      } catch (IOException e) {
        if (last) {
          throw e;
        }
        pause.of(wait);
      }
      wait = wait.multipliedBy(2);
    }
  }

  /** A date instead of seconds (RFC 9110, section 10.2.3) counts as none: clocks differ. */
  private static Optional<Duration> seconds(String retryAfter) {
    return retryAfter.strip().matches("\\d{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter.strip())))
        : Optional.empty();
  }

  private Reply headOrGet(URI address) throws IOException, InterruptedException {
    Reply head = send("HEAD", address);
    return head.status() < 400 || head.status() == 429 ? head : send("GET", address);
  }

  private Reply send(String method, URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(options.timeout())
            .header("User-Agent", "book-maven-plugin (link check)")
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    // The status is enough: what the page holds is not read.
    response.body().close();
    return new Reply(
        response.statusCode(),
        response.headers().firstValue("Location"),
        response.headers().firstValue("Retry-After"));
  }

  private String reason(IOException e, URI at) {
    if (e instanceof UnknownHostException) {
      return "the host " + at.getHost() + " is unknown";
    } else if (e instanceof HttpTimeoutException) {
      return "no answer within " + options.timeout().toMillis() / 1000.0 + " seconds";
    } else if (e instanceof SSLException) {
      return "no secure connection: " + e.getMessage();
    } else if (e instanceof ConnectException) {
      return "no connection to " + at.getHost();
    }
    return "the connection broke off: " + e.getMessage();
  }
}
