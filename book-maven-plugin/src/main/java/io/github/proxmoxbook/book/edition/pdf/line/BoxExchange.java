package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.BlockBox.ContentType;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.List;

/** Exchanges, below a box, each box that holds lines of text for one whose lines we compose. */
final class BoxExchange {
  private final LayoutContext c;
  private final ParagraphComposer composer;

  BoxExchange(LayoutContext c, ParagraphComposer composer) {
    this.c = c;
    this.composer = composer;
  }

  void exchangeWithin(BlockBox box) {
    box.ensureChildren(c);
    if (box.getChildrenContentType() == ContentType.INLINE) {
      exchangeInline(box);
    } else if (box.getChildrenContentType() == ContentType.BLOCK) {
      List<Box> children = new ArrayList<>(box.getChildren());
      box.removeAllChildren();
      for (Box child : children) {
        box.addChild(exchanged((BlockBox) child));
      }
    }
  }

  private BlockBox exchanged(BlockBox box) {
    exchangeWithin(box);
    if (box.getChildrenContentType() != ContentType.INLINE) {
      return box;
    }
    if (box.getClass() == AnonymousBlockBox.class) {
      ComposedAnonymousBox anonymous = composedAnonymous(box);
      anonymous.setStyle(box.getStyle());
      anonymous.setOpenInlineBoxes(((AnonymousBlockBox) box).getOpenInlineBoxes());
      return anonymous;
    }
    if (box.getClass() == BlockBox.class) {
      return composedBlock(box);
    }
    wrapLines(box);
    return box;
  }

  private ComposedAnonymousBox composedAnonymous(BlockBox box) {
    ComposedAnonymousBox anonymous = new ComposedAnonymousBox(box.getElement(), composer);
    anonymous.setAnonymous(true);
    anonymous.setChildrenContentType(ContentType.INLINE);
    anonymous.setContainingBlock(box.getContainingBlock());
    anonymous.setInlineContent(box.getInlineContent());
    return anonymous;
  }

  private ComposedBlockBox composedBlock(BlockBox box) {
    ComposedBlockBox composed = new ComposedBlockBox(composer);
    composed.setStyle(box.getStyle());
    composed.setElement(box.getElement());
    composed.setPseudoElementOrClass(box.getPseudoElementOrClass());
    composed.setAnonymous(box.isAnonymous());
    composed.setListCounter(box.getListCounter());
    composed.setFromCaptionedTable(box.isFromCaptionedTable());
    composed.setFloatedBoxData(box.getFloatedBoxData());
    composed.setFirstLineStyle(box.getFirstLineStyle());
    composed.setFirstLetterStyle(box.getFirstLetterStyle());
    composed.setContainingBlock(box.getContainingBlock());
    composed.setChildrenContentType(ContentType.INLINE);
    composed.setInlineContent(box.getInlineContent());
    return composed;
  }

  /** Boxes of tables have classes of their own: their lines go into an anonymous box in them. */
  private void wrapLines(BlockBox box) {
    ComposedAnonymousBox lines = composedAnonymous(box);
    lines.setStyle(box.getStyle().createAnonymousStyle(IdentValue.BLOCK));
    lines.setContainingBlock(box);
    box.setInlineContent(null);
    box.setChildrenContentType(ContentType.BLOCK);
    box.addChild(lines);
  }

  private void exchangeInline(BlockBox box) {
    List<Styleable> content = new ArrayList<>();
    for (Styleable item : box.getInlineContent()) {
      if (item instanceof BlockBox block) {
        content.add(exchanged(block));
      } else {
        BlockBox footnote = ((InlineBox) item).getFootnoteBody();
        if (footnote != null) {
          ((InlineBox) item).setFootnote(exchanged(footnote));
        }
        content.add(item);
      }
    }
    box.setInlineContent(content);
  }
}
