package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.gvt.GraphicsNode;

/** Draws diagrams with Batik, once as pixels and once as vectors, from the same tree. */
final class DiagramRenderer {
  /** For Batik alone: what browsers read as it is, or read otherwise. */
  private static final List<Rewrite> REWRITES =
      List.of(
          new Directions(),
          new MaskLuminance(),
          new Opacities(),
          new SearchableText(),
          new EffectGroups(),
          new SmoothClips(),
          new XlinkHref());

  private final DiagramFonts fonts;
  private final OpenFonts openFonts;
  private final double pngScale;
  private final DrawingChecks checks;

  DiagramRenderer(DiagramFonts fonts, OpenFonts openFonts, double pngScale, DrawingChecks checks) {
    this.checks = checks;
    this.fonts = fonts;
    this.openFonts = openFonts;
    this.pngScale = pngScale;
  }

  /**
   * Draws a diagram that passed all checks.
   *
   * @param diagram the diagram, which is changed
   * @param problems receives what cannot be drawn
   * @return the results; empty if there was a problem
   * @throws IOException if the fonts cannot be read
   */
  Optional<Rendering> render(ParsedDiagram diagram, Consumer<Problem> problems) throws IOException {
    DiagramSize size = DiagramSize.of(diagram.root()).orElseThrow();
    byte[] svg = SanitisedSvg.of(diagram, size);
    Reporter reporter = new Reporter(diagram.places(), problems);
    REWRITES.forEach(rewrite -> rewrite.apply(diagram, reporter));
    if (hasError(checks.of(diagram), problems)) {
      return Optional.empty();
    }
    BookFontFamilies families = new BookFontFamilies(fonts);
    StrictUserAgent agent = new StrictUserAgent(size, families);
    BridgeContext context = new BookBridgeContext(agent);
    try {
      // Interactive contexts, and only they, know which element each node was made of.
      context.setInteractive(true);
      context.setTextPainter(new BookTextPainter(fonts, families));
      GraphicsNode node = new GVTBuilder().build(context, diagram.document());
      if (hasError(checks.of(Scene.of(node, context, size), diagram.places()), problems)) {
        return Optional.empty();
      }
      byte[] png = PngPainter.paint(node, size, pngScale);
      byte[] pdf = PdfPainter.paint(node, size, openFonts);
      if (agent.complaints().isEmpty()) {
        return Optional.of(new Rendering(svg, pdf, png));
      }
    } catch (RuntimeException e) {
      // Batik answers input that it does not expect with all kinds of exceptions.
      problems.accept(unsupported(e, diagram));
    } finally {
      context.dispose();
    }
    agent.complaints().forEach(e -> problems.accept(unsupported(e, diagram)));
    return Optional.empty();
  }

  private static boolean hasError(List<Problem> found, Consumer<Problem> problems) {
    found.forEach(problems);
    return Outcome.hasError(found);
  }

  private static Problem unsupported(Exception e, ParsedDiagram diagram) {
    return Problem.of(
        DiagramRule.UNSUPPORTED,
        BatikMessage.place(e, diagram),
        "cannot be drawn: " + BatikMessage.of(e),
        "write it as SVG 1.1 and CSS 2 do");
  }
}
