package io.github.proxmoxbook.book.mojo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** What chapters in AsciiDoc know of the POM, as attributes. */
final class AsciiDocAttributes {
  private AsciiDocAttributes() {}

  /**
   * Returns the attributes: the properties of the POM with hyphens for their dots, then what names
   * the project, then what the colophon tells, then those of the configuration. A time of the build
   * is there only if the POM states one, so that the same sources make the same book.
   *
   * @param project the project
   * @param time the time of the build, if the POM states one
   * @param colophon what the colophon tells, see {@link ColophonAttributes}
   * @param configured the configured attributes; {@code true} or nothing sets one without a value,
   *     {@code false} unsets it
   * @return values by names
   */
  static Map<String, String> of(
      MavenProject project,
      Optional<Instant> time,
      Map<String, String> colophon,
      Map<String, String> configured) {
    Map<String, String> all = new HashMap<>();
    project
        .getProperties()
        .stringPropertyNames()
        .forEach(name -> all.put(key(name), project.getProperties().getProperty(name)));
    all.put("project-name", ColophonAttributes.escaped(project.getName()));
    all.put("project-version", project.getVersion());
    all.put("project-artifactid", project.getArtifactId());
    all.put("project-groupid", project.getGroupId());
    time.ifPresent(instant -> addTime(all, instant));
    all.putAll(colophon);
    configured.forEach((name, value) -> put(all, key(name), value));
    return all;
  }

  private static String key(String name) {
    return name.replace('.', '-').toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (value == null || value.equals("true")) {
      all.put(name, "");
    } else if (value.equals("false")) {
      all.remove(name);
      all.put(name + "!", "");
    } else {
      all.put(name, value);
    }
  }

  private static void addTime(Map<String, String> all, Instant instant) {
    var time = instant.atOffset(ZoneOffset.UTC);
    for (String of : new String[] {"doc", "local"}) {
      String day = DateTimeFormatter.ISO_LOCAL_DATE.format(time);
      String hour = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(time) + " UTC";
      all.put(of + "date", day);
      all.put(of + "year", Integer.toString(time.getYear()));
      all.put(of + "time", hour);
      all.put(of + "datetime", day + " " + hour);
    }
  }
}
