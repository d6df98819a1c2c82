package io.github.proxmoxbook.book.skeleton;

import java.util.Objects;

/**
 * The plugin that a new book is built with, as its POM names it.
 *
 * @param groupId the group of the plugin
 * @param artifactId its name
 * @param version its version
 */
public record PluginVersion(String groupId, String artifactId, String version) {
  /** Checks the values. */
  public PluginVersion {
    Objects.requireNonNull(groupId, "groupId");
    Objects.requireNonNull(artifactId, "artifactId");
    Objects.requireNonNull(version, "version");
  }
}
