package io.github.proxmoxbook.book.typography.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;

/**
 * Sorts characters into classes: by JLReq's lists (appendix A) where it gives some, else by
 * properties of Unicode.
 *
 * <p>Characters whose width is ambiguous in Unicode (“ ” ‘ ’ → ① Greek) are what the font makes of
 * them: Japanese if it sets them full width, else Latin or neutral.
 */
final class CharacterClasses {
  private static final Map<Integer, CharacterClass> WIDE = new HashMap<>();
  private static final Map<Integer, CharacterClass> NARROW = new HashMap<>();

  /** From this part of an em on a character counts as full width. */
  private static final double FULL = 0.9;

  static {
    wide(CharacterClass.OPENING, "‘“（〔［｛〈《「『【｟〘〖〝«⦅｢");
    wide(CharacterClass.CLOSING, "’”）〕］｝〉》」』】｠〙〗〟»⦆｣〞");
    wide(CharacterClass.HYPHEN, "‐–゠〜～");
    wide(CharacterClass.DIVIDING, "！？‼⁇⁈⁉");
    wide(CharacterClass.MIDDLE_DOT, "・：；･");
    wide(CharacterClass.FULL_STOP, "。．｡");
    wide(CharacterClass.COMMA, "、，､");
    wide(CharacterClass.INSEPARABLE, "…‥—―〳〴〵⸺");
    wide(CharacterClass.ITERATION, "々〻ゝゞヽヾ");
    wide(CharacterClass.PROLONGED, "ーｰ");
    wide(CharacterClass.SMALL_KANA, "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ");
    wide(CharacterClass.SMALL_KANA, "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ");
    wide(CharacterClass.PREFIX, "￥＄￡＃€№");
    wide(CharacterClass.POSTFIX, "％°′″℃￠‰℉㏋ℓ㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㎎㎏㎜㎝㎞㎡㏄");
    wide(CharacterClass.IDEOGRAPHIC_SPACE, "\u3000");
    NARROW.putAll(WIDE);
    narrow(CharacterClass.WESTERN_OPENING, "([{‘“«");
    narrow(CharacterClass.WESTERN_CLOSING, ")]}’”»");
    narrow(CharacterClass.WESTERN_POINT, ".,:;!?‼⁇⁈⁉");
    narrow(CharacterClass.POSTFIX, "%°′″");
    narrow(CharacterClass.WESTERN, "‐–#$&*+-/<=>@\\^_`|~\"'€£¥×÷±§");
  }

  private CharacterClasses() {}

  private static void wide(CharacterClass of, String characters) {
    characters.codePoints().forEach(character -> WIDE.put(character, of));
  }

  private static void narrow(CharacterClass of, String characters) {
    characters.codePoints().forEach(character -> NARROW.put(character, of));
  }

  /**
   * Tells the class of a piece's character.
   *
   * @param character the first or the last character of the piece
   * @param piece the piece, whose width decides where Unicode leaves it open
   */
  static CharacterClass of(int character, Piece piece) {
    if (character == Piece.OBJECT || character < 0) {
      return CharacterClass.NEUTRAL;
    }
    boolean full = piece.advance() >= FULL * piece.em();
    CharacterClass listed = (full ? WIDE : NARROW).get(character);
    return listed != null ? listed : byProperty(character, full);
  }

  private static CharacterClass byProperty(int character, boolean full) {
    int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
    int category = UCharacter.getType(character);
    if (blank(category)) {
      return CharacterClass.BLANK;
    }
    if (UScript.hasScript(character, UScript.HANGUL)) {
      return CharacterClass.NEUTRAL;
    }
    if (japanese(character) || width == EastAsianWidth.FULLWIDTH) {
      return CharacterClass.JAPANESE;
    }
    boolean ambiguous = width == EastAsianWidth.AMBIGUOUS || width == EastAsianWidth.WIDE;
    if (full
        && ambiguous
        && !UCharacter.hasBinaryProperty(character, UProperty.EMOJI_PRESENTATION)) {
      return CharacterClass.JAPANESE;
    }
    boolean word = UCharacter.isLetterOrDigit(character);
    return word ? CharacterClass.WESTERN : CharacterClass.NEUTRAL;
  }

  private static boolean blank(int category) {
    return category == UCharacterCategory.SPACE_SEPARATOR
        || category == UCharacterCategory.FORMAT
        || category == UCharacterCategory.CONTROL;
  }

  private static boolean japanese(int character) {
    int script = UScript.getScript(character);
    return script == UScript.HIRAGANA
        || script == UScript.KATAKANA
        || script == UScript.HAN
        || script == UScript.BOPOMOFO;
  }
}
