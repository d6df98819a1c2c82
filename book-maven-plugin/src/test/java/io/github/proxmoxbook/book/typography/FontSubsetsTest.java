package io.github.proxmoxbook.book.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subsets of the default fonts, read back. */
class FontSubsetsTest {
  /** A letter of mathematics beyond U+FFFF, which only the font for symbols has. */
  private static final String DOUBLE_STRUCK = "\uD835\uDD38";

  @TempDir Path folder;
  private FontFace text;
  private List<FontFace> code;
  private FontFace symbols;

  @BeforeEach
  void unpack() throws IOException {
    DefaultFonts fonts = new DefaultFonts(folder);
    text = fonts.text().get(0);
    code = fonts.code();
    symbols = fonts.symbols().get(0);
  }

  @Test
  void keepsTheGlyphsOfTheCharactersAndNoOthers() throws Exception {
    FontSubset subset = subsets("構成gÅ。", "").get(0);
    assertThat(subset.role()).isEqualTo(FontRole.TEXT);
    assertThat(subset.weight()).isEqualTo(400);
    assertThat(subset.bytes().length).isLessThan(20_000);
    try (TrueTypeFont cut = read(subset.bytes());
        TrueTypeFont whole = text.open()) {
      CmapLookup map = cut.getUnicodeCmapLookup();
      CmapLookup original = whole.getUnicodeCmapLookup();
      assertThat(characters(map)).containsExactlyElementsOf(set("構成gÅ。"));
      for (int character : set("構成gÅ。")) {
        int glyph = map.getGlyphId(character);
        int before = original.getGlyphId(character);
        assertThat(cut.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(before));
        assertThat(cut.getGlyph().getGlyph(glyph).getPath().getBounds())
            .isEqualTo(whole.getGlyph().getGlyph(before).getPath().getBounds());
      }
    }
  }

  @Test
  void keepsNamesAndLicences() throws Exception {
    Map<String, byte[]> cut = Sfnt.tables(subsets("構", "").get(0).bytes());
    Map<String, byte[]> whole = Sfnt.tables(Files.readAllBytes(text.file()));
    assertThat(cut.get("name")).isEqualTo(whole.get("name"));
    assertThat(cut.get("OS/2")).hasSameSizeAs(whole.get("OS/2"));
    assertThat(cut).containsKeys("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post");
    assertThat(cut).doesNotContainKeys("GSUB", "GPOS", "kern");
  }

  @Test
  void hasTheChecksumsOfItsTables() throws Exception {
    ByteBuffer font = ByteBuffer.wrap(subsets("構成", "").get(0).bytes());
    int sum = 0;
    while (font.hasRemaining()) {
      sum += font.getInt();
    }
    assertThat(sum).isEqualTo(0xB1B0AFBA);
  }

  @Test
  void isTheSameEachTime() throws Exception {
    assertThat(subsets("構成", "pvecm").get(0).bytes())
        .isEqualTo(subsets("構成", "pvecm").get(0).bytes());
  }

  @Test
  void knowsCharactersBeyondTheFirstPlane() throws Exception {
    FontSubset subset = subsets(DOUBLE_STRUCK + "→", "").get(1);
    assertThat(subset.role()).isEqualTo(FontRole.SYMBOL);
    try (TrueTypeFont cut = read(subset.bytes())) {
      assertThat(characters(cut.getUnicodeCmapLookup()))
          .containsExactlyElementsOf(set(DOUBLE_STRUCK));
    }
  }

  @Test
  void givesEachFamilyWhatThoseBeforeItLack() throws Exception {
    List<FontSubset> subsets = subsets("構→" + DOUBLE_STRUCK, "a構" + DOUBLE_STRUCK);
    assertThat(subsets)
        .extracting(subset -> subset.role() + " " + subset.weight())
        .containsExactly("TEXT 400", "CODE 400", "CODE 700", "SYMBOL 400");
    assertThat(characters(subsets.get(0))).contains((int) '構', (int) '→').doesNotContain(0x61);
    assertThat(characters(subsets.get(1))).containsExactly(0x61);
    assertThat(characters(subsets.get(3))).containsExactly(0x1D538);
  }

  @Test
  void leavesOutFontsThatNothingNeeds() throws Exception {
    assertThat(subsets("構", "")).hasSize(1);
    assertThat(subsets("\uDBFF\uDFFF", "")).isEmpty();
  }

  @Test
  void takesOneBoldFaceOfManyWeights() throws Exception {
    FontFace regular = weight("r.ttf", 400);
    List<FontFace> family =
        List.of(regular, weight("l.ttf", 300), weight("s.ttf", 600), weight("b.ttf", 900));
    assertThat(FontSubsets.of(fonts(family), set("構"), set("")))
        .extracting(FontSubset::weight)
        .containsExactly(400, 600);
  }

  @Test
  void cutsAFaceOutOfACollection() throws Exception {
    Path collection = folder.resolve("both.ttc");
    Files.write(collection, Collection.of(Files.readAllBytes(text.file()), readAll(code.get(0))));
    FontFace second =
        new FontFace(FontFiles.faces(collection).get(1).face().family(), 400, collection);
    FontSubset subset = FontSubsets.of(fonts(List.of(second)), set("ab"), set("")).get(0);
    assertThat(characters(subset)).containsExactly(0x61, 0x62);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, forbids embedding",
    "1, 0, forbids subsets",
    "2, 0, allows to embed its bitmaps only",
  })
  void refusesWhatAFontForbids(int high, int low, String reason) throws Exception {
    SfntBytes.patch(text.file(), "OS/2", 8, high, low);
    assertThatThrownBy(() -> subsets("構", ""))
        .isInstanceOf(FontEmbeddingException.class)
        .hasMessageStartingWith("the font M+ 1p (mplus1p-regular-fallback.ttf) " + reason);
    // Only what would be embedded is asked for its permission.
    assertThat(subsets("", "a")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 4", "0, 8", "0, 10"})
  void embedsWhatMayBeShown(int high, int low) throws Exception {
    SfntBytes.patch(text.file(), "OS/2", 8, high, low);
    assertThat(subsets("構", "")).hasSize(1);
  }

  private List<FontSubset> subsets(String inText, String inCode) throws Exception {
    return FontSubsets.of(fonts(List.of(text)), set(inText), set(inCode));
  }

  private BookFonts fonts(List<FontFace> ofText) {
    return new BookFonts(
        Map.of(FontRole.TEXT, ofText, FontRole.CODE, code, FontRole.SYMBOL, List.of(symbols)));
  }

  private FontFace weight(String name, int weight) throws IOException {
    return new FontFace(text.family(), weight, Files.copy(text.file(), folder.resolve(name)));
  }

  private static byte[] readAll(FontFace face) throws IOException {
    return Files.readAllBytes(face.file());
  }

  private static SortedSet<Integer> set(String characters) {
    SortedSet<Integer> set = new TreeSet<>();
    characters.codePoints().forEach(set::add);
    return set;
  }

  private static TrueTypeFont read(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }

  private static SortedSet<Integer> characters(FontSubset subset) throws IOException {
    try (TrueTypeFont font = read(subset.bytes())) {
      return characters(font.getUnicodeCmapLookup());
    }
  }

  private static SortedSet<Integer> characters(CmapLookup map) {
    SortedSet<Integer> found = new TreeSet<>();
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      if (map.getGlyphId(character) != 0) {
        found.add(character);
      }
    }
    return found;
  }

  /** Puts fonts into one file (OpenType, "Font collections"). */
  private static final class Collection {
    private static final int TAG = 0x74746366;

    static byte[] of(byte[]... fonts) {
      int header = 12 + 4 * fonts.length;
      int length = header;
      for (byte[] font : fonts) {
        length += font.length;
      }
      ByteBuffer out = ByteBuffer.allocate(length);
      out.putInt(TAG).putInt(0x00010000).putInt(fonts.length);
      int at = header;
      for (byte[] font : fonts) {
        out.putInt(at);
        out.put(at, font);
        // Tables are found from the start of the file.
        for (int i = 0; i < out.getShort(at + 4); i++) {
          int place = at + 12 + 16 * i + 8;
          out.putInt(place, out.getInt(place) + at);
        }
        at += font.length;
      }
      return out.array();
    }
  }
}
