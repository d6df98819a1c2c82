package io.github.proxmoxbook.book.edition.verify.page;

import io.github.proxmoxbook.book.edition.verify.page.PageContent.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes once through the operators that paint a page. Decodes no picture and draws nothing. */
final class PageReader extends PDFGraphicsStreamEngine {
  /** Of marked content that is no part of the text (ISO 32000-1, 14.8.2.2). */
  private static final Mark ARTIFACT = new Mark(new Block("Artifact", null), -1);

  private static final double ENDLESS = 1e6;

  private final PDPage page;
  private final TagTree tags;
  private final Mark untagged = new Mark(new Block("", null), -1);
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<PageImage> images = new ArrayList<>();
  private ClipBox clip = new ClipBox(new Box(-ENDLESS, -ENDLESS, ENDLESS, ENDLESS));
  private Point2D.Float point = new Point2D.Float();
  private double drawingsBottom = Double.POSITIVE_INFINITY;
  private int forms;

  /** What marked content belongs to, and its id. */
  private record Mark(Block block, int content) {}

  private PageReader(PDPage page, TagTree tags) {
    super(page);
    this.page = page;
    this.tags = tags;
  }

  /**
   * Reads a page.
   *
   * @param page the page
   * @param index its index
   * @param tags the tags of the document
   * @throws IOException if its content is damaged
   */
  static PageContent read(PDPage page, int index, TagTree tags) throws IOException {
    PageReader reader = new PageReader(page, tags);
    reader.processPage(page);
    FormulaGlyphs.size(reader.glyphs);
    return new PageContent(
        index, box(page.getCropBox()), reader.glyphs, reader.images, reader.drawingsBottom);
  }

  private static Box box(PDRectangle rectangle) {
    return new Box(
        rectangle.getLowerLeftX(),
        rectangle.getLowerLeftY(),
        rectangle.getUpperRightX(),
        rectangle.getUpperRightY());
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    Mark mark = currentMark();
    // The ids inside of a form count in that form; it belongs to what it is used in.
    if (forms == 0 && COSName.ARTIFACT.equals(tag)) {
      mark = ARTIFACT;
    } else if (forms == 0 && properties != null && properties.containsKey(COSName.MCID)) {
      int content = properties.getInt(COSName.MCID);
      Block tagged = tags.block(page, content);
      mark = tagged == null ? untagged : new Mark(tagged, content);
    }
    marks.push(mark);
  }

  @Override
  public void endMarkedContentSequence() {
    // A damaged stream may end what it did not begin.
    marks.poll();
  }

  private Mark currentMark() {
    return marks.isEmpty() ? untagged : marks.peek();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clip.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clip.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Mark mark = currentMark();
    if (forms == 0 && FormulaGlyphs.isFormula(mark.block())) {
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      glyphs.add(FormulaGlyphs.of(form, place, mark.block(), mark.content(), clip.box()));
    }
    ClipBox outside = enterForm();
    super.showForm(form);
    leaveForm(outside);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    ClipBox outside = enterForm();
    super.showTransparencyGroup(form);
    leaveForm(outside);
  }

  private ClipBox enterForm() {
    forms++;
    ClipBox outside = clip;
    clip = new ClipBox(outside.box());
    return outside;
  }

  private void leaveForm(ClipBox outside) {
    forms--;
    clip = outside;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      return;
    }
    String text = font.toUnicode(code);
    Mark mark = currentMark();
    Glyph glyph =
        new GlyphReader(matrix, font, code, displacement)
            .read(
                text == null ? "" : text,
                mark == ARTIFACT ? null : mark.block(),
                mark.content(),
                clip.box());
    if (!glyph.text().isBlank() || glyph.isMissing() || glyph.codePoint() == 0x3000) {
      glyphs.add(glyph);
    }
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double width = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double height = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (width > 0 && height > 0) {
      double left = matrix.getTranslateX() + negative(matrix.getScaleX(), matrix.getShearX());
      double bottom = matrix.getTranslateY() + negative(matrix.getScaleY(), matrix.getShearY());
      boolean isArtifact = currentMark() == ARTIFACT;
      images.add(
          new PageImage(
              image.getWidth(), image.getHeight(), width, height, left, bottom, isArtifact));
    }
  }

  private static double negative(double one, double other) {
    return Math.min(0, one) + Math.min(0, other);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    for (Point2D corner : new Point2D[] {p0, p1, p2, p3}) {
      clip.addPoint(corner.getX(), corner.getY());
    }
    point = new Point2D.Float((float) p0.getX(), (float) p0.getY());
  }

  @Override
  public void moveTo(float x, float y) {
    lineTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    clip.addPoint(x, y);
    point = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    clip.addPoint(x1, y1);
    clip.addPoint(x2, y2);
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return point;
  }

  @Override
  public void closePath() {
    // The box around the path stays the same.
  }

  @Override
  public void clip(int windingRule) {
    clip.clipAfterPainting();
  }

  @Override
  public void endPath() {
    clip.endPath();
  }

  @Override
  public void strokePath() {
    paint();
  }

  @Override
  public void fillPath(int windingRule) {
    paint();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paint();
  }

  @Override
  public void shadingFill(COSName shading) {
    paint();
  }

  private void paint() {
    if (currentMark() != ARTIFACT) {
      drawingsBottom = Math.min(drawingsBottom, clip.pathBottom());
    }
    clip.endPath();
  }
}
