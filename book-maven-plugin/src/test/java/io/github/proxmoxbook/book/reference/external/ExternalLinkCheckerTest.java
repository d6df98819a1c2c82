package io.github.proxmoxbook.book.reference.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.reference.external.TestServer.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalLinkCheckerTest {
  private static final Reply OK = new Reply(200);
  private static final Reply HANGS = new Reply(0);

  @TempDir Path folder;
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private TestServer server;
  private List<String> allow = List.of();
  private List<String> deny = List.of();
  private boolean privateAddresses = true;
  private HostLookup lookup = InetAddress::getAllByName;
  private Duration timeout = Duration.ofSeconds(10);
  private ExternalReport report;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void isSilentOnPagesThatAreThere() throws Exception {
    assertThat(check("/a", "/b?c=d", "/a#part")).isEmpty();
    assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b?c=d");
    assertThat(report.asked()).isEqualTo(2);
  }

  @Test
  void asksWithGetWhereHeadIsRefused() throws Exception {
    server.on("HEAD /a", new Reply(405)).on("GET /a", OK);
    assertThat(check("/a")).isEmpty();
    assertThat(server.asked()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void reportsPagesThatAreGone() throws Exception {
    server.on("HEAD /a", new Reply(404)).on("GET /a", new Reply(404));
    server.on("HEAD /b", new Reply(410)).on("GET /b", new Reply(410));
    assertThat(check("/a", "/b"))
        .containsExactly(
            "m.md:1: error: nothing is at {}/a: answers 404 [external.gone]",
            "m.md:2: error: nothing is at {}/b: answers 410 [external.gone]");
  }

  @Test
  void reportsAPageInEveryPlaceThatNamesIt() throws Exception {
    server.on("HEAD /a", new Reply(404)).on("GET /a", new Reply(404));
    assertThat(check("/a", "/b", "/a#x")).hasSize(2);
    assertThat(server.asked()).containsExactly("HEAD /a", "GET /a", "HEAD /b");
  }

  @Test
  void followsRedirectionsAndNamesWherePagesMovedForGood() throws Exception {
    server.on("HEAD /a", new Reply(301, "Location", "/b"));
    server.on("HEAD /b", new Reply(308, "Location", "c?x=\u00e9 y"));
    server.on("HEAD /c?x=%E9%20y", new Reply(302, "Location", server.address("/d#e")));
    assertThat(check("/a"))
        .containsExactly("m.md:1: info: {}/a has moved for good [external.moved]");
    assertThat(report.problems().get(0).hint()).isEqualTo("write " + at("/c?x=%E9%20y"));
  }

  @Test
  void isSilentOnRedirectionsForNow() throws Exception {
    server.on("HEAD /a", new Reply(302, "Location", "/b"));
    server.on("HEAD /b", new Reply(301, "Location", "/c"));
    assertThat(check("/a")).isEmpty();
  }

  @Test
  void namesThePageToWhichItWasLedInVain() throws Exception {
    server.on("HEAD /a", new Reply(301, "Location", "/b"));
    server.on("HEAD /b", new Reply(404)).on("GET /b", new Reply(404));
    assertThat(check("/a"))
        .containsExactly("m.md:1: error: nothing is at {}/a: {}/b answers 404 [external.gone]");
  }

  @Test
  void endsInRedirectionsWithoutEnd() throws Exception {
    server.on("HEAD /a", new Reply(302, "Location", "/b"));
    server.on("HEAD /b", new Reply(302, "Location", "/a"));
    for (int i = 0; i < 9; i++) {
      server.on("HEAD /n" + i, new Reply(302, "Location", "/n" + (i + 1)));
    }
    server.on("HEAD /f", new Reply(302, "Location", "file:///etc/passwd"));
    assertThat(check("/a", "/n0", "/f"))
        .containsExactly(
            "m.md:1: warning: {}/a cannot be reached: its redirections go round in a circle"
                + " [external.unreachable]",
            "m.md:2: warning: {}/n0 cannot be reached: it is redirected more than 5 times"
                + " [external.unreachable]",
            "m.md:3: warning: {}/f cannot be reached: it is redirected to an address that is none:"
                + " file:///etc/passwd [external.unreachable]");
  }

  @Test
  void asksAgainAfterFailuresThatPass() throws Exception {
    server.on("HEAD /a", new Reply(500)).on("GET /a", new Reply(502), OK);
    server.on("HEAD /b", new Reply(500), OK).on("GET /b", new Reply(500));
    assertThat(check("/a", "/b")).isEmpty();
    assertThat(pauses).containsExactly(ms(100), ms(7), ms(100));
  }

  @Test
  void waitsAsLongAsAServerAsksFor() throws Exception {
    server.on("HEAD /a", new Reply(429, "Retry-After", "20"), OK);
    assertThat(check("/a")).isEmpty();
    assertThat(pauses).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void givesUpWhereAServerAsksForTooMuchTime() throws Exception {
    server.on("HEAD /a", new Reply(429, "Retry-After", "3600"));
    server.on("HEAD /b", new Reply(429, "Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT"));
    assertThat(check("/a", "/b"))
        .containsExactly(
            "m.md:1: warning: {}/a cannot be reached: answers 429 [external.unreachable]",
            "m.md:2: warning: {}/b cannot be reached: answers 429 [external.unreachable]");
    assertThat(pauses).containsExactly(ms(7), ms(100), ms(200));
  }

  @Test
  void givesUpOnAServerThatHangs() throws Exception {
    server.on("HEAD /a", HANGS).on("GET /a", HANGS);
    timeout = ms(200);
    assertThat(check("/a"))
        .containsExactly(
            "m.md:1: warning: {}/a cannot be reached: no answer within 0.2 seconds"
                + " [external.unreachable]");
    assertThat(server.asked()).hasSize(3);
    assertThat(pauses).containsExactly(ms(100), ms(200));
  }

  @Test
  void reportsThatNobodyListens() throws Exception {
    String address = server.address("/");
    server.close();
    assertThat(lines(List.of(address)))
        .containsExactly(
            "m.md:1: warning: {}/ cannot be reached: no connection to 127.0.0.1"
                + " [external.unreachable]");
  }

  @Test
  void reportsACertificateThatNobodyTrusts() throws Exception {
    HttpsServer https =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    https.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    try (TestServer secure = new TestServer(https)) {
      List<String> lines = lines(List.of("https://127.0.0.1:" + secure.port() + "/"));
      assertThat(lines).hasSize(1);
      assertThat(lines.get(0))
          .contains("cannot be reached: no secure connection: ", "[external.unreachable]");
      assertThat(secure.asked()).isEmpty();
    }
  }

  @Test
  void asksNobodyInAPrivateNetwork() throws Exception {
    privateAddresses = false;
    assertThat(check("/a"))
        .containsExactly(
            "m.md:1: info: {}/a is not asked: 127.0.0.1 lies in a private network"
                + " [external.private-address]");
    assertThat(lines(List.of("http://2130706433:" + server.port() + "/")))
        .allMatch(line -> line.contains("[external.private-address]"))
        .hasSize(1);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void isNotLedIntoAPrivateNetwork() throws Exception {
    privateAddresses = false;
    // The name says 127.0.0.1 and the look-up a public address, so that the first question passes.
    lookup =
        host ->
            new InetAddress[] {
              InetAddress.getByName(host.equals("127.0.0.1") ? "192.0.2.1" : host)
            };
    server.on("HEAD /a", new Reply(302, "Location", "http://[::1]:" + server.port() + "/meta"));
    server.on("HEAD /b", new Reply(302, "Location", "http://2130706433:" + server.port() + "/x"));
    assertThat(check("/a", "/b"))
        .containsExactly(
            "m.md:1: info: {}/a is not asked: [::1] lies in a private network"
                + " [external.private-address]",
            "m.md:2: info: {}/b is not asked: 2130706433 lies in a private network"
                + " [external.private-address]");
    assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b");
  }

  @Test
  void reportsAHostThatNobodyKnows() throws Exception {
    privateAddresses = false;
    lookup =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThat(check("/a"))
        .containsExactly(
            "m.md:1: warning: {}/a cannot be reached: the host 127.0.0.1 is unknown"
                + " [external.unreachable]");
  }

  @Test
  void asksNobodyAboutExamples() throws Exception {
    assertThat(
            lines(
                List.of(
                    "https://example.org/x",
                    "http://www.example.com",
                    "https://pve.test:8006",
                    "http://node.example/",
                    "mailto:a@b.example",
                    "https://{host}/",
                    "http://example.orgを参照/")))
        .isEmpty();
    assertThat(report.asked()).isZero();
  }

  @Test
  void asksOnlyWhatTheListsAllow() throws Exception {
    allow = List.of("http://127.0.0.1:*");
    deny = List.of("*/private/*", "*.iso");
    server.on("HEAD /a", new Reply(404)).on("GET /a", new Reply(404));
    assertThat(check("/a", "/private/b", "/c.iso")).hasSize(1);
    assertThat(server.asked()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void remembersGoodAnswersForATime() throws Exception {
    server.on("HEAD /moved", new Reply(301, "Location", "/b"));
    server.on("HEAD /bad", new Reply(404)).on("GET /bad", new Reply(404));
    List<String> first = check("/a", "/moved", "/bad");
    int asked = server.asked().size();
    now = now.plus(Duration.ofDays(6));
    assertThat(check("/a", "/moved", "/bad")).isEqualTo(first).hasSize(2);
    assertThat(report.remembered()).isEqualTo(2);
    assertThat(server.asked().subList(asked, server.asked().size()))
        .containsExactly("HEAD /bad", "GET /bad");
    now = now.plus(Duration.ofDays(2));
    check("/a");
    assertThat(report.remembered()).isZero();
  }

  @Test
  void asksAgainWhatTheCacheCannotTell() throws Exception {
    Files.writeString(folder.resolve("cache"), "garbage\nyesterday\t" + at("/a") + "\t\n\n");
    assertThat(check("/a")).isEmpty();
    assertThat(report.asked()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("cache")))
        .isEqualTo(
            "# Good answers about external links; may be deleted.\n2026-11-22T12:00:00Z\t"
                + at("/a")
                + "\t\n");
  }

  @Test
  void endsWhenTheBuildIsInterrupted() {
    server.on("HEAD /a", HANGS);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> check("/a")).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private SSLContext selfSigned() throws Exception {
    Path store = folder.resolve("keys.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String arguments =
        "-J-XX:TieredStopAtLevel=1 -genkeypair -keyalg EC -alias a -dname CN=127.0.0.1"
            + " -storetype PKCS12 -storepass secret";
    List<String> command = new ArrayList<>(List.of(keytool));
    command.addAll(List.of(arguments.split(" ")));
    command.addAll(List.of("-keystore", store.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    assertThat(process.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "secret".toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private List<String> check(String... paths) throws IOException {
    return lines(Stream.of(paths).map(server::address).toList());
  }

  private List<String> lines(List<String> addresses) throws IOException {
    pauses.clear();
    List<ExternalLink> links = new ArrayList<>();
    for (String address : addresses) {
      links.add(new ExternalLink(address, new Location("m.md", links.size() + 1, 0)));
    }
    ExternalOptions options =
        new ExternalOptions(
            timeout,
            2,
            ms(100),
            Duration.ofSeconds(30),
            ms(7),
            5,
            Duration.ofDays(7),
            folder.resolve("cache"),
            allow,
            deny,
            privateAddresses);
    report =
        new ExternalLinkChecker(options, Clock.fixed(now, ZoneOffset.UTC), pauses::add, lookup)
            .check(links);
    return report.problems().stream()
        .map(
            p ->
                p.location()
                    + ": "
                    + p.severity()
                    + ": "
                    + p.message()
                    + " ["
                    + p.rule().id()
                    + "]")
        .map(line -> line.replace("http://127.0.0.1:" + server.port(), "{}"))
        .toList();
  }

  private String at(String path) {
    return server.address(path);
  }

  private static Duration ms(int millis) {
    return Duration.ofMillis(millis);
  }
}
