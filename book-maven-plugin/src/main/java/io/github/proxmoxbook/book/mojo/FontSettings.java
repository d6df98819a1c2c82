package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.typography.FontOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fonts that a POM names. */
public final class FontSettings {
  /** Font files (TrueType, {@code .ttf} or {@code .ttc}) that are tried before installed ones. */
  private List<File> files = new ArrayList<>();

  /** Families for text, the most wanted first. */
  private List<String> text = new ArrayList<>();

  /** Families for code, the most wanted first. */
  private List<String> code = new ArrayList<>();

  List<File> files() {
    return files;
  }

  FontOptions options(Path workDirectory, boolean required) {
    FontOptions defaults = FontOptions.defaults(workDirectory);
    return new FontOptions(
        files.stream().map(File::toPath).toList(),
        concat(text, defaults.textFamilies()),
        concat(code, defaults.codeFamilies()),
        defaults.systemFolders(),
        required,
        workDirectory);
  }

  private static List<String> concat(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).distinct().toList();
  }
}
