package org.outturn.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

class OutcomePayerTest {
  @Test
  void paysForEverythingUnlessItListsSomething() {
    OutcomePayer sole = OutcomePayer.sole("mhclg");

    assertThat(sole.share()).isEqualTo(Share.ONE);
    assertThat(sole.commitment()).isEmpty();
    assertThat(sole.paysForTheRest()).isTrue();
    assertThat(sole.withOutcomes("entry").paysForTheRest()).isFalse();
    assertThat(sole.withThemes("home").paysForTheRest()).isFalse();
  }

  @Test
  void refusesCommitmentsThatAreNegativeOrTooFine() {
    OutcomePayer sole = OutcomePayer.sole("mhclg");

    assertThatThrownBy(() -> sole.withCommitment(Amount.of("GBP", "-0.01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("commitment must be >= 0 and whole minor units but was GBP -0.01");
    assertThatThrownBy(() -> sole.withCommitment(Amount.of("GBP", "0.001")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("commitment must be >= 0 and whole minor units but was GBP 0.001");
  }

  @Test
  void refusesBlankIds() {
    assertThatThrownBy(() -> OutcomePayer.sole(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("party must not be blank");
    assertThatThrownBy(() -> new Party(" ", "", ImmutableSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
  }
}
