package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rewrites modern SVG and CSS as SVG 1.1, so that Batik and readers of EPUBs draw what browsers do.
 * This is the one place that knows the steps and their order.
 */
final class Normaliser {
  /** Before anything counts or follows references: afterwards there are only attributes. */
  private final List<Rewrite> styles;

  /** Each step sees what those before it have made. */
  private final List<Rewrite> drawing;

  Normaliser(DiagramFonts fonts) {
    TextMetrics metrics = new TextMetrics(fonts);
    this.styles = List.of(new Animations(), new StyleCascade(metrics));
    this.drawing =
        List.of(
            new UnknownElements(),
            new DuplicateIds(),
            new ConditionalProcessing(),
            new KeywordAttributes(),
            new ViewBoxes(),
            new LengthAttributes(metrics),
            new ImageSizes(),
            new PathData(),
            new MissingReferences(),
            new Templates(),
            new ForeignObjects(metrics),
            new RootBackground(),
            new TextSpaces(),
            new SmallCaps(),
            new RotateLists(),
            new TextLengths(metrics),
            new Transforms(metrics),
            new BlendModes(),
            new MaskTypes(),
            new ClipShapes(metrics),
            new ClipPathContents(),
            new ClipIntersections(),
            new FilterFunctions(metrics),
            new DropShadows(),
            new FilterInputs(),
            new MarkerAngles(),
            new ReversedMarkers(),
            new ContextPaints(),
            new StrokeLengths(),
            new RadialFocus(),
            new GradientStops(),
            new PatternUnits(),
            new PaintOrder(),
            new Baselines(metrics),
            new GenericFamilies());
  }

  /** Replaces style sheets and style attributes by presentation attributes. */
  void inlineStyles(ParsedDiagram diagram, Consumer<Problem> problems) {
    Reporter reporter = new Reporter(diagram.places(), problems);
    styles.forEach(step -> step.apply(diagram, reporter));
  }

  /** Rewrites a diagram whose styles are inlined and which is within all bounds. */
  void normalise(ParsedDiagram diagram, Consumer<Problem> problems) {
    Reporter reporter = new Reporter(diagram.places(), problems);
    drawing.forEach(step -> step.apply(diagram, reporter));
  }
}
