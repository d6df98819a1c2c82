package io.github.proxmoxbook.book.diagram;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.bridge.EmbededExternalResourceSecurity;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;

/** Loads nothing, runs nothing, and keeps every complaint of Batik. */
final class StrictUserAgent extends UserAgentAdapter {
  private final DiagramSize size;
  private final FontFamilyResolver families;
  private final List<Exception> complaints = new ArrayList<>();

  StrictUserAgent(DiagramSize size, FontFamilyResolver families) {
    this.size = size;
    this.families = families;
  }

  /** Returns what Batik complained of, in order. */
  List<Exception> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public Dimension2D getViewportSize() {
    return new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
  }

  @Override
  public FontFamilyResolver getFontFamilyResolver() {
    return families;
  }

  /** The size that browsers begin with, in pixels. */
  @Override
  public float getMediumFontSize() {
    return (float) StyleContext.MEDIUM;
  }

  @Override
  public String getMedia() {
    return "print";
  }

  @Override
  public void displayError(String message) {
    complaints.add(new IllegalArgumentException(message));
  }

  @Override
  public void displayError(Exception exception) {
    complaints.add(exception);
  }

  @Override
  public void displayMessage(String message) {
    complaints.add(new IllegalArgumentException(message));
  }

  @Override
  public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
    return new NoLoadScriptSecurity(type);
  }

  @Override
  public ExternalResourceSecurity getExternalResourceSecurity(
      ParsedURL resource, ParsedURL document) {
    return new EmbededExternalResourceSecurity(resource);
  }

  /** A missing picture is an error, not a picture of a broken link. */
  @Override
  public SVGDocument getBrokenLinkDocument(Element element, String url, String message) {
    throw new IllegalArgumentException(message);
  }
}
