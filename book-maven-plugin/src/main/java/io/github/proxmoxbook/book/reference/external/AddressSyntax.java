package io.github.proxmoxbook.book.reference.external;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks addresses by reading them; nobody is asked. */
public final class AddressSyntax {
  /** RFC 6068: addresses, fields, or both. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)mailto:(?:[^@\\s,?]+@[^@\\s,?]+(?:,[^@\\s,?]+@[^@\\s,?]+)*(?:\\?.*)?|\\?.+)");

  /** RFC 3966. */
  private static final Pattern PHONE =
      Pattern.compile("(?i)tel:\\+?[0-9().-]*[0-9][0-9().-]*(?:;.*)?");

  /** The last part of a host that swallowed the words behind it: {@code example.orgを参照}. */
  private static final Pattern SWALLOWED =
      Pattern.compile(
          "(?i)https?://(?:[^/?#]*\\.)?([a-z]+)([^\\x00-\\x7F.:/?#][^/?#.]*)(?:[/?#].*)?");

  /** What stands for a host or a port in instructions: {@code https://${HOST}:port/}. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)https?://(?:[^/?#]*[<>{}$*][^/?#]*|[^/?#@]*:[a-z_]+)(?:[/?#].*)?");

  private static final List<String> BRACKETS = List.of("()", "[]", "「」", "『』", "（）", "【】");

  /** RFC 9110, section 4.1, asks programs for 8000 characters at least. */
  private static final int LONGEST = 8000;

  private static final String UNESCAPED = "\"<>\\^`{|}";

  private AddressSyntax() {}

  /**
   * Checks addresses.
   *
   * @param links the links
   * @return what is wrong with their addresses, in the order of the links
   */
  public static List<Problem> check(Collection<ExternalLink> links) {
    return links.stream()
        .flatMap(link -> complaint(link.address()).map(c -> c.at(link.location())).stream())
        .toList();
  }

  /** Returns what is wrong with an address; empty if it looks right. */
  static Optional<Complaint> complaint(String address) {
    if (address.length() > LONGEST) {
      return malformed(
          address.substring(0, 60) + "…", "has more than " + LONGEST + " characters", "cut it");
    }
    String scheme = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "mailto" ->
          MAIL.matcher(address).matches()
              ? Optional.empty()
              : malformed(address, "is no mail address", "write mailto:name@host");
      case "tel" ->
          PHONE.matcher(address).matches()
              ? Optional.empty()
              : malformed(address, "is no telephone number", "write tel:+81-3-1234-5678");
      default -> web(address);
    };
  }

  private static Optional<Complaint> web(String address) {
    Matcher swallowed = SWALLOWED.matcher(address);
    if (swallowed.matches()) {
      return malformed(
          address, "has swallowed the words behind it", "write <…> around the address");
    }
    Optional<String> words = punctuation(address);
    if (words.isPresent()) {
      return suspicious(
          address,
          "holds " + words.get() + ", which probably belongs to the sentence",
          "write <…> around the address");
    }
    if (PLACEHOLDER.matcher(address).matches()) {
      return suspicious(
          address,
          "is a pattern, which no reader can follow",
          "write it as code: `" + address + "`");
    }
    WebAddress parts;
    try {
      parts = WebAddress.of(address);
    } catch (IllegalArgumentException e) {
      return malformed(address, e.getMessage(), "mend the address");
    }
    return brackets(parts.rest())
        .map(what -> suspicious(address, what, "see whether it was cut off"))
        .orElseGet(() -> unescaped(address, parts.rest()));
  }

  private static Optional<String> punctuation(String address) {
    return address
        .codePoints()
        .filter(c -> c == '。' || c == '、')
        .mapToObj(Character::toString)
        .findFirst();
  }

  private static Optional<String> brackets(String text) {
    for (String pair : BRACKETS) {
      int open = 0;
      for (int i = 0; i < text.length() && open >= 0; i++) {
        open += text.charAt(i) == pair.charAt(0) ? 1 : text.charAt(i) == pair.charAt(1) ? -1 : 0;
      }
      if (open != 0) {
        char lone = pair.charAt(open > 0 ? 0 : 1);
        char missing = pair.charAt(open > 0 ? 1 : 0);
        return Optional.of("has a " + lone + " without its " + missing);
      }
    }
    return Optional.empty();
  }

  private static Optional<Complaint> unescaped(String address, String rest) {
    return rest.chars()
        .filter(c -> UNESCAPED.indexOf(c) >= 0)
        .mapToObj(c -> (char) c)
        .findFirst()
        .flatMap(
            c ->
                suspicious(
                    address,
                    "holds " + c + ", which no address may hold",
                    String.format(Locale.ROOT, "write %%%02X instead", (int) c)));
  }

  private static Optional<Complaint> malformed(String address, String what, String hint) {
    return complaint(ExternalRule.MALFORMED, address, what, hint);
  }

  private static Optional<Complaint> suspicious(String address, String what, String hint) {
    return complaint(ExternalRule.SUSPICIOUS, address, what, hint);
  }

  private static Optional<Complaint> complaint(
      ExternalRule rule, String address, String what, String hint) {
    return Optional.of(new Complaint(rule, "the address " + address + " " + what, hint));
  }
}
