package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import org.w3c.dom.Element;

/**
 * Has the lines of a document composed by our rules instead of the typesetter's own.
 *
 * <p>openhtmltopdf makes its boxes in static methods that nobody can replace. But the first thing
 * it does with a box is to ask whether a picture stands in for it, and the first box that it asks
 * for is the root. At that moment the tree of boxes is built to its leaves, and each box that holds
 * text is exchanged for one of ours. Everything else (styles, pages, painting, tags) stays with
 * openhtmltopdf.
 */
public final class ComposedLayout implements ReplacedElementFactory {
  private final ReplacedElementFactory pictures;
  private final ParagraphComposer composer;
  private BlockBox prepared;

  private ComposedLayout(ReplacedElementFactory pictures, ParagraphComposer composer) {
    this.pictures = pictures;
    this.composer = composer;
  }

  /**
   * Prepares a renderer; to be called before its layout.
   *
   * @param renderer the renderer
   * @param language the language of the document as a BCP 47 tag
   */
  public static void install(PdfBoxRenderer renderer, String language) {
    SharedContext shared = renderer.getSharedContext();
    shared.setReplacedElementFactory(
        new ComposedLayout(shared.getReplacedElementFactory(), new ParagraphComposer(language)));
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback uac, int cssWidth, int cssHeight) {
    if (box.isRoot() && box != prepared) {
      prepared = box;
      new BoxExchange(c, composer).exchangeWithin(box);
    }
    return pictures.createReplacedElement(c, box, uac, cssWidth, cssHeight);
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return pictures.isReplacedElement(element);
  }

  /**
   * Returns whether a box of a finished layout holds what a style sheet adds before or after an
   * element.
   *
   * @param box the box
   * @return whether it holds such text; not where it is filled in while the pages are painted
   */
  public static boolean isGenerated(Box box) {
    return GeneratedText.isMarked(box);
  }
}
