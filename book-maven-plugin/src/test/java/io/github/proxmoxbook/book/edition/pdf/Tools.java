package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs that are not ours; what needs them is skipped where they are not installed. */
final class Tools {
  private Tools() {}

  /** Runs a program to its end and returns what it prints; it must not fail. */
  static String run(String... command) throws Exception {
    assumeTrue(isInstalled(command[0]), command[0] + " is not installed, see CONTRIBUTING.md");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static boolean isInstalled(String program) {
    return program.startsWith("/")
        || Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
