package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class AsciiDocAttributesTest {
  private static Map<String, String> attributes(String time, Map<String, String> configured) {
    Model model = new Model();
    model.setGroupId("g");
    model.setArtifactId("a");
    model.setVersion("1.2");
    model.setName("本");
    MavenProject project = new MavenProject(model);
    project.getProperties().setProperty("proxmox.Version", "9.1");
    Optional<Instant> stated = time.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(time));
    return AsciiDocAttributes.of(project, stated, configured);
  }

  @Test
  void holdThePropertiesAndTheNamesOfTheProject() {
    assertThat(attributes("", Map.of()))
        .containsEntry("proxmox-version", "9.1")
        .containsEntry("project-name", "本")
        .containsEntry("project-version", "1.2")
        .containsEntry("project-artifactid", "a")
        .containsEntry("project-groupid", "g")
        .doesNotContainKeys("docdate", "localyear");
  }

  @Test
  void holdTheTimeOfTheBuildIfThePomStatesOne() {
    assertThat(attributes("2026-11-22T00:02:03Z", Map.of()))
        .containsEntry("docdate", "2026-11-22")
        .containsEntry("localyear", "2026")
        .containsEntry("doctime", "00:02:03 UTC")
        .containsEntry("localdatetime", "2026-11-22 00:02:03 UTC");
  }

  @Test
  void areSetAndUnsetByTheConfiguration() {
    Map<String, String> configured = new HashMap<>();
    configured.put("draft", "true");
    configured.put("proxmox.version", "false");
    configured.put("empty", null);
    configured.put("product", "Proxmox VE@");

    assertThat(attributes("", configured))
        .containsEntry("draft", "")
        .containsEntry("proxmox-version!", "")
        .doesNotContainKey("proxmox-version")
        .containsEntry("empty", "")
        .containsEntry("product", "Proxmox VE@");
  }
}
