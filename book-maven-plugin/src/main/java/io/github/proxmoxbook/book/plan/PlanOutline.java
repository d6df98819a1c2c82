package io.github.proxmoxbook.book.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;

/**
 * Which headings of a plan are its title and its sections.
 *
 * @param title the title; empty if there is none
 * @param sections the headings of the sections by their nodes, in their order
 * @param headings all headings but the title
 */
record PlanOutline(
    Optional<PlanHeading> title, Map<Heading, PlanHeading> sections, List<PlanHeading> headings) {

  /**
   * Tells title, sections and other headings apart.
   *
   * @param nodes all headings of the document
   * @param profile the format of the plan
   * @return the outline
   */
  static PlanOutline of(List<PlanReader.HeadingNode> nodes, PlanProfile profile) {
    int level = sectionLevel(nodes);
    Optional<PlanHeading> title =
        nodes.stream()
            .map(PlanReader.HeadingNode::heading)
            .findFirst()
            .filter(h -> isTitle(h, level));
    List<PlanReader.HeadingNode> rest = nodes.subList(title.isPresent() ? 1 : 0, nodes.size());
    Map<Heading, PlanHeading> sections = new LinkedHashMap<>();
    Set<SectionKind> named =
        rest.stream()
            .filter(n -> n.heading().level() == level)
            .flatMap(n -> n.heading().kind().stream())
            .collect(Collectors.toSet());
    List<PlanHeading> headings = new ArrayList<>();
    for (PlanReader.HeadingNode node : rest) {
      PlanHeading heading = node.heading();
      if (heading.level() == level) {
        heading = translated(node, profile, named);
        sections.put(node.node(), heading);
      }
      headings.add(heading);
    }
    return new PlanOutline(title, sections, headings);
  }

  /**
   * Sections usually are on level 2, but a plan with all of its headings one level off is not
   * wrong: the level that has most of the format's sections counts.
   */
  private static int sectionLevel(List<PlanReader.HeadingNode> nodes) {
    int best = 2;
    long most = 0;
    for (int level = 1; level <= 6; level++) {
      int candidate = level;
      long found =
          nodes.stream()
              .map(PlanReader.HeadingNode::heading)
              .filter(h -> h.level() == candidate && h.kind().isPresent())
              .count();
      if (found > most) {
        most = found;
        best = level;
      }
    }
    return best;
  }

  private static boolean isTitle(PlanHeading first, int sectionLevel) {
    return first.level() < sectionLevel
        || first.level() == 1 && first.kind().isEmpty() && first.number().isEmpty();
  }

  /**
   * A Japanese title that is none of the usual translations is recognised by its number, unless
   * another heading has the name of that section.
   */
  private static PlanHeading translated(
      PlanReader.HeadingNode node, PlanProfile profile, Set<SectionKind> named) {
    PlanHeading heading = node.heading();
    int number = heading.number().orElse(0);
    if (heading.kind().isPresent()
        || !profile.isNumbered()
        || !node.text().isJapanese()
        || number < 1
        || number > profile.sections().size()) {
      return heading;
    }
    SectionKind kind = profile.sections().get(number - 1);
    return named.add(kind) ? heading.withKind(kind) : heading;
  }
}
