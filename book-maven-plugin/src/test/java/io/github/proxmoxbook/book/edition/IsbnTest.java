package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of books: right ones, and what is said of wrong ones. */
class IsbnTest {
  @ParameterizedTest
  @CsvSource({
    "978-4-12-345678-4, 9784123456784",
    "9784123456784, 9784123456784",
    " 978 4 12 345678 4 , 9784123456784",
    "979-10-90636-07-1, 9791090636071",
    "4-12-345678-2, 9784123456784",
    "0-8044-2957-X, 9780804429573",
    "080442957x, 9780804429573"
  })
  void readsNumbersOfBothLengths(String written, String digits) {
    Isbn isbn = new Isbn(written);
    assertThat(isbn.digits()).isEqualTo(digits);
    assertThat(isbn.urn()).isEqualTo("urn:isbn:" + digits);
    assertThat(isbn.written()).isEqualTo(written.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "978-4-12-345678",
        "978--4-12-345678-4",
        "-9784123456784",
        "978-4-12-34567X-4",
        "978412345678X",
        "ISBN 978-4-12-345678-4",
        "９７８４１２３４５６７８４",
        "97841234567840",
        ""
      })
  void saysWhatANumberLooksLike(String written) {
    assertThatThrownBy(() -> new Isbn(written))
        .hasMessage(
            "the ISBN '%s' has another form: expected 13 digits (or the 10 of an old one), which"
                + " hyphens may divide, for example 978-4-12-345678-4",
            written);
  }

  @Test
  void findsSlips() {
    assertThatThrownBy(() -> new Isbn("978-4-12-345678-5"))
        .hasMessage(
            "the ISBN '978-4-12-345678-5' has a slip: after 978412345678 its last digit would be"
                + " 4; compare it with what you were given");
    assertThatThrownBy(() -> new Isbn("0-8044-2957-0")).hasMessageContaining("would be X");
    assertThatThrownBy(() -> new Isbn("4-12-345687-2")).hasMessageContaining("has a slip");
    assertThatThrownBy(() -> new Isbn("977-4-12-345678-4"))
        .hasMessage("the ISBN '977-4-12-345678-4' begins with 977: expected 978 or 979");
  }
}
