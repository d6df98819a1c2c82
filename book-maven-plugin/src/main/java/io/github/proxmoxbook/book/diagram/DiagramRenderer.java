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
  private static final List<Rewrite> REWRITES = List.of(new XlinkHref());

  private final DiagramFonts fonts;
  private final double pngScale;

  DiagramRenderer(DiagramFonts fonts, double pngScale) {
    this.fonts = fonts;
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
    REWRITES.forEach(rewrite -> rewrite.apply(diagram));
    BookFontFamilies families = new BookFontFamilies(fonts);
    StrictUserAgent agent = new StrictUserAgent(size, families);
    BridgeContext context = new BridgeContext(agent);
    try {
      context.setDynamic(false);
      context.setTextPainter(new BookTextPainter(fonts, families));
      GraphicsNode node = new GVTBuilder().build(context, diagram.document());
      byte[] png = PngPainter.paint(node, size, pngScale);
      byte[] pdf = PdfPainter.paint(node, size);
      if (agent.complaints().isEmpty()) {
        return Optional.of(new Rendering(svg, pdf, png));
      }
    } catch (StackOverflowError | OutOfMemoryError e) {
      problems.accept(exhausted(diagram, e));
    } catch (RuntimeException e) {
      // Batik answers input that it does not expect with all kinds of exceptions.
      problems.accept(unsupported(e, diagram));
    } finally {
      context.dispose();
    }
    agent.complaints().forEach(e -> problems.accept(unsupported(e, diagram)));
    return Optional.empty();
  }

  private static Problem exhausted(ParsedDiagram diagram, Error error) {
    String what =
        error instanceof StackOverflowError ? "is nested too deeply" : "takes too much memory";
    return Problem.of(
        DiagramRule.TOO_COMPLEX,
        diagram.places().file(),
        "the diagram " + what + " to be drawn",
        "simplify the drawing, or export this part as a PNG");
  }

  private static Problem unsupported(Exception e, ParsedDiagram diagram) {
    return Problem.of(
        DiagramRule.UNSUPPORTED,
        BatikMessage.place(e, diagram),
        "cannot be drawn: " + BatikMessage.of(e),
        "write it as SVG 1.1 and CSS 2 do");
  }
}
