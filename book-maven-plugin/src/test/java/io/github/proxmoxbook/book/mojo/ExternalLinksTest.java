package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.PlexusContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When servers are asked about external links, and when they are not. */
@MojoTest
class ExternalLinksTest {
  private static final String ASKING =
      """
      <project>
        <build><plugins><plugin>
          <artifactId>book-maven-plugin</artifactId>
          <configuration>
            <checkExternalLinks>true</checkExternalLinks>
            <externalLinks>
              <privateAddresses>true</privateAddresses>
              <retries>0</retries>
              <hostDelayMillis>0</hostDelayMillis>
            </externalLinks>
          </configuration>
        </plugin></plugins></build>
      </project>
      """;

  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void write() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
    new SampleBook(folder).write("manuscript/ja/one.md", "# 概要\n\n[外](" + address + ")\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  @InjectMojo(goal = "check-references")
  void asksNobodyUnlessTold(CheckReferencesMojo goal) throws Exception {
    run(goal, false);
    assertThat(asked).hasValue(0);
  }

  @Test
  @InjectMojo(goal = "check-references", pom = ASKING)
  void asksIfTold(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> run(goal, false)).isInstanceOf(MojoFailureException.class);
    assertThat(asked).hasValue(2);
    assertThat(log.lines())
        .contains("info: 1 external addresses asked about, 0 known from an earlier build")
        .anyMatch(line -> line.endsWith("answers 404 [external.gone]"));
  }

  @Test
  @InjectMojo(goal = "check-references", pom = ASKING)
  void asksNobodyWhenMavenIsOffline(CheckReferencesMojo goal) throws Exception {
    run(goal, true);
    assertThat(asked).hasValue(0);
    assertThat(log.lines())
        .contains("info: external links are not asked about, as Maven is offline");
  }

  @Test
  @InjectMojo(
      goal = "check-references",
      pom =
          """
          <project>
            <build><plugins><plugin>
              <artifactId>book-maven-plugin</artifactId>
              <configuration>
                <checkExternalLinks>true</checkExternalLinks>
                <externalLinks><retries>99</retries></externalLinks>
              </configuration>
            </plugin></plugins></build>
          </project>
          """)
  void namesAWrongSetting(CheckReferencesMojo goal) {
    assertThatThrownBy(() -> run(goal, false))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("retries is 99: expected 0 to 10");
  }

  private void run(CheckReferencesMojo goal, boolean offline) throws Exception {
    GoalRunner.set(goal, "session", session(offline));
    new GoalRunner(folder, log).run(goal);
  }

  @SuppressWarnings("deprecation")
  private static MavenSession session(boolean offline) {
    return new MavenSession(
        (PlexusContainer) null,
        null,
        new DefaultMavenExecutionRequest().setOffline(offline),
        new DefaultMavenExecutionResult());
  }
}
