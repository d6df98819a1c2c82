package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import io.github.proxmoxbook.book.formula.drawing.FormulaDrawing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;

/** Gives the typesetter the drawings of formulas, and passes on what it asks of other pictures. */
final class FormulaPictures implements ReplacedElementFactory {
  private final ReplacedElementFactory others;
  private final Formulas formulas;
  private final PDDocument pdf;
  private final Map<Key, PDFormXObject> forms = new HashMap<>();

  /** A formula in a colour; the text around it has one. */
  private record Key(FormulaDrawing drawing, FSRGBColor color) {}

  private FormulaPictures(ReplacedElementFactory others, Formulas formulas, PDDocument pdf) {
    this.others = others;
    this.formulas = formulas;
    this.pdf = pdf;
  }

  /** Prepares a renderer; to be called before its layout. */
  static void install(PdfBoxRenderer renderer, Formulas formulas, PDDocument pdf) {
    SharedContext shared = renderer.getSharedContext();
    shared.setReplacedElementFactory(
        new FormulaPictures(shared.getReplacedElementFactory(), formulas, pdf));
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback uac, int cssWidth, int cssHeight) {
    Element element = box.getElement();
    Optional<FormulaDrawing> drawing = element == null ? Optional.empty() : formulas.of(element);
    return drawing.isPresent()
        ? new FormulaPicture(drawing.get(), box, c, this)
        : others.createReplacedElement(c, box, uac, cssWidth, cssHeight);
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return others.isReplacedElement(element);
  }

  /** Returns a formula as a part of the document, made once for each colour. */
  PDFormXObject form(FormulaDrawing drawing, FSRGBColor color) {
    return forms.computeIfAbsent(
        new Key(drawing, color), key -> FormulaForm.make(pdf, drawing, color));
  }

  /** Takes down that a formula was too wide. */
  void shrunk(Element picture, double factor) {
    formulas.reportShrunk(picture, factor);
  }
}
