package io.github.proxmoxbook.book.diagram.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@Timeout(60)
class StyleSheetParserTest {
  private static final String TREE =
      "<svg id='1'><g id='2' class='a b' lang='ja'><rect id='3'/><rect id='4' x='10'/>"
          + "<path id='5' class='b' d=''/></g><g id='6'><rect id='7' data-n='Key-1'/></g></svg>";

  private static Document document;

  @BeforeAll
  static void readTree() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(TREE)));
  }

  private static List<StyleRule> rules(String css) {
    return StyleSheetParser.rules(css, new Viewport(800, 600), complaint -> {});
  }

  private static List<String> complaints(String css) {
    List<String> complaints = new ArrayList<>();
    StyleSheetParser.rules(
        css, Viewport.NONE, c -> complaints.add(c.kind() + " " + c.offset() + " " + c.text()));
    return complaints;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rect ; 3 4 7",
        "* ; 1 2 3 4 5 6 7",
        ".b ; 2 5",
        ".a.b ; 2",
        "[id='4'], [id='5'] ; 4 5",
        "g rect ; 3 4 7",
        "svg > rect ; ",
        "svg>g>rect ; 3 4 7",
        "rect + rect ; 4",
        "rect ~ path ; 5",
        "[x] ; 4",
        "[data-n^=Key] ; 7",
        "[data-n$='1'] ; 7",
        "[data-n*='y-'] ; 7",
        "[data-n='key-1' i] ; 7",
        "[data-n|='Key'] ; 7",
        "[class~='a'] ; 2",
        ":root ; 1",
        "rect:first-child ; 3 7",
        "rect:last-child ; 7",
        ":only-child ; 1 7",
        "g > :nth-child(2) ; 4",
        "g > :nth-child(odd) ; 3 5 7",
        "g > :nth-last-child(-n+1) ; 5 7",
        "path:first-of-type ; 5",
        "rect:nth-of-type(2n) ; 4",
        "rect:not([x], [data-n]) ; 3",
        ":is(path, [x]) ; 4 5",
        "g:where(.a) path ; 5",
        "g:has(path) ; 2",
        ":empty ; 3 4 5 7",
        ":lang(ja) rect ; 3 4",
        "rect:hover ; ",
        "rect::before ; ",
        "svg|rect ; 3 4 7",
        "*|path ; 5",
        "\\72 ect ; 3 4 7",
        "r\\000065ct ; 3 4 7"
      })
  void matches(String selector, String ids) {
    StyleRule rule = rules(selector + " { fill: red }").get(0);
    List<String> matched = new ArrayList<>();
    var all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (rule.selectors().stream().anyMatch(s -> s.matches(element))) {
        matched.add(element.getAttribute("id"));
      }
    }
    assertThat(String.join(" ", matched)).isEqualTo(ids == null ? "" : ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | 1",
        ".a | 1000",
        "#a | 1000000",
        "a.b[c]:root | 3001",
        ":is(a, .b) | 1000",
        ":where(#a) | 0",
        ":not(a, .b) | 1000",
        "a b > c | 3",
        "* | 0"
      })
  void weighsSelectors(String selector, int specificity) {
    assertThat(rules(selector + " {}").get(0).selectors().get(0).specificity())
        .isEqualTo(specificity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:unknown { } b { }",
        "a { fill: red; ; : x; stroke } b { }",
        "#4 { } b { }",
        "> a { } b { }",
        "a > { } b { }",
        "{ } b { }",
        "a[=] { } b { }",
        "@unknown x; b { }",
        "@unknown { a { } } b { }",
        "@media print { a { } } b { }",
        "@keyframes k { from { x: 1 } } b { }",
        "@font-face { src: url(x) } b { }",
        "<!-- b { } -->",
        "a /* } */ , /* */ b { }"
      })
  void oneBadRuleCostsOnlyItself(String css) {
    List<StyleRule> rules = rules(css);
    var last = rules.get(rules.size() - 1).selectors();
    Element b = document.createElementNS(null, "b");
    assertThat(last.get(last.size() - 1).matches(b)).isTrue();
  }

  @Test
  void saysWhatIsLeftOutAndWhere() {
    assertThat(
            complaints(
                "@import url(a.css);\n@font-face { }\na:unknown { }\nb { fill }\n@container x { b { } }"))
        .containsExactly(
            "IMPORT 0 @import url(a.css)",
            "FONT_FACE 20 @font-face",
            "INVALID 35 the unknown pseudo-class :unknown in a:unknown",
            "INVALID 53 fill",
            "UNKNOWN 60 @container");
  }

  @Test
  void readsDeclarations() {
    assertThat(
            StyleSheetParser.declarations(
                "FILL : red ! important; --X: { a: b }; font: 12px 'A;b'; x:url( a;b )", c -> {}))
        .extracting(d -> d.name() + "|" + CssText.of(d.value()) + "|" + d.important())
        .containsExactly(
            "fill|red|true", "--X|{ a: b }|false", "font|12px 'A;b'|false", "x|url(a;b)|false");
  }

  @Test
  void flattensNestedRules() {
    List<StyleRule> rules = rules("g { fill: red; rect { x: 1 } &.a { x: 2 } > path { x: 3 } }");
    Element path = (Element) document.getElementsByTagName("path").item(0);
    Element rect = (Element) document.getElementsByTagName("rect").item(0);

    assertThat(rules).hasSize(4);
    assertThat(rules.get(1).selectors().get(0).matches(rect)).isTrue();
    assertThat(rules.get(2).selectors().get(0).matches((Element) rect.getParentNode())).isTrue();
    assertThat(rules.get(3).selectors().get(0).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "screen | true",
        "print | false",
        "not print | true",
        "all and (min-width: 500px) | true",
        "(max-width: 500px) | false",
        "(prefers-color-scheme: light) | true",
        "(prefers-color-scheme: dark) | false",
        "screen and (prefers-color-scheme: dark), (width: 800px) | true",
        "(400px <= width < 900px) | true",
        "(width > 50em) | false",
        "(orientation: landscape) | true",
        "not (hover: hover) | true",
        "(min-width: 1px) and (not (max-width: 1px)) | true",
        "only screen and (-webkit-min-device-pixel-ratio: 2) | false"
      })
  void evaluatesMedia(String query, boolean holds) {
    assertThat(rules("@media " + query + " { b { } }").isEmpty()).isNotEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(prefers-color-scheme: light) | false",
        "(prefers-color-scheme: dark) | true",
        "not (prefers-color-scheme: dark) | false",
        "(min-width: 500px) and (prefers-color-scheme: dark) | true"
      })
  void evaluatesMediaOfADarkPage(String query, boolean holds) {
    Viewport dark = new Viewport(800, 600, true);
    String css = "@media " + query + " { b { } }";
    assertThat(StyleSheetParser.rules(css, dark, c -> {}).isEmpty()).isNotEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b > .c#d[e] | false",
        "a:not(.b, :is(c, d)) | false",
        "a:hover::before | false",
        "a:lang(ja):link:root | false",
        "a:first-line | false",
        "a + b | true",
        "a ~ b c | true",
        "a:first-child b | true",
        "a:nth-last-of-type(2n) | true",
        "a:empty | true",
        "a:has(b) | true",
        "a:not(b + c) | true",
        "a:only-of-type | true"
      })
  void knowsWhetherNeighboursMatter(String selector, boolean isPositional) {
    assertThat(rules(selector + " { x: 1 }"))
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.selectors())
                    .extracting(Selector::isPositional)
                    .containsOnly(isPositional));
    assertThat(rules("z { " + selector + " { x: 1 } }").get(1).selectors().get(0).isPositional())
        .isEqualTo(isPositional);
    assertThat(rules(selector + " { & z { x: 1 } }").get(1).selectors().get(0).isPositional())
        .isEqualTo(isPositional);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(fill: red) | true",
        "not (fill: red) | false",
        "(fill: red) and (not (x: y)) | false",
        "selector(:has(a)) | true"
      })
  void evaluatesSupports(String query, boolean holds) {
    assertThat(rules("@supports " + query + " { b { } }").isEmpty()).isNotEqualTo(holds);
  }

  @Test
  void survivesDeepNesting() {
    assertThat(rules("a { x: " + "(".repeat(100_000) + " } b { }")).hasSizeLessThan(3);
  }
}
