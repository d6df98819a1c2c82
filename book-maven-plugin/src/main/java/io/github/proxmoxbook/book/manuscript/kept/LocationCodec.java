package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.problem.Location;
import java.io.IOException;

/** How places in sources are kept. */
final class LocationCodec implements Codec<Location> {
  static final LocationCodec CODEC = new LocationCodec();

  private LocationCodec() {}

  @Override
  public void write(Location value, KeptOutput out) throws IOException {
    out.text(value.file());
    out.number(value.line());
    out.number(value.column());
  }

  @Override
  public Location read(KeptInput in) throws IOException {
    return new Location(in.text(), in.number(), in.number());
  }
}
