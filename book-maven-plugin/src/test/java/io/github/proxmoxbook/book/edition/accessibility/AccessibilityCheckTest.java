package io.github.proxmoxbook.book.edition.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What examples in files cannot show. */
@Timeout(60)
class AccessibilityCheckTest {
  private final AccessibilityCheck check = new AccessibilityCheck("ja");

  @Test
  void survivesDeepNesting() {
    String deep = "<b>".repeat(3_000) + "深い" + "</b>".repeat(3_000);
    check.readStyleSheet("a.css", "p b { color: #000; background: #fff }");
    check.readDocument(
        "a.xhtml", page("<h1>" + deep + "</h1><h2>" + "<i>".repeat(3_000) + "</h2>"));

    assertThat(check.report().findings())
        .extracting(AccessibilityFinding::rule)
        .containsExactly(AccessibilityRule.HEADING_EMPTY);
  }

  @Test
  void labelsMayNameEachOther() {
    check.readDocument(
        "a.xhtml",
        page("<h1 id=\"a\" aria-labelledby=\"b\">一<i id=\"b\" aria-labelledby=\"a\">二</i></h1>"));

    assertThat(check.report().findings()).isEmpty();
  }

  @Test
  void looksAtEqualElementsOnce() {
    check.readStyleSheet("a.css", ".a > b { color: #aaa; background: #fff }");
    String cell = "<p class=\"a\"><b>明るい</b><i id=\"i%d\">普通</i></p>\n";
    StringBuilder body = new StringBuilder("<h1>一</h1>");
    for (int i = 0; i < 20_000; i++) {
      body.append(cell.formatted(i));
    }
    check.readDocument("a.xhtml", page(body.toString()));

    assertThat(check.report().findings())
        .as("one finding for one mistake")
        .extracting(AccessibilityFinding::rule)
        .containsExactly(AccessibilityRule.CONTRAST);
  }

  @Test
  void readsWhatIsNoXhtml() {
    check.readStyleSheet("a.css", "}} p { color: ; background: url( } @media");
    check.readDocument("a.xhtml", "");
    check.readDocument("b.xhtml", "<html lang='ja'><p>offen <a href='http://[':>x");

    assertThat(check.report().facts()).contains(Fact.TRANSFORMABLE);
  }

  @Test
  void aBookOfUnknownLanguageIsComparedWithNothing() {
    AccessibilityCheck unknown = new AccessibilityCheck("");
    unknown.readDocument("a.xhtml", page("<h1>一</h1>"));

    assertThat(unknown.report().findings()).isEmpty();
  }

  private static String page(String body) {
    return "<html lang=\"ja\"><head><title>一</title></head><body>" + body + "</body></html>";
  }
}
