package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What is checked on the way from the file to the picture.
 *
 * @param rewritten what is checked once everything is written as Batik reads it
 * @param scene what is checked on the picture, before it is painted
 */
record DrawingChecks(List<Check> rewritten, List<SceneCheck> scene) {
  static DrawingChecks of(DiagramFonts fonts, LintOptions lint) {
    return new DrawingChecks(
        List.of(new NumberCheck(), new ExpansionCheck(), new GlyphCheck(fonts)),
        List.of(
            new DashCheck(),
            new OverflowCheck(),
            new SmallTextCheck(lint),
            new ResolutionCheck(lint),
            new EmptyCheck()));
  }

  List<Problem> of(ParsedDiagram diagram) {
    List<Problem> found = new ArrayList<>();
    rewritten.forEach(check -> check.check(diagram, found::add));
    return found;
  }

  List<Problem> of(Scene shown, Places places) {
    List<Problem> found = new ArrayList<>();
    scene.forEach(check -> check.check(shown, places, found::add));
    return found;
  }
}
