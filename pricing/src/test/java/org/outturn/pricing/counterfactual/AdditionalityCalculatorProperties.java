package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.fixtures.Numbers;
import org.outturn.core.fixtures.Shares;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;
import org.outturn.core.outcome.AdditionalityFactor;

class AdditionalityCalculatorProperties {

  @Provide
  Arbitrary<Additionality> any() {
    return Combinators.combine(
            Shares.any().optional(),
            Shares.any().optional(),
            Shares.any().optional(),
            Shares.any().optional(),
            Shares.any().optional())
        .as(
            (deadweight, displacement, substitution, leakage, attribution) ->
                Additionality.builder()
                    .deadweight(deadweight)
                    .displacement(displacement)
                    .substitution(substitution)
                    .leakage(leakage)
                    .attribution(attribution)
                    .build());
  }

  @Provide
  Arbitrary<BigFraction> gross() {
    return Numbers.partsUpTo(1_000_000).map(Fractions::of);
  }

  @Provide
  Arbitrary<List<AdditionalityFactor>> orders() {
    return Arbitraries.shuffle(AdditionalityFactor.values());
  }

  @Property
  void theOrderOfFactorsDoesNotChangeNet(
      @ForAll("any") Additionality additionality,
      @ForAll("gross") BigFraction gross,
      @ForAll("orders") List<AdditionalityFactor> order) {
    BigFraction net = gross;
    for (AdditionalityFactor factor : order) {
      Share kept = additionality.stated(factor).map(factor::kept).orElse(Share.ONE);
      net = kept.toFraction().multiply(net);
    }

    assertThat(AdditionalityCalculator.DEFAULT.net(additionality, gross)).isEqualTo(net);
  }

  @Property
  void grossPlusTheChangesIsNet(
      @ForAll("any") Additionality additionality, @ForAll("gross") BigFraction gross) {
    List<AdditionalityStep> steps = AdditionalityCalculator.DEFAULT.explain(additionality, gross);

    Statistics.label("steps").collect(steps.size());
    assertThat(steps.stream().map(AdditionalityStep::change).reduce(gross, BigFraction::add))
        .isEqualTo(AdditionalityCalculator.DEFAULT.net(additionality, gross));
    BigFraction at = gross;
    for (AdditionalityStep step : steps) {
      assertThat(step.before()).isEqualTo(at);
      at = step.after();
    }
  }

  @Property
  void everyFactorLowersOrKeeps(
      @ForAll("any") Additionality additionality, @ForAll("gross") BigFraction gross) {
    assertThat(AdditionalityCalculator.DEFAULT.explain(additionality, gross))
        .allSatisfy(
            step -> {
              assertThat(step.change().signum()).isNotPositive();
              assertThat(step.after().signum()).isNotNegative();
            });
    assertThat(
            Arrays.stream(AdditionalityFactor.values())
                .filter(factor -> additionality.stated(factor).isPresent()))
        .hasSameSizeAs(AdditionalityCalculator.DEFAULT.explain(additionality, gross));
  }
}
