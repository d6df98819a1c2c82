package io.github.proxmoxbook.book.mojo;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.Scanner;

/** An IDE, as m2e behaves: it knows what has changed, and keeps markers until they are removed. */
final class RecordingBuildContext implements BuildContext {
  /** A marker of the IDE. */
  record Marker(File file, int line, int column, String message, int severity) {}

  private final Set<Path> changed = new HashSet<>();
  private final List<Marker> markers = new ArrayList<>();
  private final List<File> refreshed = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private boolean isIncremental;

  List<Marker> markers() {
    return markers;
  }

  List<File> refreshed() {
    return refreshed;
  }

  /** Begins an incremental build after these files have changed, been made or deleted. */
  void incremental(Path... files) {
    isIncremental = true;
    changed.clear();
    changed.addAll(List.of(files));
  }

  @Override
  public boolean hasDelta(File file) {
    // m2e has a delta for each folder on the way to what has changed.
    return !isIncremental || changed.stream().anyMatch(path -> path.startsWith(file.toPath()));
  }

  @Override
  public boolean hasDelta(String relativePath) {
    return hasDelta(new File(relativePath));
  }

  @Override
  public boolean hasDelta(List<String> relativePaths) {
    return relativePaths.stream().anyMatch(this::hasDelta);
  }

  @Override
  public boolean isIncremental() {
    return isIncremental;
  }

  @Override
  public void addMessage(
      File file, int line, int column, String message, int severity, Throwable cause) {
    markers.add(new Marker(file, line, column, message, severity));
  }

  @Override
  public void removeMessages(File file) {
    markers.removeIf(marker -> marker.file().equals(file));
  }

  @Override
  public void refresh(File file) {
    refreshed.add(file);
  }

  @Override
  @Deprecated
  public void addError(File file, int line, int column, String message, Throwable cause) {
    addMessage(file, line, column, message, SEVERITY_ERROR, cause);
  }

  @Override
  @Deprecated
  public void addWarning(File file, int line, int column, String message, Throwable cause) {
    addMessage(file, line, column, message, SEVERITY_WARNING, cause);
  }

  @Override
  public OutputStream newFileOutputStream(File file) throws IOException {
    return Files.newOutputStream(file.toPath());
  }

  @Override
  public Scanner newScanner(File folder) {
    DirectoryScanner scanner = new DirectoryScanner();
    scanner.setBasedir(folder);
    return scanner;
  }

  @Override
  public Scanner newScanner(File folder, boolean ignoreDelta) {
    return newScanner(folder);
  }

  @Override
  public Scanner newDeleteScanner(File folder) {
    return newScanner(folder);
  }

  @Override
  public void setValue(String key, Object value) {
    values.put(key, value);
  }

  @Override
  public Object getValue(String key) {
    return values.get(key);
  }

  @Override
  public boolean isUptodate(File target, File source) {
    return target.lastModified() > source.lastModified();
  }
}
