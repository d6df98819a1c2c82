package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.diagram.DiagramRule;
import io.github.proxmoxbook.book.edition.LabelRule;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityRule;
import io.github.proxmoxbook.book.edition.pdf.PdfRule;
import io.github.proxmoxbook.book.edition.sheet.AssetRule;
import io.github.proxmoxbook.book.edition.verify.VerifyRule;
import io.github.proxmoxbook.book.inventory.InventoryRule;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.manuscript.asciidoc.AsciiDocRule;
import io.github.proxmoxbook.book.plan.PlanRule;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.reference.IndexRule;
import io.github.proxmoxbook.book.reference.LanguageRule;
import io.github.proxmoxbook.book.reference.MentionRule;
import io.github.proxmoxbook.book.reference.ReferenceRule;
import io.github.proxmoxbook.book.reference.TerminologyRule;
import io.github.proxmoxbook.book.reference.external.ExternalRule;
import java.util.ArrayList;
import java.util.List;

/** Every rule of the plugin. */
final class Rules {
  private Rules() {}

  /** Returns all rules, in the order of the features. */
  static List<Rule> all() {
    return join(
        ofSources(),
        ofManuscripts(),
        List.of(DiagramRule.values()),
        List.of(PlanRule.values()),
        List.of(PdfRule.values()),
        List.of(VerifyRule.values()),
        List.of(AssetRule.values()),
        List.of(AccessibilityRule.values()));
  }

  /** Returns the ids of all rules, in the order of the features. */
  static List<String> ids() {
    return all().stream().map(Rule::id).toList();
  }

  /**
   * Returns the rules that a goal checks.
   *
   * @param goal the goal, for example {@code check-references}
   * @return its rules; none for a goal that checks nothing
   */
  static List<Rule> of(String goal) {
    return switch (goal) {
      case "validate-plans" -> join(ofSources(), List.of(PlanRule.values()));
      case "convert-diagrams" -> join(ofSources(), List.of(DiagramRule.values()));
      case "check-references" -> join(ofSources(), ofManuscripts());
      case "assemble-pdf" ->
          join(
              ofSources(),
              ofManuscripts(),
              List.of(DiagramRule.values()),
              List.of(PdfRule.values()));
      case "assemble-epub" ->
          join(
              ofSources(),
              ofManuscripts(),
              List.of(DiagramRule.values()),
              List.of(AssetRule.STYLE_RESOURCE),
              List.of(PdfRule.values()),
              List.of(AccessibilityRule.CONFORMANCE_NOT_CLAIMED));
      case "assemble-html" ->
          join(
              ofSources(),
              ofManuscripts(),
              List.of(DiagramRule.values()),
              List.of(AssetRule.WEB_STYLE_RESOURCE));
      case "verify-editions" ->
          join(List.of(VerifyRule.values()), List.of(AccessibilityRule.values()));
      default -> List.of();
    };
  }

  private static List<Rule> ofSources() {
    return List.of(SourceRule.values());
  }

  /** The rules of everything that chapters hold. */
  private static List<Rule> ofManuscripts() {
    return join(
        List.of(ManuscriptRule.values()),
        List.of(AsciiDocRule.values()),
        List.of(ReferenceRule.values()),
        List.of(MentionRule.values()),
        List.of(TerminologyRule.values()),
        List.of(LanguageRule.values()),
        List.of(IndexRule.values()),
        List.of(ExternalRule.values()),
        List.of(InventoryRule.values()),
        List.of(LabelRule.values()));
  }

  @SafeVarargs
  private static List<Rule> join(List<? extends Rule>... features) {
    List<Rule> rules = new ArrayList<>();
    for (List<? extends Rule> feature : features) {
      rules.addAll(feature);
    }
    return List.copyOf(rules);
  }
}
