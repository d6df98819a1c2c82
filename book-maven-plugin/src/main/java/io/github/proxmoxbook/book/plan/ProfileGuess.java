package io.github.proxmoxbook.book.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells from the headings of a plan which format it follows. */
final class ProfileGuess {
  private static final Set<SectionKind> ONLY_EXECPLAN =
      EnumSet.of(SectionKind.METADATA, SectionKind.CONSTRAINTS);
  private static final Set<SectionKind> ONLY_OPENAI =
      EnumSet.of(SectionKind.ARTIFACTS, SectionKind.INTERFACES);

  private ProfileGuess() {}

  /**
   * Guesses the format. What only one format has weighs most; then whether the known sections have
   * numbers; then whether the log comes before the plan, as it does in PLANS.md.
   *
   * @param headings all headings of the file
   * @return the format; {@link PlanProfile#EXECPLAN} if nothing speaks for one of them
   */
  static PlanProfile of(List<HeadingText> headings) {
    List<SectionKind> kinds = new ArrayList<>();
    int numbered = 0;
    for (HeadingText heading : headings) {
      Optional<SectionKind> kind = SectionKind.namedBy(heading);
      if (kind.isPresent()) {
        kinds.add(kind.get());
        numbered += heading.number().isPresent() ? 1 : -1;
      }
    }
    int execplan = 2 * count(kinds, ONLY_EXECPLAN) + (numbered > 0 ? 2 : 0);
    int openai = 2 * count(kinds, ONLY_OPENAI) + (numbered < 0 ? 1 : 0) + (logFirst(kinds) ? 2 : 0);
    return openai > execplan ? PlanProfile.OPENAI : PlanProfile.EXECPLAN;
  }

  private static int count(List<SectionKind> kinds, Set<SectionKind> wanted) {
    return (int) wanted.stream().filter(kinds::contains).count();
  }

  private static boolean logFirst(List<SectionKind> kinds) {
    int progress = kinds.indexOf(SectionKind.PROGRESS);
    int work = kinds.indexOf(SectionKind.WORK);
    return progress >= 0 && work > progress;
  }
}
