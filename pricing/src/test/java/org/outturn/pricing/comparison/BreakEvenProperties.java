package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.InputsPayment;
import org.outturn.core.comparison.OutcomesPayment;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.fixtures.ComparisonCases;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/**
 * At a break-even the two sides cost the same and nowhere else, by the formulas of the mechanisms
 * written out once more.
 */
class BreakEvenProperties {

  @Provide
  Arbitrary<ComparisonCase> cases() {
    return ComparisonCases.any();
  }

  @Provide
  Arbitrary<BidderCase> bidders() {
    return ComparisonCases.bidders(Currencies.of("GBP"));
  }

  @Property(tries = 400)
  void theTwoCostTheSameAtTheBreakEvenAndNowhereElse(@ForAll("cases") ComparisonCase given) {
    Comparison comparison = MechanismComparer.DEFAULT.compare(given);
    for (BreakEven breakEven : comparison.breakEvens()) {
      Statistics.label(breakEven.quantity().name()).collect(kind(breakEven.answer()));
      Costs costs = new Costs(comparison, breakEven);
      breakEven
          .answer()
          .match(
              new BreakEvenAnswer.Cases<Void>() {
                @Override
                public Void equal(BreakEvenAnswer.Equal equal) {
                  equal.ranges().stream()
                      .flatMap(range -> insideOf(range).stream())
                      .forEach(each -> assertThat(costs.difference(each)).isZero());
                  samples(breakEven.quantity()).stream()
                      .filter(each -> equal.ranges().stream().noneMatch(in -> holds(in, each)))
                      .forEach(each -> assertThat(costs.difference(each)).isNotZero());
                  return null;
                }

                @Override
                public Void never(BreakEvenAnswer.Never never) {
                  int sign = never.dearer().equals(breakEven.reference()) ? 1 : -1;
                  samples(breakEven.quantity())
                      .forEach(each -> assertThat(costs.difference(each)).isEqualTo(sign));
                  return null;
                }

                @Override
                public Void notMeaningful(BreakEvenAnswer.NotMeaningful question) {
                  assertThat(question.because()).isNotEmpty();
                  return null;
                }
              });
    }
  }

  private static String kind(BreakEvenAnswer answer) {
    return answer.getClass().getSimpleName();
  }

  private static List<BigFraction> insideOf(EqualRange range) {
    BigFraction high = range.to().orElse(range.from().add(1000));
    return List.of(range.from(), high, range.from().add(high).divide(2));
  }

  private static boolean holds(EqualRange range, BigFraction value) {
    return range.from().compareTo(value) <= 0
        && range.to().map(high -> high.compareTo(value) >= 0).orElse(true);
  }

  private static ImmutableList<BigFraction> samples(BreakEvenQuantity quantity) {
    List<BigFraction> samples = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      samples.add(
          quantity == BreakEvenQuantity.SUCCESS_RATE
              ? BigFraction.of(i, 10)
              : BigFraction.of(1L << (4 * i)).subtract(1));
    }
    return ImmutableList.copyOf(samples);
  }

  /** What the two cost at any value of the quantity, straight from the terms. */
  private record Costs(Comparison comparison, BreakEven breakEven) {

    /** The sign of what the reference costs more, on the basis. */
    int difference(BigFraction value) {
      SideResult reference = of(breakEven.reference());
      SideResult compared = of(breakEven.compared());
      return cost(reference, value)
          .multiply(units(compared))
          .compareTo(cost(compared, value).multiply(units(reference)));
    }

    private SideResult of(String side) {
      return comparison.result(breakEven.scenario(), side).orElseThrow();
    }

    private BigFraction units(SideResult result) {
      return switch (breakEven.basis()) {
        case TOTAL_COST -> BigFraction.ONE;
        case COST_PER_OUTCOME -> result.outcomes();
        case COST_PER_NET_OUTCOME -> result.netOutcomes();
      };
    }

    private BigFraction cost(SideResult result, BigFraction value) {
      boolean isVaried = breakEven.variedSide().equals(Optional.of(result.side().id()));
      BigFraction people = result.delivery().people().orElse(BigFraction.ZERO);
      BigFraction rate =
          result.delivery().successRate().map(Share::toFraction).orElse(BigFraction.ZERO);
      BigFraction payment =
          switch (breakEven.quantity()) {
            case SUCCESS_RATE -> payment(result, people, people.multiply(value), Optional.empty());
            case PEOPLE -> payment(result, value, value.multiply(rate), Optional.empty());
            case OUTCOMES -> payment(result, people, value, Optional.empty());
            case PRICE ->
                isVaried
                    ? payment(result, people, result.outcomes(), Optional.of(value))
                    : exact(result.payment());
            case EXTRA_COST -> exact(result.payment()).add(isVaried ? value : BigFraction.ZERO);
          };
      for (AddedCost cost : result.side().costs()) {
        payment = payment.add(exact(cost.amount()));
      }
      return payment;
    }

    private static BigFraction payment(
        SideResult result, BigFraction people, BigFraction outcomes, Optional<BigFraction> price) {
      return result
          .terms()
          .match(
              new PaymentMechanism.Cases<BigFraction>() {
                @Override
                public BigFraction inputs(InputsPayment terms) {
                  return exact(terms.budget());
                }

                @Override
                public BigFraction outcomes(OutcomesPayment terms) {
                  return capped(outcomes.multiply(price.orElse(exact(terms.price()))), terms.cap());
                }

                @Override
                public BigFraction blended(BlendedPayment terms) {
                  return exact(terms.fee())
                      .add(people.multiply(exact(terms.feePerPerson())))
                      .add(
                          capped(
                              outcomes.multiply(price.orElse(exact(terms.price()))), terms.cap()));
                }

                @Override
                public BigFraction recorded(RecordedPayment terms) {
                  return price.map(outcomes::multiply).orElse(exact(terms.paid()));
                }
              });
    }

    private static BigFraction capped(BigFraction payment, Optional<Amount> cap) {
      return cap.isPresent() && payment.compareTo(exact(cap.get())) > 0
          ? exact(cap.get())
          : payment;
    }

    private static BigFraction exact(Amount amount) {
      return Fractions.of(amount.value());
    }
  }

  @Property(tries = 500)
  void aBidderGetsItsMoneyBackAtEveryBreakEven(@ForAll("bidders") BidderCase bidder) {
    BidderResult result = BidderCalculator.DEFAULT.evaluate(bidder);
    BigFraction price = Fractions.of(bidder.price().value());
    BigFraction base = Fractions.of(bidder.people()).multiply(bidder.successRate().toFraction());
    BigFraction quality = Fractions.of(bidder.quality()).add(1);
    BigFraction productivity = Fractions.of(bidder.productivity()).add(1);

    assertThat(result.outcomes()).isEqualTo(base.multiply(quality).multiply(productivity));
    assertThat(result.payment().subtract(result.cost())).isEqualTo(result.surplus());
    assertThat(result.outcomes().multiply(result.breakEvenPrice())).isEqualTo(result.cost());
    assertThat(result.outcomesNeeded().multiply(price)).isEqualTo(result.cost());
    assertThat(base.multiply(result.upliftNeeded().add(1)).multiply(price))
        .isEqualTo(result.cost());
    assertThat(base.multiply(result.productivityNeeded().add(1)).multiply(quality).multiply(price))
        .isEqualTo(result.cost());
    result
        .qualityNeeded()
        .ifPresent(
            needed ->
                assertThat(base.multiply(needed.add(1)).multiply(productivity).multiply(price))
                    .isEqualTo(result.cost()));
    assertThat(Fractions.of(bidder.cost().value()).multiply(result.investmentAffordable().add(1)))
        .isEqualTo(result.payment());
    Statistics.label("quality is enough")
        .collect(result.qualityNeeded().isPresent())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 5);
              coverage.check(false).percentage(share -> share > 5);
            });
  }
}
