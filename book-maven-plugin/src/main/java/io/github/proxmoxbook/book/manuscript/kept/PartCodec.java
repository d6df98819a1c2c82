package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.Matter;
import io.github.proxmoxbook.book.manuscript.Part;
import java.io.IOException;

/** How parts are kept, with their chapters. */
public final class PartCodec implements Codec<Part> {
  private static final Codec<Chapter> CHAPTER = new ChapterCodec();

  @Override
  public void write(Part value, KeptOutput out) throws IOException {
    out.constant(value.matter());
    out.number(value.number());
    out.text(value.title());
    LocationCodec.CODEC.write(value.location(), out);
    out.all(value.introduction().stream().toList(), CHAPTER);
    out.all(value.chapters(), CHAPTER);
  }

  @Override
  public Part read(KeptInput in) throws IOException {
    return new Part(
        in.constant(Matter.class),
        in.number(),
        in.text(),
        LocationCodec.CODEC.read(in),
        in.all(CHAPTER).stream().findFirst(),
        in.all(CHAPTER));
  }
}
