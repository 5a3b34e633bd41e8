package org.outturn.pricing.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.payment.statement.PayerPayment;

/**
 * The thirty projects of the Life Chances Fund with two or more payers as one portfolio: stated
 * commitments of 164,170,322, of which 47,501,202 (28.9 %) from the fund. Source: Government
 * Outcomes Lab, University of Oxford, INDIGO Impact Bond Dataset, outcome payment commitments of
 * payer INDIGO-ORG-0171, pulled in May 2025. Days and the one outcome of each contract are this
 * test's own.
 */
class LifeChancesFundGoldenTest {
  private static final String LIFE_CHANCES_FUND = "INDIGO-ORG-0171";
  private static final LocalDate START = LocalDate.parse("2020-01-01");
  private static final Amount COMMITTED = gbp(47_501_202);
  private static final Amount BY_OTHERS = gbp(164_170_322 - 47_501_202);

  private final ImmutableList<OutcomesContract> contracts = contracts();

  private static Amount gbp(long pounds) {
    return Amount.of("GBP", String.valueOf(pounds));
  }

  private static ImmutableList<OutcomesContract> contracts() {
    ListMultimap<String, PayerPayment> committed =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (String line : lines()) {
      List<String> cells = Splitter.on(',').splitToList(line);
      committed.put(cells.get(0), new PayerPayment(cells.get(1), Amount.of("GBP", cells.get(2))));
    }
    return committed.keySet().stream()
        .map(project -> contract(project, committed.get(project)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(
              Resources.getResource(
                  LifeChancesFundGoldenTest.class, "life-chances-fund-commitments.csv"),
              StandardCharsets.UTF_8)
          .stream()
          .filter(line -> line.startsWith("INDIGO-"))
          .toList();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Each payer pays its part of all commitments, up to its own; a pound is one outcome. */
  private static OutcomesContract contract(String project, List<PayerPayment> committed) {
    Amount all = total(committed);
    return OutcomesContract.builder()
        .id(project)
        .currency("GBP")
        .term(Term.of(START, START.plusYears(1)))
        .addOutcome(Outcome.builder().id("pound").deadweight(Deadweight.PRICED_IN).build())
        .rateCard(RateCard.of(START, Tariff.of("pound", Price.unit(gbp(1)))))
        .payers(
            Payers.byShares(
                committed.stream()
                    .map(
                        each ->
                            OutcomePayer.sole(each.party())
                                .withShare(
                                    Share.of(
                                        Fractions.of(each.amount().value())
                                            .divide(Fractions.of(all.value()))))
                                .withCommitment(each.amount()))
                    .toArray(OutcomePayer[]::new)))
        .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
        .build();
  }

  private static Amount total(List<PayerPayment> payments) {
    return payments.stream().map(PayerPayment::amount).reduce(gbp(0), Amount::plus);
  }

  /** Every contract delivers half of its commitments in each of two quarters. */
  private static SettledContract settled(OutcomesContract contract) {
    long pounds = PayerTotals.committed(List.of(contract)).total().value().longValueExact();
    return SettledContract.of(
        contract,
        Evidence.ofTallies(
            List.of(
                OutcomeTally.of("pound", pounds / 2, LocalDate.parse("2020-03-31")),
                OutcomeTally.of("pound", pounds - pounds / 2, LocalDate.parse("2020-06-30")))));
  }

  private static FundStatement statement(Amount limit, List<SettledContract> settled) {
    return FundPricer.DEFAULT.statement(
        OutcomesFund.builder()
            .id("life-chances-fund")
            .currency("GBP")
            .party(LIFE_CHANCES_FUND)
            .limit(limit)
            .build(),
        settled);
  }

  private static String percent(PayerTotals totals) {
    return totals
        .share(LIFE_CHANCES_FUND)
        .orElseThrow()
        .multiply(100)
        .bigDecimalValue(1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  @Test
  void thirtyProjectsCommit164MillionOfWhichTheFundTopsUp47() {
    PayerTotals totals = PayerTotals.committed(contracts);

    assertThat(contracts).hasSize(30);
    assertThat(totals.total()).isEqualTo(gbp(164_170_322));
    assertThat(totals.of(LIFE_CHANCES_FUND)).isEqualTo(COMMITTED);
    assertThat(percent(totals)).isEqualTo("28.9");
  }

  @Test
  void aFundOfThatSizePaysItsPartOfEveryContractToThePenny() {
    List<SettledContract> settled = contracts.stream().map(each -> settled(each)).toList();
    FundStatement statement = statement(COMMITTED, settled);
    PayerTotals paid = PayerTotals.invoiced(settled).with(LIFE_CHANCES_FUND, statement.paid());

    assertThat(statement.paid()).isEqualTo(COMMITTED);
    assertThat(statement.left().signum()).isZero();
    assertThat(statement.ranOutOn()).isEmpty();
    assertThat(paid).isEqualTo(PayerTotals.invoiced(settled));
    assertThat(paid.total()).isEqualTo(gbp(164_170_322));
    assertThat(percent(paid)).isEqualTo("28.9");
  }

  @Test
  void aFundOfFortyMillionRunsOutInTheSecondQuarterAndTheOthersPayNoMore() {
    List<SettledContract> settled = contracts.stream().map(each -> settled(each)).toList();
    FundStatement statement = statement(gbp(40_000_000), settled);
    PayerTotals paid = PayerTotals.invoiced(settled).with(LIFE_CHANCES_FUND, statement.paid());

    assertThat(statement.ranOutOn()).hasValue(LocalDate.parse("2020-06-30"));
    assertThat(statement.total()).isEqualTo(new Funding(COMMITTED, gbp(40_000_000)));
    assertThat(statement.total().unfunded()).isEqualTo(gbp(7_501_202));
    assertThat(paid.total().minus(paid.of(LIFE_CHANCES_FUND))).isEqualTo(BY_OTHERS);
    assertThat(percent(paid)).isEqualTo("25.5");
  }
}
