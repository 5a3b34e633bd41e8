package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.contract.ContractExamples.outcome;

import org.junit.jupiter.api.Test;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;

class PayerGroupTest {
  private static final Payers PAYERS =
      Payers.byShares(
          OutcomePayer.sole("rest"),
          OutcomePayer.builder().party("entry").addOutcomes("entry").addThemes("work").build(),
          OutcomePayer.builder().party("work").addThemes("work").build());

  @Test
  void isOfTheOutcomeElseOfItsThemeElseOfTheRest() {
    assertThat(PayerGroup.of(PAYERS, outcome("entry", "work")).members()).containsExactly(1);
    assertThat(PayerGroup.of(PAYERS, outcome("job", "work")).members()).containsExactly(1, 2);
    assertThat(PayerGroup.of(PAYERS, outcome("exit", "home")).members()).containsExactly(0);
    assertThat(PayerGroup.of(PAYERS, outcome("exit", "")).members()).containsExactly(0);
  }
}
