package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads, checks and draws diagrams, with fonts that stay open; for use by several threads. */
final class DiagramDrawing implements Closeable {
  private static final String WARM_UP =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\"><style>g{opacity:.5}</style>"
          + "<linearGradient id=\"a\"><stop/></linearGradient><g><rect width=\"9\" height=\"9\""
          + " fill=\"url(#a)\" stroke=\"red\"/><text y=\"18\">a</text></g></svg>";

  private final List<Check> sourceChecks;
  private final List<Check> bounds;
  private final Normaliser normaliser;
  private final OpenFonts openFonts = new OpenFonts();
  private final DiagramRenderer renderer;

  /**
   * What became of a diagram.
   *
   * @param problems what is wrong with it
   * @param drawn what to remember; empty if it has an error
   * @param rendering the files; empty if it has an error
   */
  record Result(
      List<Problem> problems, Optional<DrawnDiagram> drawn, Optional<Rendering> rendering) {
    static Result failed(List<Problem> problems) {
      return new Result(problems, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Opens the fonts.
   *
   * @throws IOException if one cannot be read, naming the file
   */
  DiagramDrawing(DiagramOptions options) throws IOException {
    DiagramFonts fonts = new DiagramFonts(options.fonts());
    this.sourceChecks =
        List.of(
            new LengthCheck(),
            new ScriptCheck(),
            new ReferenceCheck(),
            new TitleCheck(),
            new PlaceholderCheck(options.lint()));
    this.bounds =
        List.of(new SizeCheck(options.pngScale()), new NumberCheck(), new ExpansionCheck());
    this.normaliser = new Normaliser(fonts);
    this.renderer =
        new DiagramRenderer(
            fonts, openFonts, options.pngScale(), DrawingChecks.of(fonts, options.lint()));
    warmUp();
  }

  /** Loads the classes of all that draws, which shall not count as the time of any diagram. */
  private void warmUp() throws IOException {
    draw(new SourceText("", WARM_UP));
  }

  /**
   * Draws a diagram.
   *
   * @param source its text
   * @return what became of it
   * @throws IOException if the fonts cannot be read
   */
  Result draw(SourceText source) throws IOException {
    ProblemList problems = new ProblemList();
    Optional<ParsedDiagram> parsed = DiagramReader.read(source, problems::add);
    parsed.ifPresent(diagram -> check(diagram, problems));
    if (parsed.isEmpty() || Outcome.hasError(problems.all())) {
      return Result.failed(problems.all());
    }
    ParsedDiagram diagram = parsed.get();
    DiagramSize size = DiagramSize.of(diagram.root()).orElseThrow();
    String title = diagram.textOf("title");
    String desc = diagram.textOf("desc");
    Optional<Rendering> rendering = renderer.render(diagram, problems::add);
    if (rendering.isEmpty()) {
      return Result.failed(problems.all());
    }
    DrawnDiagram drawn = new DrawnDiagram(size, title, desc, problems.all());
    return new Result(problems.all(), Optional.of(drawn), rendering);
  }

  /** Bounds are checked once styles are attributes, and before references are followed. */
  private void check(ParsedDiagram diagram, ProblemList problems) {
    sourceChecks.forEach(check -> check.check(diagram, problems::add));
    if (problems.has(DiagramRule.TOO_COMPLEX)) {
      return;
    }
    normaliser.inlineStyles(diagram, problems::add);
    bounds.forEach(check -> check.check(diagram, problems::add));
    if (!Outcome.hasError(problems.all())) {
      normaliser.normalise(diagram, problems::add);
      new SupportCheck().check(diagram, problems::add);
    }
  }

  @Override
  public void close() throws IOException {
    openFonts.close();
  }
}
