package io.github.proxmoxbook.book.reference.external;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSyntaxTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTPS://Example.ORG:443/a/b?c=d&e=%E3%81%82#top",
        "http://localhost:8006/",
        "https://192.168.1.10:8006",
        "https://[2001:db8::1]:8006/x",
        "https://ja.wikipedia.org/wiki/仮想化",
        "https://en.wikipedia.org/wiki/Ceph_(software)",
        "https://ja.wikipedia.org/wiki/東京_（曖昧さ回避）",
        "https://日本語.jp/道",
        "https://tokyo東京.jp/",
        "https://例え.テスト/",
        "https://user@example.org/",
        "https://a_b.example.org./x",
        "https://example.org/#:~:text=a,b",
        "https://pve.proxmox.com/pve-docs/chapter-ha-manager.html#ha_manager_groups",
        "mailto:info@example.org",
        "mailto:?subject=x",
        "https://user:secret@localhost/",
        "mailto:a@example.org,b@example.org?subject=x%20y",
        "tel:+81-3-1234-5678",
        "tel:0120.123.456;ext=1",
      })
  void isSilentOnAddressesThatCanBeOpened(String address) {
    assertThat(check(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https:/example.org       | has no // behind its scheme",
        "https:example.org        | has no // behind its scheme",
        "https://                 | names no host",
        "https:///path            | names no host",
        "https://:8006/           | names no host",
        "https://exa mple.org/    | holds a space",
        "https://example.org/a　b  | holds a space",
        "https://example..org/    | names the host 'example..org', which is none",
        "https://host1,host2/     | names the host 'host1,host2', which is none",
        "https://-a-.example.org/ | names the host '-a-.example.org', which is none",
        "https://example.org:99999| names the port '99999', which is none",
        "https://example.org:80o6/| names the port '80o6', which is none",
        "https://example.org/100% | has a % that is followed by no two hexadecimal digits",
        "https://example.orgを参照  | has swallowed the words behind it",
        "mailto:info              | is no mail address",
        "tel:call-me              | is no telephone number",
      })
  void refusesAddressesThatCannotBeOpened(String address, String complaint) {
    assertThat(check(address))
        .containsExactly(
            "m/a.md:3:1: error: the address "
                + address
                + " "
                + complaint
                + " [external.malformed]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/a。        | holds 。, which probably belongs to the sentence",
        "https://example.org/、https://x | holds 、, which probably belongs to the sentence",
        "https://example.org/wiki/a_(b | has a ( without its )",
        "https://example.org/a）を参照    | has a ） without its （",
        "https://example.org/a?x[0      | has a [ without its ]",
        "https://${HOST}:8006/          | is a pattern, which no reader can follow",
        "http://example.org:port/       | is a pattern, which no reader can follow",
        "https://*.example.org/x        | is a pattern, which no reader can follow",
        "https://example.org/{version}/ | holds {, which no address may hold",
      })
  void warnsOfAddressesThatWereHardlyMeant(String address, String complaint) {
    assertThat(check(address))
        .containsExactly(
            "m/a.md:3:1: warning: the address "
                + address
                + " "
                + complaint
                + " [external.suspicious]");
  }

  @Test
  void takesNoTimeForHostileAddresses() {
    for (String part : List.of("a.", "(", "a-", "%41", "あ", "@", ":", "。", "b@c,")) {
      check("https://" + part.repeat(100_000));
      check("https://a/" + part.repeat(100_000) + "!");
      check("mailto:" + part.repeat(100_000));
      check("https://" + part.repeat(2_000));
      check("https://a/" + part.repeat(2_000) + "!");
    }
  }

  private static List<String> check(String address) {
    return AddressSyntax.check(List.of(new ExternalLink(address, new Location("m/a.md", 3, 1))))
        .stream()
        .map(AddressSyntaxTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    return problem.location()
        + ": "
        + problem.severity()
        + ": "
        + problem.message()
        + " ["
        + problem.rule().id()
        + "]";
  }
}
