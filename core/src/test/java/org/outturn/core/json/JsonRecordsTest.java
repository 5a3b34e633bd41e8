package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.validation.InvalidInputException;

/** Numbers in documents: whole ones and decimal ones; all figures are this test's own. */
class JsonRecordsTest {
  record Rates(int periods, List<BigDecimal> rates) {}

  private static Rates read(String json) {
    return JsonRecords.read(
        json.getBytes(StandardCharsets.UTF_8),
        JsonBounds.DEFAULT,
        Counted.class,
        (fields, counted) -> new Rates(counted.periods(), counted.rates()));
  }

  record Counted(Integer periods, List<BigDecimal> rates) {}

  @Test
  void writesDecimalsAsPlainNumbers() {
    assertThat(
            JsonRecords.write(
                new Counted(
                    3,
                    List.of(
                        new BigDecimal("-0.120"), new BigDecimal("1E+3"), new BigDecimal("1E-9")))))
        .isEqualTo(
            """
            {
              "periods": 3,
              "rates": [
                -0.120,
                1000,
                0.000000001
              ]
            }
            """);
  }

  @Test
  void readsDecimalsExactly() {
    assertThat(read("{\"periods\": 3, \"rates\": [-0.120, 1e3, 0, 0.1]}"))
        .isEqualTo(
            new Rates(
                3,
                List.of(
                    new BigDecimal("-0.12"),
                    new BigDecimal("1E+3"),
                    BigDecimal.ZERO,
                    new BigDecimal("0.1"))));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"0.1\"', found text",
    "1e99, found another number",
    "0.1234567890123456789, found another number"
  })
  void refusesWhatIsNoDecimal(String value, String found) {
    assertThatThrownBy(() -> read("{\"periods\": 3, \"rates\": [0.1, " + value + "]}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "rates[1]: "
                + found
                + "; expected a number of at most 15 digits before the point and 18 after it");
  }
}
