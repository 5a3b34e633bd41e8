package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.fixtures.Amounts;
import org.outturn.core.fixtures.Shares;

/** Rule whole-split. */
class AllocationProperties {
  @Provide
  Arbitrary<Amount> wholes() {
    return Amounts.currencies().flatMap(Amounts::wholeMinor);
  }

  @Provide
  Arbitrary<List<Share>> shares() {
    return Arbitraries.integers().between(1, 9).flatMap(Shares::summingToOne).map(List::copyOf);
  }

  @Property
  void partsSumToTheWhole(@ForAll("wholes") Amount whole, @ForAll("shares") List<Share> shares) {
    Amount none = Amount.zero(whole.currency());

    assertThat(Allocation.byLargestRemainder(whole, shares).stream().reduce(none, Amount::plus))
        .isEqualTo(whole);
  }

  @Property
  void eachPartIsWithinOneMinorUnitOfExact(
      @ForAll("wholes") Amount whole, @ForAll("shares") List<Share> shares) {
    ImmutableList<Amount> parts = Allocation.byLargestRemainder(whole, shares);

    assertThat(parts).hasSameSizeAs(shares);
    for (int i = 0; i < parts.size(); i++) {
      BigFraction exact = shares.get(i).toFraction().multiply(BigFraction.of(whole.toMinor()));
      BigFraction off = exact.subtract(BigFraction.of(parts.get(i).toMinor()));
      assertThat(off.abs()).isLessThan(BigFraction.ONE);
    }
  }

  @Property
  void tiesGoToTheFirstListed(
      @ForAll @LongRange(min = 0, max = 1_000_000) long pence,
      @ForAll @IntRange(min = 1, max = 9) int size) {
    List<Share> equal = Collections.nCopies(size, Share.of(1, size));
    Amount whole = Amount.ofMinor(Currencies.of("GBP"), pence);

    List<Long> parts =
        Allocation.byLargestRemainder(whole, equal).stream().map(Amount::toMinor).toList();

    for (int i = 0; i < size; i++) {
      assertThat(parts.get(i)).isEqualTo(pence / size + (i < pence % size ? 1 : 0));
    }
  }

  @Property
  void anAmountTakenBackIsSplitAsItWasGiven(
      @ForAll("wholes") Amount whole, @ForAll("shares") List<Share> shares) {
    assertThat(Allocation.byLargestRemainder(whole.negated(), shares))
        .isEqualTo(
            Allocation.byLargestRemainder(whole, shares).stream().map(Amount::negated).toList());
  }
}
