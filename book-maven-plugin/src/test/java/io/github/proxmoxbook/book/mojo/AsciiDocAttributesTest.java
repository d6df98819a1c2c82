package io.github.proxmoxbook.book.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.Name;
import io.github.proxmoxbook.book.edition.Person;
import io.github.proxmoxbook.book.edition.Role;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class AsciiDocAttributesTest {
  private static final EditionMetadata METADATA =
      SampleBook.metadata("ja").toBuilder()
          .subtitle("守る & 直す <入門>")
          .contributors(List.of(new Person(Name.of("校正者"), List.of(Role.PROOFREADER))))
          .commit("0123456789ab")
          .build();

  private static Map<String, String> attributes(String time, Map<String, String> configured) {
    Model model = new Model();
    model.setGroupId("g");
    model.setArtifactId("a");
    model.setVersion("1.2");
    model.setName("R&D の本");
    MavenProject project = new MavenProject(model);
    project.getProperties().setProperty("proxmox.Version", "9.1");
    Optional<Instant> stated = time.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(time));
    Map<String, String> colophon = ColophonAttributes.of(METADATA, Labels.of("ja"));
    return AsciiDocAttributes.of(project, stated, colophon, configured);
  }

  @Test
  void holdThePropertiesAndTheNamesOfTheProject() {
    assertThat(attributes("", Map.of()))
        .containsEntry("proxmox-version", "9.1")
        .containsEntry("project-name", "R&amp;D の本")
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

  @Test
  void tellWhatTheColophonTells() {
    assertThat(attributes("", Map.of("book.publisher", "ほかの版元")))
        .containsEntry("book-title", "見本の本")
        .containsEntry("book-subtitle", "守る &amp; 直す &lt;入門&gt;")
        .containsEntry("book-description", "見本の説明")
        .containsEntry("book-date", "2026年11月22日")
        .containsEntry("book-year", "2026")
        .containsEntry("book-version", "1.2")
        .containsEntry("book-author", "著者一、著者二")
        .containsEntry("book-proofreader", "校正者")
        .containsEntry("book-publisher", "ほかの版元")
        .containsEntry("book-rights", "CC BY-SA 4.0")
        .containsEntry("book-commit", "0123456789ab")
        .containsEntry("book-language", "ja")
        .doesNotContainKeys("book-isbn", "book-translator", "book-edition", "book-licence");
  }
}
