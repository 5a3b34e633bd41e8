package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final List<Share> THIRDS = Collections.nCopies(3, Share.of(1, 3));

  @Test
  void givesTheOddPennyToTheFirstListed() {
    assertThat(Allocation.byLargestRemainder(Amount.of("GBP", "100"), THIRDS))
        .containsExactly(
            Amount.of("GBP", "33.34"), Amount.of("GBP", "33.33"), Amount.of("GBP", "33.33"));
  }

  @Test
  void givesTheOddPennyToTheLargestRemainder() {
    // 0.30 of 101 pence is 30.3, 0.36 is 36.36, 0.34 is 34.34: one penny is left, and 0.36 is most.
    assertThat(
            Allocation.byLargestRemainder(
                Amount.of("GBP", "1.01"),
                List.of(Share.percent(30), Share.percent(36), Share.percent(34))))
        .containsExactly(
            Amount.of("GBP", "0.30"), Amount.of("GBP", "0.37"), Amount.of("GBP", "0.34"));
  }

  @Test
  void splitsANegativeAmountAsItsOpposite() {
    assertThat(Allocation.byLargestRemainder(Amount.of("GBP", "-100"), THIRDS))
        .containsExactly(
            Amount.of("GBP", "-33.34"), Amount.of("GBP", "-33.33"), Amount.of("GBP", "-33.33"));
  }

  @Test
  void countsYenAndFils() {
    assertThat(Allocation.byLargestRemainder(Amount.of("JPY", "100"), THIRDS))
        .containsExactly(Amount.of("JPY", "34"), Amount.of("JPY", "33"), Amount.of("JPY", "33"));
    assertThat(Allocation.byLargestRemainder(Amount.of("KWD", "0.002"), THIRDS))
        .containsExactly(
            Amount.of("KWD", "0.001"), Amount.of("KWD", "0.001"), Amount.of("KWD", "0"));
  }

  @Test
  void givesNothingToAShareOfNothing() {
    assertThat(
            Allocation.byLargestRemainder(Amount.of("GBP", "0.01"), List.of(Share.ZERO, Share.ONE)))
        .containsExactly(Amount.of("GBP", "0"), Amount.of("GBP", "0.01"));
  }

  @Test
  void refusesSharesThatDoNotSumToOne() {
    Amount whole = Amount.of("GBP", "1");

    assertThatThrownBy(
            () -> Allocation.byLargestRemainder(whole, List.of(Share.of(1, 3), Share.of(1, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shares must sum to 1 but sum to 2/3");
    assertThatThrownBy(() -> Allocation.byLargestRemainder(whole, List.of(Share.ONE, Share.ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shares must sum to 1 but sum to 2");
    assertThatThrownBy(() -> Allocation.byLargestRemainder(whole, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shares must sum to 1 but sum to 0");
  }

  @Test
  void refusesPartsOfAMinorUnit() {
    assertThatThrownBy(() -> Allocation.byLargestRemainder(Amount.of("GBP", "0.125"), THIRDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("whole must be whole minor units but was GBP 0.125");
  }
}
