package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.diagram.DiagramRule;
import io.github.proxmoxbook.book.edition.pdf.PdfRule;
import io.github.proxmoxbook.book.edition.verify.VerifyRule;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.plan.PlanRule;
import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.reference.LanguageRule;
import io.github.proxmoxbook.book.reference.MentionRule;
import io.github.proxmoxbook.book.reference.ReferenceRule;
import io.github.proxmoxbook.book.reference.TerminologyRule;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the plugin. */
final class Rules {
  private Rules() {}

  /** Returns the ids of all rules, in the order of the features. */
  static List<String> ids() {
    return Stream.<Rule[]>of(
            SourceRule.values(),
            ManuscriptRule.values(),
            ReferenceRule.values(),
            MentionRule.values(),
            TerminologyRule.values(),
            LanguageRule.values(),
            DiagramRule.values(),
            PlanRule.values(),
            PdfRule.values(),
            VerifyRule.values())
        .flatMap(Stream::of)
        .map(Rule::id)
        .toList();
  }
}
