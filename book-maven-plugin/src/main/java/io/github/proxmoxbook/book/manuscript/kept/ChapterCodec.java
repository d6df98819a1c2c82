package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.IndexMark;
import io.github.proxmoxbook.book.manuscript.Reference;
import java.io.IOException;
import java.nio.file.Path;

/** How chapters are kept. */
public final class ChapterCodec implements Codec<Chapter> {
  private static final Codec<Integer> NUMBER = new NumberCodec();
  private static final Codec<Anchor> ANCHOR = new AnchorCodec();
  private static final Codec<Reference> REFERENCE = new ReferenceCodec();
  private static final Codec<IndexMark> INDEX_MARK = new IndexMarkCodec();

  @Override
  public void write(Chapter value, KeptOutput out) throws IOException {
    out.number(value.number().isAppendix() ? 1 : 0);
    out.all(value.number().parts(), NUMBER);
    out.text(value.kind());
    out.text(value.title());
    out.text(value.source().toString());
    out.text(value.document().toString());
    out.text(value.file());
    out.all(value.anchors(), ANCHOR);
    out.all(value.references(), REFERENCE);
    out.all(value.prose(), ProseCodec.CODEC);
    out.all(value.index(), INDEX_MARK);
    out.text(value.body());
  }

  @Override
  public Chapter read(KeptInput in) throws IOException {
    return new Chapter(
        new ChapterNumber(in.number() == 1, in.all(NUMBER)),
        in.text(),
        in.text(),
        Path.of(in.text()),
        Path.of(in.text()),
        in.text(),
        in.all(ANCHOR),
        in.all(REFERENCE),
        in.all(ProseCodec.CODEC),
        in.all(INDEX_MARK),
        in.text());
  }

  private static final class NumberCodec implements Codec<Integer> {
    @Override
    public void write(Integer value, KeptOutput out) throws IOException {
      out.number(value);
    }

    @Override
    public Integer read(KeptInput in) throws IOException {
      return in.number();
    }
  }

  private static final class AnchorCodec implements Codec<Anchor> {
    @Override
    public void write(Anchor value, KeptOutput out) throws IOException {
      out.text(value.id());
      out.constant(value.kind());
      out.number(value.level());
      out.text(value.title());
      out.text(value.words());
      out.texts(value.aliases());
      LocationCodec.CODEC.write(value.location(), out);
    }

    @Override
    public Anchor read(KeptInput in) throws IOException {
      return new Anchor(
          in.text(),
          in.constant(Anchor.Kind.class),
          in.number(),
          in.text(),
          in.text(),
          in.texts(),
          LocationCodec.CODEC.read(in));
    }
  }

  private static final class ReferenceCodec implements Codec<Reference> {
    @Override
    public void write(Reference value, KeptOutput out) throws IOException {
      out.constant(value.kind());
      out.text(value.target());
      out.text(value.text());
      LocationCodec.CODEC.write(value.location(), out);
    }

    @Override
    public Reference read(KeptInput in) throws IOException {
      return new Reference(
          in.constant(Reference.Kind.class), in.text(), in.text(), LocationCodec.CODEC.read(in));
    }
  }

  private static final class IndexMarkCodec implements Codec<IndexMark> {
    @Override
    public void write(IndexMark value, KeptOutput out) throws IOException {
      out.text(value.id());
      out.text(value.end());
      out.texts(value.terms());
      out.texts(value.readings());
      out.texts(value.see());
      LocationCodec.CODEC.write(value.location(), out);
    }

    @Override
    public IndexMark read(KeptInput in) throws IOException {
      return new IndexMark(
          in.text(), in.text(), in.texts(), in.texts(), in.texts(), LocationCodec.CODEC.read(in));
    }
  }
}
