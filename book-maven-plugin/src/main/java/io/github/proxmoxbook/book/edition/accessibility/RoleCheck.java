package io.github.proxmoxbook.book.edition.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Semantics are said twice: {@code epub:type} is for reading systems, {@code role} for assistive
 * technology (EPUB Accessibility Techniques 1.1, section 4.2; the pairs are those of <a
 * href="https://www.w3.org/TR/dpub-aria-1.1/">DPUB-ARIA 1.1</a>). Roles that DPUB-ARIA deprecates,
 * such as {@code doc-endnote}, are not asked for.
 */
final class RoleCheck implements ContentCheck {
  private static final Set<String> SAME_NAME =
      Set.of(
          "abstract",
          "acknowledgments",
          "afterword",
          "appendix",
          "bibliography",
          "biblioref",
          "chapter",
          "colophon",
          "conclusion",
          "credit",
          "credits",
          "dedication",
          "endnotes",
          "epigraph",
          "epilogue",
          "errata",
          "footnote",
          "foreword",
          "glossary",
          "glossref",
          "index",
          "introduction",
          "noteref",
          "notice",
          "pagebreak",
          "part",
          "preface",
          "prologue",
          "pullquote",
          "qna",
          "subtitle",
          "tip",
          "toc");

  private static final Map<String, String> ROLES =
      Stream.concat(SAME_NAME.stream(), Stream.of("page-list", "backlink"))
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), type -> "doc-" + type.replace("page-list", "pagelist")));

  @Override
  public void check(String entry, Document document, Findings findings) {
    for (Element element : document.getAllElements()) {
      Optional<String> type = Semantics.of(element).stream().filter(ROLES::containsKey).findFirst();
      if (type.isPresent() && !isLandmark(element)) {
        check(entry, element, type.get(), findings);
      }
    }
  }

  private static void check(String entry, Element element, String type, Findings findings) {
    String role = ROLES.get(type);
    if (!List.of(element.attr("role").strip().split("\\s+")).contains(role)) {
      findings.add(
          AccessibilityRule.ROLE_MISSING,
          entry,
          element,
          "<" + element.tagName() + " epub:type=\"" + type + "\"> has no role that says the same",
          "add role=\"" + role + "\"");
    }
  }

  /** Links of landmarks name the type of what they lead to. */
  private static boolean isLandmark(Element element) {
    return element.parents().stream().anyMatch(above -> Semantics.is(above, "landmarks"));
  }
}
