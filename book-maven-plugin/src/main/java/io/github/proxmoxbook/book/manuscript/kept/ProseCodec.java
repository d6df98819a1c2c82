package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.manuscript.ProsePlaces;
import io.github.proxmoxbook.book.manuscript.ProseSpan;
import java.io.IOException;

/** How running text is kept, with the places of its characters. */
final class ProseCodec implements Codec<ProseBlock> {
  static final ProseCodec CODEC = new ProseCodec();
  private static final Codec<ProseSpan> SPAN = new SpanCodec();
  private static final Codec<ProsePlaces> PLACES = new PlacesCodec();

  private ProseCodec() {}

  @Override
  public void write(ProseBlock value, KeptOutput out) throws IOException {
    out.constant(value.kind());
    out.number(value.level());
    out.constant(value.quotation());
    out.text(value.text());
    out.all(value.spans(), SPAN);
    PLACES.write(value.places(), out);
  }

  @Override
  public ProseBlock read(KeptInput in) throws IOException {
    return new ProseBlock(
        in.constant(ProseBlock.Kind.class),
        in.number(),
        in.constant(ProseBlock.Quotation.class),
        in.text(),
        in.all(SPAN),
        PLACES.read(in));
  }

  private static final class SpanCodec implements Codec<ProseSpan> {
    @Override
    public void write(ProseSpan value, KeptOutput out) throws IOException {
      out.constant(value.kind());
      out.number(value.start());
      out.number(value.end());
      out.text(value.target());
    }

    @Override
    public ProseSpan read(KeptInput in) throws IOException {
      return new ProseSpan(in.constant(ProseSpan.Kind.class), in.number(), in.number(), in.text());
    }
  }

  private static final class PlacesCodec implements Codec<ProsePlaces> {
    @Override
    public void write(ProsePlaces value, KeptOutput out) throws IOException {
      out.text(value.file());
      out.number(value.runs().size());
      for (ProsePlaces.Run run : value.runs()) {
        out.number(run.start());
        out.number(run.line());
        out.number(run.column());
      }
    }

    @Override
    public ProsePlaces read(KeptInput in) throws IOException {
      ProsePlaces.Builder places = new ProsePlaces.Builder(in.text());
      int count = in.number();
      for (int i = 0; i < count; i++) {
        places.add(in.number(), in.number(), in.number());
      }
      return places.build();
    }
  }
}
