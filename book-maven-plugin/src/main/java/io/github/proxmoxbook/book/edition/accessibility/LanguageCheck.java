package io.github.proxmoxbook.book.edition.accessibility;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Languages, by which a voice is chosen (WCAG 2.1, 3.1.1 and 3.1.2; BCP 47). */
final class LanguageCheck implements ContentCheck {
  /** Countries that are often taken for languages. */
  private static final Map<String, String> COUNTRIES =
      Map.of("jp", "ja", "cn", "zh", "tw", "zh-TW", "kr", "ko", "us", "en", "gb", "en", "dk", "da");

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  /** A language that is not known (ISO 639-2). */
  private static final String UNKNOWN = "und";

  private final String language;

  LanguageCheck(String language) {
    // A package without one is for EPUBCheck to report; nothing is compared with it.
    this.language = language.isEmpty() ? UNKNOWN : language;
  }

  @Override
  public void check(String entry, Document document, Findings findings) {
    Element root = document.selectFirst("html");
    if (root != null) {
      checkRoot(entry, root, findings);
    }
    for (Element element : document.getAllElements()) {
      for (String tag : List.of(element.attr("lang"), element.attr("xml:lang"))) {
        if (!tag.isEmpty() && !isTag(tag)) {
          report(
              entry,
              element,
              "\"" + tag + "\" is no language",
              "write a tag of BCP 47, for example " + suggestion(tag),
              findings);
          break;
        }
      }
    }
  }

  private void checkRoot(String entry, Element root, Findings findings) {
    String html = root.attr("lang");
    String xml = root.attr("xml:lang");
    String tag = html.isEmpty() ? xml : html;
    if (tag.isEmpty()) {
      report(
          entry,
          root,
          "the file does not say its language",
          "write <html lang=\"" + language + "\" xml:lang=\"" + language + "\">",
          findings);
    } else if (!html.isEmpty() && !xml.isEmpty() && !html.equalsIgnoreCase(xml)) {
      report(
          entry,
          root,
          "the file is in " + html + " by its lang and in " + xml + " by its xml:lang",
          "give both the same value",
          findings);
    } else if (!language.equals(UNKNOWN) && isTag(tag) && !primary(tag).equals(primary(language))) {
      report(
          entry,
          root,
          "the file is in " + tag + ", and the book in " + language,
          "mark the parts in another language, not the whole file",
          findings);
    }
  }

  /** Returns whether a text is a tag, and begins with a language that exists as far as we know. */
  private static boolean isTag(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      return false;
    }
    String primary = primary(tag);
    return primary.length() != 2 || KNOWN.contains(primary);
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  private String suggestion(String tag) {
    String hyphens = tag.replace('_', '-');
    return isTag(hyphens) ? hyphens : COUNTRIES.getOrDefault(primary(hyphens), language);
  }

  private static void report(
      String entry, Element element, String message, String hint, Findings findings) {
    findings.add(AccessibilityRule.LANGUAGE, entry, element, message, hint);
  }
}
