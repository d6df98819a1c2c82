package io.github.proxmoxbook.book.diagram;

import static io.github.proxmoxbook.book.diagram.DiagramRule.DOCTYPE;
import static io.github.proxmoxbook.book.diagram.DiagramRule.EXTERNAL_REFERENCE;
import static io.github.proxmoxbook.book.diagram.DiagramRule.MALFORMED;
import static io.github.proxmoxbook.book.diagram.DiagramRule.SCRIPT;
import static io.github.proxmoxbook.book.diagram.DiagramRule.TOO_COMPLEX;
import static io.github.proxmoxbook.book.diagram.DiagramRule.UNSUPPORTED;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.SourceRule;
import java.util.Map;
import java.util.TreeMap;

/** Diagrams that want to read, reach, run or exhaust something, with the rule that stops each. */
final class HostileDiagrams {
  private static final String XLINK = "xmlns:xlink=\"http://www.w3.org/1999/xlink\" ";

  private final String url;
  private final Map<String, String> svgs = new TreeMap<>();
  private final Map<String, Rule> rules = new TreeMap<>();

  /**
   * Creates the diagrams.
   *
   * @param url an address that must never be asked
   * @param secret the path of a file that must never be read
   */
  HostileDiagrams(String url, String secret) {
    this.url = url;
    addresses(secret);
    styles();
    code();
    cycles();
    repetitions();
    numbers();
    lengths();
    files(secret);
  }

  Map<String, String> svgs() {
    return svgs;
  }

  Map<String, Rule> rules() {
    return rules;
  }

  private void add(String name, Rule rule, String content) {
    addFile(name, rule, DiagramFolder.svg(content));
  }

  private void addFile(String name, Rule rule, String text) {
    svgs.put(name, text.replaceFirst("<svg (?=xmlns)", "<svg " + XLINK));
    rules.put(name, rule);
  }

  private void addresses(String secret) {
    for (String element : "image use tref textPath linearGradient pattern feImage".split(" ")) {
      String tag = "<" + element + " xlink:href=\"%s\" width=\"9\" height=\"9\"/>";
      add("address-" + element, EXTERNAL_REFERENCE, tag.formatted(url + "#a"));
      add("file-" + element, EXTERNAL_REFERENCE, tag.formatted("file://" + secret));
      add("path-" + element, EXTERNAL_REFERENCE, tag.formatted("../secret.svg#a"));
    }
    String image = "<image href=\"%s\" width=\"9\" height=\"9\"/>";
    for (String scheme : "jar:%s!/x ftp://127.0.0.1/x //127.0.0.1/x \\\\127.0.0.1\\x".split(" ")) {
      add("scheme-" + svgs.size(), EXTERNAL_REFERENCE, image.formatted(scheme.formatted(url)));
    }
    add("data-svg", EXTERNAL_REFERENCE, image.formatted("data:image/svg+xml,%3Csvg/%3E"));
    add("data-html", EXTERNAL_REFERENCE, "<a href=\"data:text/html,x\"><path d=\"M0 0h9\"/></a>");
    add("link-file", EXTERNAL_REFERENCE, "<a href=\"file:///etc/passwd\"/>");
    add(
        "data-parameters",
        EXTERNAL_REFERENCE,
        image.formatted("data:image/png" + x(";a=b", 9_999)));
    add("data-broken", UNSUPPORTED, image.formatted("data:image/png;base64,AAAA"));
    add("base", EXTERNAL_REFERENCE, "<g xml:base=\"" + url + "\"/>");
  }

  private void styles() {
    String sheet = "<style>%s</style><rect width=\"9\" height=\"9\"/>";
    add("sheet-cursor", EXTERNAL_REFERENCE, sheet.formatted("rect{cursor:url(" + url + ")}"));
    add(
        "style-filter",
        EXTERNAL_REFERENCE,
        "<g style=\"filter:url(&#104;" + url.substring(1) + ")\"/>");
    add("sheet-long", TOO_COMPLEX, sheet.formatted(x("a{b:c}", 200_000)));
    add("sheet-selector", TOO_COMPLEX, sheet.formatted(x("g ", 2_000) + "rect{fill:red}"));
    add("sheet-comments", TOO_COMPLEX, sheet.formatted(x("/*", 600_000)));
    add("style-brackets", TOO_COMPLEX, "<g style=\"fill:" + x("(", 200_000) + "\"/>");
  }

  private void code() {
    add("script", SCRIPT, "<script>alert(1)</script>");
    add("script-prefix", SCRIPT, "<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>");
    add("script-html", SCRIPT, "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>");
    add("handler", SCRIPT, "<g onmouseover=\"alert(1)\"/>");
    add("handler-case", SCRIPT, "<g ONLOAD=\"alert(1)\"/>");
    add("handlers", SCRIPT, x("<g onload=\"alert(1)\"/>", 15_000));
    add("link", SCRIPT, "<a href=\" java&#9;script:alert(1)\"/>");
    add("animated-link", SCRIPT, "<a><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a>");
  }

  private void cycles() {
    add("cycle-marker", TOO_COMPLEX, cycle("marker", "marker-mid", "<path d=\"M0 0L1 1L2 2\""));
    add("cycle-clip", TOO_COMPLEX, cycle("clipPath", "clip-path", "<path d=\"M0 0L9 0L9 9\""));
    add("cycle-mask", TOO_COMPLEX, cycle("mask", "mask", "<path d=\"M0 0L9 0L9 9\""));
    add("cycle-pattern", TOO_COMPLEX, cycle("pattern", "stroke", "<path d=\"M0 0L9 0L9 9\""));
    add(
        "cycle-inherited",
        TOO_COMPLEX,
        "<g fill=\"url(#a)\">" + cycle("pattern", "x", "<path") + "</g>");
    add(
        "cycle-filter",
        TOO_COMPLEX,
        "<filter id=\"f\"><feImage href=\"#r\"/></filter><path id=\"r\" filter=\"url(#f)\"/>");
    add(
        "cycle-sheet",
        TOO_COMPLEX,
        "<style>.m{mask:url(#a)}</style><mask id=\"a\"><rect class=\"m\" width=\"5\" height=\"5\"/>"
            + "</mask><rect class=\"m\" width=\"9\" height=\"9\"/>");
    add(
        "cycle-gradient",
        TOO_COMPLEX,
        "<linearGradient id=\"a\" href=\"#b\"/><linearGradient id=\"b\" href=\"#a\"/>");
    add("cycle-nested-svg", TOO_COMPLEX, "<svg id=\"a\"><use href=\"#a\"/></svg>");
    add("cycle-two-addresses", TOO_COMPLEX, "<g id=\"a\"><use href=\"#b\" xlink:href=\"#a\"/></g>");
  }

  private static String cycle(String kind, String property, String shape) {
    return "<%1$s id=\"a\" width=\"5\" height=\"5\">%3$s %2$s=\"url(#a)\"/></%1$s>%3$s %2$s=\"url(#a)\"/>"
        .formatted(kind, property, shape);
  }

  private void repetitions() {
    for (String kind : "pattern:fill mask:mask clipPath:clip-path".split(" ")) {
      String element = kind.split(":")[0];
      String property = kind.split(":")[1];
      StringBuilder fan = new StringBuilder();
      for (int i = 0; i < 9; i++) {
        String use = "<rect width=\"9\" height=\"9\" " + property + "=\"url(#p" + (i - 1) + ")\"/>";
        fan.append("<" + element + " id=\"p" + i + "\" width=\"9\" height=\"9\">")
            .append(i == 0 ? "<path d=\"M0 0h1\"/>" : use.repeat(10))
            .append("</" + element + ">");
      }
      add("fan-" + element, TOO_COMPLEX, fan + "<rect " + property + "=\"url(#p8)\"/>");
    }
    add(
        "fan-inherited",
        TOO_COMPLEX,
        "<pattern id=\"p\" width=\"9\" height=\"9\">"
            + x("<path/>", 900)
            + "</pattern>"
            + "<g fill=\"url(#p)\">"
            + x("<path/>", 900)
            + "</g>");
  }

  private void numbers() {
    String line = "<path stroke=\"red\" d=\"M0 0H%s\" stroke-dasharray=\"%s\"/>";
    add("dashes-fine", TOO_COMPLEX, line.formatted("9", "0.00001"));
    add("dashes-long", TOO_COMPLEX, line.formatted("9999999", ".06"));
    add(
        "dashes-em",
        TOO_COMPLEX,
        "<g font-size=\"0.000001\">" + line.formatted("99", ".1em") + "</g>");
    add("pattern-tiny", TOO_COMPLEX, "<pattern width=\"0.0001\" height=\"9\"/>");
    add(
        "noise",
        TOO_COMPLEX,
        "<filter>" + x("<feTurbulence numOctaves=\"16\"/>", 99) + "</filter>");
    add("noise-octaves", TOO_COMPLEX, "<filter><feTurbulence numOctaves=\"99999\"/></filter>");
    add("morphology", TOO_COMPLEX, "<filter><feMorphology radius=\"99999\"/></filter>");
    add("convolution", TOO_COMPLEX, "<filter><feConvolveMatrix order=\"999\"/></filter>");
    add("filter-region", TOO_COMPLEX, "<filter height=\"99999\"><feOffset/></filter>");
    add("digits", TOO_COMPLEX, "<rect width=\"" + x("9", 90_000) + "\" height=\"9\"/>");
    add("exponent", TOO_COMPLEX, "<rect width=\"1e99999999999\" height=\"9\"/>");
    addFile(
        "canvas",
        TOO_COMPLEX,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1e6 1e6\"/>");
  }

  private void lengths() {
    add("nested", TOO_COMPLEX, x("<g>", 50_000));
    add("elements", TOO_COMPLEX, x("<g/>", 30_000));
    add("attribute", TOO_COMPLEX, "<g class=\"" + x("x", 9_000_000) + "\"/>");
    add("text", TOO_COMPLEX, "<text y=\"9\">" + x("漢字", 150_000) + "</text>");
    add("paths", TOO_COMPLEX, "<path d=\"M0 0" + x("L9 9", 1_100_000) + "\"/>");
    add("transforms", TOO_COMPLEX, "<g transform=\"" + x("rotate(1)", 100_000) + "\"/>");
    add("controls", SourceRule.CONTROL_CHARACTER, "<desc>" + x("\u0001", 1_000_000) + "</desc>");
    add("large", TOO_COMPLEX, "<desc>" + x("x", 10_000_001) + "</desc>");
  }

  private void files(String secret) {
    String svg = DiagramFolder.svg("<desc>&a;</desc>");
    addFile("entity", DOCTYPE, "<!DOCTYPE svg [<!ENTITY a SYSTEM '" + secret + "'>]>" + svg);
    addFile("entity-bomb", DOCTYPE, "<!DOCTYPE svg [<!ENTITY a '" + x("x", 10_000) + "'>]>" + svg);
    addFile("parameter", DOCTYPE, "<!DOCTYPE svg [<!ENTITY % a SYSTEM '" + url + "'> %a;]>" + svg);
    addFile("document-type", DOCTYPE, "<!DOCTYPE svg SYSTEM '" + url + "'>" + svg);
    addFile("style-sheet", EXTERNAL_REFERENCE, "<?xml-stylesheet href='" + url + "'?>" + svg);
    addFile("version", MALFORMED, "<?xml version='1.1'?>" + DiagramFolder.svg("<desc>&#1;</desc>"));
    addFile("compressed", SourceRule.CONTROL_CHARACTER, "\u001f\u0008\u0000" + svg);
    addFile("empty", MALFORMED, "");
  }

  private static String x(String text, int times) {
    return text.repeat(times);
  }
}
