package io.github.proxmoxbook.book.edition;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of a book: a tag after BCP 47 (RFC 5646), for example {@code ja} or {@code en-GB}.
 */
public final class LanguageTag {
  private LanguageTag() {}

  /**
   * Checks a tag.
   *
   * @param tag the tag
   * @return the same tag, for example {@code zh-Hant}
   * @throws IllegalArgumentException if it is no tag, or if its first part is no code of a
   *     language; the message is for people
   */
  public static String checked(String tag) {
    if (!isKnown(tag)) {
      throw new IllegalArgumentException(
          "the language '"
              + tag
              + "' is unknown: "
              + meant(tag).map(other -> "did you mean " + other + "? It is ").orElse("")
              + "a code as on the Web (BCP 47), for example ja, en-GB or zh-Hant");
    }
    return tag;
  }

  private static boolean isKnown(String tag) {
    try {
      String code = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      // Of the codes with three letters there are thousands, of the longer ones none.
      return code.length() == 3 || Arrays.asList(Locale.getISOLanguages()).contains(code);
    } catch (IllformedLocaleException e) {
      // Said with what was probably meant.
      return false;
    }
  }

  /** The code of a language that was written as a word, as a country, or in the way of Java. */
  private static Optional<String> meant(String tag) {
    String dashed = tag.replace('_', '-').strip();
    if (!dashed.equals(tag) && isKnown(dashed)) {
      return Optional.of(dashed);
    }
    Optional<String> named =
        Stream.of(Locale.getISOLanguages())
            .filter(code -> isName(dashed, new Locale(code)))
            .findFirst();
    return named.or(() -> onlyLanguageOf(dashed));
  }

  /** The language of a country that has but one: of jp, but not of ch. */
  private static Optional<String> onlyLanguageOf(String country) {
    List<String> languages =
        Stream.of(Locale.getAvailableLocales())
            .filter(locale -> !locale.getCountry().isEmpty())
            .filter(locale -> locale.getCountry().equalsIgnoreCase(country))
            .map(Locale::getLanguage)
            .distinct()
            .toList();
    return languages.size() == 1 ? Optional.of(languages.get(0)) : Optional.empty();
  }

  private static boolean isName(String word, Locale language) {
    return word.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
        || word.equalsIgnoreCase(language.getDisplayLanguage(language));
  }
}
