package io.github.proxmoxbook.book.diagram;

import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.UserAgent;

/** Batik's context for a drawing that stands still, with text read by {@link BookTextBridge}. */
final class BookBridgeContext extends BridgeContext {
  BookBridgeContext(UserAgent agent) {
    super(agent);
    setDynamic(false);
  }

  @Override
  public void registerSVGBridges() {
    super.registerSVGBridges();
    putBridge(new BookTextBridge());
  }
}
