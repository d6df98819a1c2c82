package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that shows the book in the browser. */
@MojoTest
class ServeGoalTest {
  private static final String ADDRESS = "the book is at ";

  @TempDir Path folder;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder.toRealPath());
  }

  @Test
  @InjectMojo(goal = "serve")
  void showsTheBookAsItIsConfiguredUntilItIsInterrupted(ServeMojo goal) throws Exception {
    book.write("words.properties", "contents = 中身\n");
    book.write("own.css", "h1 { color: #010203 }\n");
    GoalRunner.set(goal, "labels", "words.properties");
    File sheet = book.root().resolve("own.css").toFile();
    GoalRunner.set(goal, "htmlStyleSheets", List.of(sheet));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread maven = new Thread(() -> run(goal, failure), "maven");
    maven.start();
    String told = await(ADDRESS);
    URI address = URI.create(told.substring(ADDRESS.length()).split(" ")[0]);
    assertThat(get(address)).contains("見本の本", "中身", "own.css");
    book.write("words.properties", "contents = 目録\n");
    await("built in");
    assertThat(get(address)).contains("目録").doesNotContain("中身");
    book.write("manuscript/ja/one.md", "# 概要\n\n[切れた](no.md)参照です。\n");
    String problem = await("[reference.");
    assertThat(problem).startsWith("error ").contains("one.md:3:");
    await("built in");
    String rule = problem.replaceFirst(".*\\[(.*)\\]", "$1");
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n<!-- book:ignore " + rule + " あとで書く。 -->\n[切れた](no.md)参照です。\n");
    await("mended: ");
    book.write("words.properties", "no such = key\n");
    await("built in");
    maven.interrupt();
    maven.join(60_000);
    assertThat(maven.isAlive()).isFalse();
    assertThat(failure.get()).isNull();
    assertThatThrownBy(() -> get(address)).isInstanceOf(ConnectException.class);
  }

  @Test
  @InjectMojo(goal = "serve")
  void saysThatThePortIsTaken(ServeMojo goal) throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      GoalRunner.set(goal, "port", other.getLocalPort());
      assertThatThrownBy(() -> new GoalRunner(folder.toRealPath(), new RecordingLog()).run(goal))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is not free");
    }
  }

  @Test
  @InjectMojo(goal = "serve")
  void hasNothingToServeInAParentProject(ServeMojo goal) throws Exception {
    Path empty = Files.createDirectory(folder.resolve("parent")).toRealPath();
    RecordingLog log = new RecordingLog();
    MavenProject parent = GoalRunner.project();
    parent.setPackaging("pom");
    new GoalRunner(empty, log).run(goal, parent);
    assertThat(log.lines()).containsExactly("info: nothing to serve: manuscript/ja does not exist");
  }

  private void run(ServeMojo goal, AtomicReference<Throwable> failure) {
    try {
      new GoalRunner(folder.toRealPath(), new WaitingLog()).run(goal);
    } catch (Exception | AssertionError e) {
      failure.set(e);
      lines.add("failed: " + e);
    }
  }

  private static String get(URI address) throws IOException {
    return new String(address.toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Waits for a line. */
  private String await(String part) throws InterruptedException {
    while (true) {
      // Only against a goal that hangs.
      String line = lines.poll(60, TimeUnit.SECONDS);
      assertThat(line).as(part).isNotNull();
      assertThat(line).doesNotStartWith("failed: ");
      if (line.contains(part)) {
        return line;
      }
    }
  }

  /** A log whose lines tests wait for. */
  private final class WaitingLog extends SystemStreamLog {
    @Override
    public void info(CharSequence line) {
      lines.add(line.toString());
    }

    @Override
    public void warn(CharSequence line) {
      lines.add("warning " + line);
    }

    @Override
    public void error(CharSequence line) {
      lines.add("error " + line);
    }
  }
}
