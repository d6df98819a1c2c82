package io.github.proxmoxbook.book.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandsTest {
  @TempDir Path root;

  private BuildCommands commands() throws IOException {
    return BuildCommands.of(RepositoryFiles.list(root, List.of("node_modules")));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  @Test
  void offersNothingWhereThereIsNothing() throws IOException {
    assertThat(commands().hasMakefile()).isFalse();
    assertThat(commands().hasPackage()).isFalse();
    assertThat(commands().mayMake("all")).isFalse();
  }

  @Test
  void readsRules() throws IOException {
    write(
        "Makefile",
        """
        OUT := build
        VERSION ?= 1
        .PHONY: pdf \\
                epub
        all check: pdf ; @echo $(OUT)
        pdf:: book.tex # comment
        \t@echo note: not a target
        %.html: %.md
        \tpandoc $<
        clean:;rm -rf $(OUT)
        """);
    BuildCommands commands = commands();

    assertThat(commands.targets()).containsExactly("all", "check", "clean", "epub", "pdf");
    assertThat(commands.mayMake("chapter.html")).isTrue();
    assertThat(commands.mayMake("note")).isFalse();
    assertThat(commands.mayMake("OUT")).isFalse();
    assertThat(commands.mayMake("html")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "include $(CONFIG)\n",
        "-include rules.inc\n",
        "$(TARGETS): x\n",
        "$(foreach t,$(T),$(eval $(call rule,$(t))))\n$(eval x)\n"
      })
  void cannotTellWhatIsComputed(String makefile) throws IOException {
    write("sub/GNUmakefile", "all:\n" + makefile);
    assertThat(commands().mayMake("anything")).isTrue();
  }

  @Test
  void readsFragmentsWhereverTheyLie() throws IOException {
    write("Makefile", "include mk/docs.mk\n");
    write("mk/docs.mk", "docs:\n\ttrue\n");
    assertThat(commands().mayMake("docs")).isTrue();
    assertThat(commands().mayMake("doc")).isFalse();
  }

  @Test
  void readsTheScriptsOfAllPackages() throws IOException {
    write(
        "package.json",
        "{\"config\": {\"scripts\": {\"no\": \"\"}}, \"scripts\": {\"build\": \"x\", \"a:b\": \"y\"}}");
    write("web/package.json", "{\"scripts\": {\"test\": \"z\"}, ");
    write("node_modules/x/package.json", "{\"scripts\": {\"foreign\": \"z\"}}");
    write("broken/package.json", "[]");
    assertThat(commands().hasPackage()).isTrue();
    assertThat(commands().scripts()).containsExactly("a:b", "build", "test");
  }
}
