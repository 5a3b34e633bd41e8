package org.outturn.pricing.solve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.YearQuantity;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.AppraisalCaseJson;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Question;

/**
 * What is solved for of what is expected holds when the whole case is worked out again: at the
 * answer it meets the target, one step to one side it does not. Where the figure rises throughout
 * there is one answer at most, and one step to the other side it meets the target, too; a return, a
 * gain or what comes of a rate may fall by a penny's rounding on the way, so that there are more.
 */
class SolvedDeliveriesProperties {
  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final String PRICE = "contract.rateCard.versions[v1].tariffs[kept].price.amount";

  private static final OutcomesContract CONTRACT =
      ContractJson.read(
          bytes(
              """
              {"outturn": "1", "id": "c", "currency": "GBP",
               "term": {"from": "2026-01-01", "to": "2029-01-01"},
               "outcomes": [
                 {"id": "job", "deadweight": {"treatment": "PRICED_IN"}},
                 {"id": "kept", "requires": ["job"],
                  "deadweight": {"treatment": "ON_PRICE", "rate": "1/7"}}],
               "rateCard": {"versions": [{"id": "v1", "from": "2026-01-01", "tariffs": [
                 {"outcome": "job", "price": {"form": "UNIT", "amount": 311}},
                 {"outcome": "kept", "price": {"form": "UNIT", "amount": 2900}}]}]},
               "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 1000000}],
               "payers": [{"party": "council", "share": 1}], "schedule": {"frequency": "QUARTERLY"}}
              """));

  private static final FinanceCase FINANCE =
      FinanceCaseJson.read(
          bytes(
              """
              {"outturn": "1", "id": "f", "currency": "GBP",
               "costs": [{"kind": "DELIVERY", "amount": 60000, "date": "2026-01-01"}],
               "tranches": [{"id": "investor", "form": "QUASI_EQUITY", "commitment": 60000,
                 "rank": 1, "residualShare": 1}],
               "distribution": {"frequency": "QUARTERLY", "anchor": "2026-01-01"},
               "scenarios": [{"name": "NOTHING", "payments": []}]}
              """));

  private static final AppraisalCase WORTH =
      (AppraisalCase)
          AppraisalCaseJson.read(
              bytes(
                  """
                  {"outturn": "1", "id": "w", "currency": "GBP", "baseYear": 2026, "horizon": 6,
                   "priceBasis": "REAL",
                   "schedule": {"id": "s", "basis": "REAL", "bands": [{"from": 0, "rate": 0.035}],
                     "source": {"title": "made up", "edition": "for this test", "date": "2026"}},
                   "agencies": [{"id": "nhs"}],
                   "outcomes": [{"id": "kept", "quantities": [{"year": 2027, "quantity": 20}]}],
                   "benefits": [{"id": "b", "outcome": "kept", "agency": "nhs", "kind": "FISCAL",
                     "unitValue": 4100, "years": 2, "dropOff": 0.1}],
                   "costs": [{"id": "run", "agency": "nhs",
                     "amounts": [{"year": 2026, "amount": 900}]}]}
                  """));

  /**
   * What can be looked for.
   *
   * @param path the number
   * @param figure the figure with a target
   * @param to the highest value
   * @param isRising whether the figure rises throughout, or falls throughout
   */
  private record Sought(String path, String figure, int to, boolean isRising) {}

  private static final ImmutableList<Sought> SOUGHT =
      ImmutableList.of(
          new Sought(PRICE, "payment", 20_000, true),
          new Sought(PRICE, "surplus", 20_000, true),
          new Sought(PRICE, "gain", 20_000, false),
          new Sought(PRICE, "return", 20_000, false),
          new Sought("pathway[kept].rate", "surplus", 1, false),
          new Sought("pathway[job].rate", "payment", 1, false),
          new Sought("contract.limits[contract].amount", "payment", 2_000_000, true));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Delivery delivery(int people, int reaching, int keeping, int months) {
    return Delivery.builder()
        .id("d")
        .addReferrals(
            Referrals.of(people, Arrival.evenly(START, START.plusYears(1), Frequency.QUARTERLY)))
        .addPathway(
            PathwayStep.builder()
                .outcome("job")
                .rate(Share.percent(reaching))
                .delay(Delay.ofMonths(months))
                .build(),
            PathwayStep.builder()
                .outcome("kept")
                .after("job")
                .rate(Share.percent(keeping))
                .delay(Delay.ofMonths(6))
                .build())
        .build();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyAnswerHoldsWhenTheCaseIsWorkedOutAgain(
      @ForAll @IntRange(min = 1, max = 200) int people,
      @ForAll @IntRange(min = 1, max = 100) int reaching,
      @ForAll @IntRange(min = 1, max = 100) int keeping,
      @ForAll @IntRange(max = 8) int months,
      @ForAll @IntRange(min = 1, max = 600_000) int limit,
      @ForAll @IntRange(max = 6) int which,
      @ForAll @IntRange(min = 1, max = 999) int thousandths) {
    Sought sought = SOUGHT.get(which);
    DeliveredContract expected =
        DeliveredContract.of(
                delivery(people, reaching, keeping, months),
                CONTRACT.withLimits(
                    Limit.ofContract("contract", Amount.of("GBP", String.valueOf(limit)))))
            .financed(FINANCE);
    assertProved(
        DeliveryAims.of(expected, Delivery.BASE, Optional.of(WORTH)),
        sought,
        BigFraction.of(thousandths, 1000));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyAnswerOfAnAppraisalHoldsWhenItIsWorkedOutAgain(
      @ForAll @IntRange(min = 1, max = 500) int quantity,
      @ForAll @IntRange(max = 1) int which,
      @ForAll @IntRange(min = 1, max = 999) int thousandths) {
    AppraisalCase given =
        WORTH.withOutcomes(
            WORTH
                .outcomes()
                .get(0)
                .withQuantities(new YearQuantity(2027, BigDecimal.valueOf(quantity))));
    assertProved(
        AppraisalAims.of(given),
        which == 0
            ? new Sought("benefits[b].unitValue", "npsv", 100_000, true)
            : new Sought("benefits[b].dropOff", "bcr", 1, true),
        BigFraction.of(thousandths, 1000));
  }

  /** The target is what the figure is somewhere in the range, so that most cases have an answer. */
  private static <T> void assertProved(
      SolvableCase<T> given, Sought sought, BigFraction somewhere) {
    Input<T> input = given.input(sought.path());
    Question<T> question = given.question(sought.figure());
    BigFraction step = input.unit().step();
    BigFraction there = input.unit().rounded(somewhere.multiply(sought.to()));
    Optional<BigFraction> target = question.at(input, there).value();
    Assume.that(target.isPresent());
    Target wanted = given.aim(sought.figure()).target(target.orElseThrow());
    SearchRange range = new SearchRange(BigFraction.ZERO, BigFraction.of(sought.to()), step, 4);
    Solution solution = Solver.DEFAULT.solve(question, input, wanted, range);

    Statistics.label("kind of answer").collect(solution.kind());
    for (Crossing each : solution.crossings()) {
      BigFraction beyond = each.value().add(each.value()).subtract(each.missed().value());
      assertThat(each.value().subtract(each.missed().value()).abs()).isEqualTo(step);
      assertThat(wanted.isMet(question.at(input, each.value()))).isTrue();
      assertThat(wanted.isMet(question.at(input, each.missed().value()))).isFalse();
      if (sought.isRising() && beyond.signum() >= 0 && Fractions.compare(beyond, range.to()) <= 0) {
        assertThat(wanted.isMet(question.at(input, beyond))).isTrue();
      }
    }
    assertThat(solution.crossings().size()).isLessThanOrEqualTo(sought.isRising() ? 1 : 4);
  }
}
