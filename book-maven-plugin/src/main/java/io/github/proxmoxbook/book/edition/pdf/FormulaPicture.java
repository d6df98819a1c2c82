package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.RenderingContext;
import io.github.proxmoxbook.book.formula.drawing.FormulaDrawing;
import java.awt.Point;
import java.awt.Rectangle;

/** One formula in the layout: as large as the text around it, on its baseline. */
final class FormulaPicture implements PdfBoxReplacedElement {
  /** From this part of its width on, what is missing comes of rounding. */
  private static final double WHOLE = 0.995;

  /** What keeps formulas of two lines apart, to the size of the text. */
  private static final double APART = 0.08;

  private final FormulaDrawing drawing;
  private final BlockBox box;
  private final double em;
  private final double leading;
  private final FormulaPictures pictures;
  private Point location = new Point(0, 0);

  /** Creates the picture that a box holds. */
  FormulaPicture(FormulaDrawing drawing, BlockBox box, LayoutContext c, FormulaPictures pictures) {
    this.drawing = drawing;
    this.box = box;
    this.em = box.getStyle().getFSFont(c).getSize2D();
    this.leading = leading(c, box.getStyle());
    this.pictures = pictures;
  }

  /**
   * The typesetter counts the height of a line from its text, but puts its text below the upper
   * half of the leading: by that much what is deeper than the text would reach into the next line.
   */
  private static double leading(LayoutContext c, CalculatedStyle style) {
    FSFontMetrics metrics = style.getFSFontMetrics(c);
    return Math.max(0, (style.getLineHeight(c) - metrics.getAscent() - metrics.getDescent()) / 2);
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.ceil(drawing.width() * em);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.ceil((drawing.ascent() + drawing.descent() + 2 * APART) * em + leading);
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext c) {
    // It holds nothing that would have to be given back.
  }

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return true;
  }

  /** In dots below the upper edge; the box may be smaller than the formula would be. */
  @Override
  public int getBaseline() {
    double part = (double) box.getHeight() / getIntrinsicHeight();
    return (int) Math.round((APART + drawing.ascent()) * em * part);
  }

  @Override
  public void paint(RenderingContext c, PdfBoxOutputDevice device, BlockBox painted) {
    Rectangle bounds = painted.getContentAreaEdge(painted.getAbsX(), painted.getAbsY(), c);
    double part = (double) bounds.width / getIntrinsicWidth();
    if (part < WHOLE) {
      pictures.shrunk(painted.getElement(), part);
    }
    FSRGBColor color =
        painted.getStyle().getColor() instanceof FSRGBColor given ? given : FSRGBColor.BLACK;
    float dots = device.getDotsPerPoint();
    float width = FormulaForm.width(drawing) * dots;
    float height = FormulaForm.height(drawing) * dots;
    // Of both ratios the typesetter takes the greater one: that of the widths has to count.
    Rectangle drawn =
        new Rectangle(
            bounds.x,
            (int) Math.round(bounds.y + APART * em * part),
            bounds.width,
            (int) Math.floor(height * (bounds.width / width)));
    device.drawPdfAsImage(pictures.form(drawing, color), drawn, width, height);
  }
}
