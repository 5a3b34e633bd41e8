package org.outturn.examples.indigo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as the INDIGO dataset of May 2025 has them. */
class PublishedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C$1.3M|1300000",
        "C$1.16M (estimate)|1160000",
        "$5,000,000|5000000",
        "1, 451,250|1451250",
        "¥9.76 million|9760000",
        "68,000,000 rubles|68000000",
        "$11.712M|11712000",
        "25%|0.25"
      })
  void isReadWhereItIsWrittenAsText(String text, BigDecimal expected) {
    PublishedNumber number = PublishedNumber.of(text);

    assertThat(number.form()).isEqualTo(PublishedNumber.Form.AS_TEXT);
    assertThat(number.value()).get().usingComparator(BigDecimal::compareTo).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=M33",
        "$",
        "CHF 290.000",
        "$5,290,000 (housing stability); $6,130,000 (jail day reduction)",
        "303 children and their families",
        "1e999999999",
        "9999999999999999",
        "NaN",
        "3% to 5%"
      })
  void isNoneWhereTheTextIsNotOneNumber(String text) {
    assertThat(PublishedNumber.of(text).form()).isEqualTo(PublishedNumber.Form.UNREADABLE);
    assertThat(PublishedNumber.of(text).value()).isEmpty();
  }

  @Test
  void isPlainOrNothing() {
    assertThat(PublishedNumber.of(" 765.63 ").form()).isEqualTo(PublishedNumber.Form.PLAIN);
    assertThat(PublishedNumber.of("9413856.648921555").value())
        .contains(new BigDecimal("9413856.648921555"));
    assertThat(PublishedNumber.of("").form()).isEqualTo(PublishedNumber.Form.NOTHING);
  }
}
