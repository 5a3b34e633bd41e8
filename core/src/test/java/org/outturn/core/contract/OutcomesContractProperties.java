package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.fixtures.Contracts;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.PayerRule;

class OutcomesContractProperties {
  @Provide
  Arbitrary<OutcomesContract> contracts() {
    return Contracts.any();
  }

  @Property
  void isEqualToOneOfTheSameParts(@ForAll("contracts") OutcomesContract contract) {
    OutcomesContract again =
        OutcomesContract.builder()
            .id(contract.id())
            .name(contract.name())
            .currency(contract.currency())
            .roundingMode(contract.roundingMode())
            .term(contract.term())
            .addAllParties(contract.parties())
            .addAllCohorts(contract.cohorts())
            .addAllOutcomes(contract.outcomes())
            .rateCard(contract.rateCard())
            .addAllLimits(contract.limits())
            .payers(contract.payers())
            .schedule(contract.schedule())
            .addAllSources(contract.sources())
            .build();

    assertThat(again).isEqualTo(contract).hasSameHashCodeAs(contract);
  }

  @Property
  void everyOutcomeHasAGroupOfPayersWhoseSharesSumToOne(
      @ForAll("contracts") OutcomesContract contract) {
    Set<Integer> paying = new HashSet<>();
    for (Outcome outcome : contract.outcomes()) {
      PayerGroup group = PayerGroup.of(contract.payers(), outcome);
      assertThat(group.members()).isNotEmpty().isSorted();
      paying.addAll(group.members());
      if (contract.payers().rule() == PayerRule.SHARES) {
        assertThat(
                group.members().stream()
                    .map(member -> contract.payers().listed().get(member).share().toFraction())
                    .reduce(BigFraction.ZERO, BigFraction::add))
            .isEqualTo(BigFraction.ONE);
      }
    }
    assertThat(paying).isNotEmpty();
  }

  @Property
  void anOutcomeMayBeAchievedFromTheFirstDayOnAndNeverEndsBeforeTheTerm(
      @ForAll("contracts") OutcomesContract contract) {
    for (Outcome outcome : contract.outcomes()) {
      assertThat(contract.term().achievement(outcome).contains(contract.term().from())).isTrue();
      assertThat(contract.term().achievement(outcome).endExclusive().orElseThrow())
          .isAfterOrEqualTo(contract.term().to())
          .isAfterOrEqualTo(contract.term().to().plusMonths(outcome.trackingMonths()))
          .isAfterOrEqualTo(contract.term().trackingTo().orElse(contract.term().to()));
    }
  }
}
