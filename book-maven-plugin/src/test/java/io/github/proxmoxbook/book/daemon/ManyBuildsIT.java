package io.github.proxmoxbook.book.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty builds in one process leave nothing behind. Needs a Maven distribution, a sample book that
 * names this plugin and a local repository with all of it, which the profile {@code maven-versions}
 * prepares.
 */
class ManyBuildsIT {
  private static final int BUILDS = 20;

  /** Until then, what is made once has been made: classes, JRuby, caches of fonts. */
  private static final int WARM = 8;

  /** A book that stays is larger, and so is a plugin whose classes are loaded once more (55 MB). */
  private static final long HEAP_KILOBYTES = 6_000;

  /** Classes that the JDK and JRuby make from code that is called often. */
  private static final long CLASSES = 400;

  /** Threads of the JDK come and go; one that is left by each build would be twelve. */
  private static final long FEW = 3;

  @TempDir Path folder;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void leaveNothingBehind() throws IOException, InterruptedException {
    List<Held> held = build();

    Held warm = held.get(WARM - 1);
    Held last = held.get(BUILDS - 1);
    assertThat(last.heap() - warm.heap()).as("kilobytes of heap").isLessThan(HEAP_KILOBYTES);
    assertThat(last.classes() - warm.classes()).as("classes").isLessThan(CLASSES);
    assertThat(last.realms()).as("class loaders").isEqualTo(warm.realms());
    assertThat(last.threads() - warm.threads()).as("threads").isLessThan(FEW);
    assertThat(last.files() - warm.files()).as("open files").isLessThan(FEW);
    assertThat(last.temporary()).as("temporary files").isEqualTo(warm.temporary());
  }

  private List<Held> build() throws IOException, InterruptedException {
    Path book = copy(Path.of(System.getProperty("it.book")));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Djava.io.tmpdir=" + temporary,
                "-Dmaven.home=" + mavenHome(),
                "-Dclassworlds.conf=" + launcherConfiguration(),
                "-cp",
                boot(),
                "org.codehaus.plexus.classworlds.launcher.Launcher",
                book.toString(),
                System.getProperty("it.repository"),
                "" + BUILDS)
            .redirectErrorStream(true)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().forEach(lines::add);
    }
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    List<String> marked = lines.stream().filter(l -> l.startsWith(LongLivedMaven.MARK)).toList();
    marked.forEach(System.out::println);
    assertThat(marked).hasSize(BUILDS);
    return marked.stream().map(Held::read).toList();
  }

  private static Path mavenHome() {
    return Path.of(System.getProperty("it.maven"));
  }

  /** Puts {@link LongLivedMaven} beside Maven's own classes, in the place of its command line. */
  private Path launcherConfiguration() throws IOException {
    return Files.writeString(
        folder.resolve("launcher.conf"),
        """
        main is %s from plexus.core
        [plexus.core]
        load %s/lib/*.jar
        load %s/
        """
            .formatted(
                LongLivedMaven.class.getName(),
                mavenHome(),
                Path.of(System.getProperty("it.classes"))));
  }

  private static String boot() throws IOException {
    try (Stream<Path> jars = Files.list(mavenHome().resolve("boot"))) {
      return jars.filter(p -> p.toString().endsWith(".jar")).findFirst().orElseThrow().toString();
    }
  }

  private Path copy(Path source) throws IOException {
    Path copy = folder.resolve("book");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(source.relativize(file).toString());
        if (!to.startsWith(copy.resolve("target"))) {
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }
}
