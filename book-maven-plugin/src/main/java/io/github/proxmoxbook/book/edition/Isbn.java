package io.github.proxmoxbook.book.edition;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An International Standard Book Number after ISO 2108: 13 digits that begin with 978 or 979, the
 * last of which is a check digit (ISO 2108:2017, 4.5, Annex A), or the 10 of the edition of 1992.
 *
 * @param written how it is shown, for example {@code 978-4-12-345678-4}
 */
public record Isbn(String written) {
  private static final Pattern SHAPE =
      Pattern.compile("\\d(?:[- ]?\\d){8}(?:(?:[- ]?\\d){3})?[- ]?[\\dXx]");
  private static final int LONG = 13;
  private static final int SHORT = 10;

  /**
   * Checks the number; space around it does not count.
   *
   * @throws IllegalArgumentException if it has another form, or a wrong check digit
   */
  public Isbn {
    written = written.strip();
    String digits = plain(written);
    if (!SHAPE.matcher(written).matches() || digits.length() == LONG && digits.endsWith("X")) {
      throw new IllegalArgumentException(
          "the ISBN '"
              + written
              + "' has another form: expected 13 digits (or the 10 of an old"
              + " one), which hyphens may divide, for example 978-4-12-345678-4");
    }
    if (digits.length() == LONG && !digits.startsWith("978") && !digits.startsWith("979")) {
      throw new IllegalArgumentException(
          "the ISBN '"
              + written
              + "' begins with "
              + digits.substring(0, 3)
              + ": expected 978 or 979");
    }
    String body = digits.substring(0, digits.length() - 1);
    char check = check(body);
    if (digits.charAt(digits.length() - 1) != check) {
      throw new IllegalArgumentException(
          "the ISBN '"
              + written
              + "' has a slip: after "
              + body
              + " its last digit would be "
              + check
              + "; compare it with what you were given");
    }
  }

  private static String plain(String written) {
    return written.replaceAll("[- ]", "").toUpperCase(Locale.ROOT);
  }

  /** The digit that makes the weighted sum a multiple of 10, or of 11 in an old number. */
  private static char check(String digits) {
    boolean isLong = digits.length() == LONG - 1;
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int weight = isLong ? i % 2 * 2 + 1 : SHORT - i;
      sum += weight * (digits.charAt(i) - '0');
    }
    int modulus = isLong ? 10 : 11;
    int check = (modulus - sum % modulus) % modulus;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  /** Returns the 13 digits; an old number gets those that it has today. */
  public String digits() {
    String digits = plain(written);
    if (digits.length() == LONG) {
      return digits;
    }
    String body = "978" + digits.substring(0, SHORT - 1);
    return body + check(body);
  }

  /** Returns the number as a name for files (RFC 8254), the same however it is written. */
  public String urn() {
    return "urn:isbn:" + digits();
  }
}
