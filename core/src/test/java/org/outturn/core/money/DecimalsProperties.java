package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class DecimalsProperties {
  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.integers()
        .between(0, 18)
        .flatMap(
            scale ->
                Arbitraries.bigDecimals()
                    .between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                    .ofScale(scale));
  }

  @Provide
  Arbitrary<String> likeNumbers() {
    return Arbitraries.strings().withChars("0123456789.,-+eENa ").ofMaxLength(60);
  }

  @Property
  void readsEveryNumberWithinBounds(@ForAll("numbers") BigDecimal number) {
    assertThat(Decimals.parse(number.toPlainString())).isEqualByComparingTo(number);
    assertThat(Decimals.parse(Fractions.plain(number))).isEqualByComparingTo(number);
  }

  @Property
  void whatItReadsIsWithinBounds(@ForAll("likeNumbers") String text) {
    assertIsReadOrRefused(text);
  }

  @Property
  void refusesAnyOtherTextWithoutFailing(@ForAll @StringLength(max = 60) String text) {
    assertIsReadOrRefused(text);
  }

  private static void assertIsReadOrRefused(String text) {
    try {
      BigDecimal read = Decimals.parse(text);
      assertThat(read).isEqualByComparingTo(new BigDecimal(text));
      assertThat(read.abs()).isLessThan(BigDecimal.TEN.pow(Decimals.MOST_WHOLE_DIGITS));
    } catch (NumberFormatException unforeseen) {
      throw new AssertionError("not refused by name: " + text, unforeseen);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("expected a");
    }
  }
}
