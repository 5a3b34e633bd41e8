package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.fixtures.Amounts;

class AmountProperties {
  @Provide
  Arbitrary<Amount> exact() {
    return Amounts.currencies().flatMap(Amounts::exact);
  }

  @Provide
  Arbitrary<Amount> wholeMinor() {
    return Amounts.currencies().flatMap(Amounts::wholeMinor);
  }

  @Property
  void equalityIgnoresNeedlessZeros(@ForAll("exact") Amount amount) {
    Amount longer =
        Amount.of(amount.currency(), amount.value().setScale(amount.value().scale() + 3));

    assertThat(longer).isEqualTo(amount).hasSameHashCodeAs(amount).hasToString(amount.toString());
  }

  @Property
  void minorUnitsRoundTrip(@ForAll("wholeMinor") Amount amount) {
    assertThat(amount.isWholeMinor()).isTrue();
    assertThat(Amount.ofMinor(amount.currency(), amount.toMinor())).isEqualTo(amount);
  }

  @Property
  void sumIsExact(@ForAll("exact") Amount one, @ForAll("exact") Amount other) {
    Assume.that(one.currency().equals(other.currency()));

    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).value()).isEqualByComparingTo(one.value().add(other.value()));
    assertThat(one.plus(other).plus(other.negated())).isEqualTo(one);
    assertThat(one.minus(other)).isEqualTo(one.plus(other.negated()));
    assertThat(one.plus(Amount.zero(one.currency()))).isEqualTo(one);
    assertThat(one.minus(one)).isEqualTo(Amount.zero(one.currency()));
  }

  @Property
  void monetaryAmountIsTheSameValueAndBack(@ForAll("exact") Amount amount) {
    assertThat(amount.toMonetaryAmount().getNumber().numberValueExact(BigDecimal.class))
        .isEqualByComparingTo(amount.value());
    assertThat(amount.toMonetaryAmount().getCurrency().getCurrencyCode())
        .isEqualTo(amount.currency().getCurrencyCode());
    assertThat(Amount.of(amount.toMonetaryAmount())).isEqualTo(amount);
  }
}
