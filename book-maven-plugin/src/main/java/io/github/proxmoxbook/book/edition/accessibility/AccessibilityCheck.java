package io.github.proxmoxbook.book.edition.accessibility;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads an EPUB with the eyes of those who do not see it: first its style sheets, then its content
 * documents in the order of the spine, the navigation document among them. It keeps one document in
 * memory.
 *
 * <pre>{@code
 * AccessibilityCheck check = new AccessibilityCheck("ja");
 * check.readStyleSheet("EPUB/theme.css", css);
 * check.readDocument("EPUB/chapter-01.xhtml", xhtml);
 * AccessibilityReport report = check.report();
 * }</pre>
 *
 * <p>What EPUBCheck or a browser is needed for is left to them. One object reads one EPUB.
 */
public final class AccessibilityCheck {
  private final Findings findings = new Findings();
  private final FactReader facts = new FactReader();
  private final ResourceCheck resources = new ResourceCheck();
  private final ContrastCheck contrast = new ContrastCheck();
  private final List<ContentCheck> checks;

  /**
   * Creates a check for one EPUB.
   *
   * @param language the language of the package document, a BCP 47 tag
   */
  public AccessibilityCheck(String language) {
    this.checks =
        List.of(
            new ImageCheck(),
            new HeadingCheck(),
            new LinkCheck(),
            resources,
            new TableCheck(),
            new LanguageCheck(language),
            new IdCheck(),
            new RoleCheck(),
            new TitleCheck(),
            new PageBreakCheck(),
            contrast);
  }

  /**
   * Reads a style sheet. All come before the first document.
   *
   * @param entry its name in the EPUB
   * @param css its text
   */
  public void readStyleSheet(String entry, String css) {
    facts.readStyleSheet(css);
    resources.checkStyleSheet(entry, css, findings);
    contrast.addStyleSheet(entry, css);
  }

  /**
   * Reads a content document.
   *
   * @param entry its name in the EPUB
   * @param xhtml its text
   */
  public void readDocument(String entry, String xhtml) {
    Document document = Jsoup.parse(xhtml, "", Parser.xmlParser().setTrackPosition(true));
    facts.readDocument(document);
    checks.forEach(check -> check.check(entry, document, findings));
  }

  /**
   * Returns what was read. Nothing may be read afterwards.
   *
   * @return the findings and facts
   */
  public AccessibilityReport report() {
    checks.forEach(check -> check.finish(findings));
    return new AccessibilityReport(findings.all(), facts.facts(findings));
  }
}
