package io.github.proxmoxbook.book.typography;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Objects;

/**
 * The order of an index and its headings, as a language has them. In Japanese, signs and digits
 * come first, then A to Z, then kana under あ, か, さ …, then everything else. Kana are ordered as JIS
 * X 4061 says, which ICU implements: first as if there were no voicing marks, no small kana and no
 * difference between hiragana and katakana, with ー as the vowel that it prolongs; what is equal so
 * far is ordered by these.
 */
public final class IndexOrder implements Comparator<String> {
  private final Collator collator;
  private final AlphabeticIndex.ImmutableIndex<Void> headings;

  private IndexOrder(Collator collator, AlphabeticIndex.ImmutableIndex<Void> headings) {
    this.collator = collator;
    this.headings = headings;
  }

  /**
   * Returns the order of a language.
   *
   * @param language a BCP 47 tag
   * @return the order; that of Unicode for a language without one of its own
   */
  public static IndexOrder of(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    Collator collator = Collator.getInstance(locale);
    // The fourth level tells hiragana from katakana.
    collator.setStrength(Collator.QUATERNARY);
    return new IndexOrder(
        collator.freeze(),
        new AlphabeticIndex<Void>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex());
  }

  /**
   * Compares two texts; only equal ones compare as equal.
   *
   * @param a how an entry is read
   * @param b how another one is read
   */
  @Override
  public int compare(String a, String b) {
    int order = collator.compare(a, b);
    return order == 0 ? a.compareTo(b) : order;
  }

  /**
   * Returns the heading under which an entry stands.
   *
   * @param key how the entry is read
   * @return the heading
   */
  public Heading heading(String key) {
    int index = headings.getBucketIndex(key);
    Bucket<Void> bucket = headings.getBucket(index);
    return switch (bucket.getLabelType()) {
      case UNDERFLOW -> new Heading(Kind.SIGNS, "");
      case NORMAL -> new Heading(Kind.LETTER, bucket.getLabel());
      case INFLOW, OVERFLOW -> new Heading(Kind.OTHER, "");
    };
  }

  /** What stands under a heading. */
  public enum Kind {
    /** What begins with a sign or a digit. */
    SIGNS,
    /** What begins with a letter of the language, or a Latin one. */
    LETTER,
    /** What begins with a letter of another script, or with a kanji whose reading nobody knows. */
    OTHER
  }

  /**
   * A heading of an index.
   *
   * @param kind what stands under it
   * @param letter the letter, for example {@code か}; empty if it is none
   */
  public record Heading(Kind kind, String letter) {
    /** Checks the values. */
    public Heading {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(letter, "letter");
    }
  }
}
