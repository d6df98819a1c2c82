package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reminds of diagrams that are placeholders by the plan's own words. */
final class PlaceholderCheck implements PlanCheck {
  private static final Set<SectionKind> REPORTS =
      EnumSet.of(
          SectionKind.PROGRESS, SectionKind.SURPRISES, SectionKind.DECISIONS, SectionKind.OUTCOMES);

  private static final String PLACEHOLDER = "placeholder|プレースホルダー?|仮の図|仮図|ダミー(?:の図|画像)";
  private static final Pattern DIAGRAM =
      Pattern.compile(
          "(?i)\\b(?:diagrams?|figures?|svgs?|images?|drawings?|illustrations?)\\b|\\.svg|図|画像");

  /** "{@code <VMID>} is a placeholder": a word is. */
  private static final Pattern VARIABLE = Pattern.compile("[<{][^<>{}]+[>}]");

  private static final Pattern SAID = Pattern.compile("(?i)" + PLACEHOLDER);

  /** "Replaced the placeholder", "no longer a placeholder": then there is none any more. */
  private static final Pattern GONE =
      Pattern.compile(
          "(?i)(?<!\\bbe )\\breplaced\\b|\\breplaces\\b|\\b(?:no longer|not an?|removed|swapped|redrew|redrawn|superseded|was (?:an? |the |only a |still a )?placeholder)\\b"
              + "|\\bno (?:more )?placeholders?\\b|\\bwithout (?:any )?placeholders?\\b|\\bnone\\b"
              + "|もうない|もうありま|なくなっ|残っていな|残っていませ|プレースホルダーなし"
              + "|差し替え(?:た|まし|済|完)|置き換え(?:た|まし|済|完)|ではな|解消|削除|廃止|清書");

  @Override
  public void check(Plan plan, Consumer<Problem> problems) {
    Optional<PlanEntry> last = Optional.empty();
    for (PlanEntry entry : plan.entries()) {
      for (String sentence : entry.text().replace('\n', ' ').split("(?<=[.;!?])\\s+|(?<=。)")) {
        if (REPORTS.contains(entry.section()) && SAID.matcher(sentence).find()) {
          boolean gone = GONE.matcher(sentence).find();
          boolean diagram = DIAGRAM.matcher(sentence).find() && !VARIABLE.matcher(sentence).find();
          if (gone) {
            last = Optional.empty();
          } else if (diagram) {
            last = Optional.of(entry);
          }
        }
      }
    }
    last.ifPresent(
        entry ->
            problems.accept(
                Problem.of(
                    PlanRule.DIAGRAM_PLACEHOLDER,
                    entry.location(),
                    "a diagram is still a placeholder, as the plan says",
                    "draw it, then say here that it replaced the placeholder")));
  }
}
