package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.fixtures.EveryTermCase;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Settlement;

/** Histories of contracts that live: what is known when, said again, agreed and undone. */
class LivingContractProperties {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;

  @Provide
  Arbitrary<EveryTermCase> cases() {
    return EveryTermCase.any();
  }

  /** What the log had by the end of a day: a claim reversed later is a verified one by then. */
  private static Evidence knownBy(LocalDate day, EveryTermCase each) {
    return Evidence.of(
        each.rows().claims().stream()
            .filter(claim -> !claim.verified().isAfter(day))
            .map(claim -> seenOn(day, claim))
            .toList(),
        each.rows().tallies().stream().filter(tally -> !tally.achieved().isAfter(day)).toList(),
        each.measurements().stream().filter(taken -> !taken.measured().isAfter(day)).toList());
  }

  private static OutcomeClaim seenOn(LocalDate day, OutcomeClaim claim) {
    return claim.reversed().filter(day::isBefore).isPresent()
        ? claim.withStatus(ClaimStatus.VERIFIED).withReversed(Optional.empty())
        : claim;
  }

  @Property(tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void aStatementOfADayNeedsOnlyWhatWasKnownByThen(
      @ForAll("cases") EveryTermCase each, @ForAll @IntRange(max = 1500) int days) {
    LocalDate day = each.contract().term().from().plusDays(days);
    Evidence known = knownBy(day, each);

    assertThat(PRICER.price(each.contract(), known, day))
        .isEqualTo(PRICER.price(each.contract(), each.evidence(), day));
    Statistics.label("part")
        .collect(known.size() > 0 && known.size() < each.evidence().size())
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 5));
  }

  @Property(tries = 50)
  void replayingFromAnySavedPrefixGivesTheSame(
      @ForAll("cases") EveryTermCase each, @ForAll @IntRange(max = 60) int length) {
    List<OutcomeClaim> claims = each.rows().claims();
    int split = Math.min(length, claims.size());
    String saved = EvidenceJson.write(Evidence.ofClaims(claims.subList(0, split)));
    EvidenceBuilder replay = Evidence.builder();
    EvidenceJson.read(saved.getBytes(StandardCharsets.UTF_8)).claims().forEach(replay::add);
    claims.subList(split, claims.size()).forEach(replay::add);
    each.rows().tallies().forEach(replay::add);
    each.measurements().forEach(replay::add);

    assertThat(PRICER.price(each.contract(), replay.build()))
        .isEqualTo(PRICER.price(each.contract(), each.evidence()));
  }

  private static OutcomesContract with(
      OutcomesContract contract, ImmutableList<RateCardVersion> versions) {
    return contract.withRateCard(contract.rateCard().withVersions(versions));
  }

  private static Tariff dearer(Tariff tariff) {
    return tariff.price() instanceof UnitPrice unit
        ? tariff.withPrice(
            Price.unit(unit.amount().plus(Amount.ofMinor(unit.amount().currency(), 12_345))))
        : tariff;
  }

  /** Rule amendment: what is agreed and undone, both from the first day on, leaves nothing. */
  @Property(tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void aRetrospectiveAmendmentAndItsOppositeLeaveNothing(
      @ForAll("cases") EveryTermCase each,
      @ForAll @IntRange(max = 900) int days,
      @ForAll @IntRange(min = 1, max = 300) int more) {
    RateCardVersion first = each.contract().rateCard().versions().get(0);
    LocalDate agreed = first.agreedOn().plusDays(1L + days);
    RateCardVersion amendment =
        first
            .withId("amendment")
            .withRetrospective(true)
            .withAgreed(agreed)
            .withTariffs(first.tariffs().stream().map(LivingContractProperties::dearer).toList());
    RateCardVersion opposite =
        amendment.withId("opposite").withAgreed(agreed.plusDays(more)).withTariffs(first.tariffs());
    OutcomesContract signed = with(each.contract(), ImmutableList.of(first));
    OutcomesContract amended = with(signed, ImmutableList.of(first, amendment, opposite));
    LocalDate asOf = PRICER.latest(amended, each.evidence());
    PaymentStatement before = PRICER.price(signed, each.evidence(), asOf);
    PaymentStatement after = PRICER.price(amended, each.evidence(), asOf);

    assertThat(after.net()).isEqualTo(before.net());
    assertThat(after.fees()).isEqualTo(before.fees());
    assertThat(after.payers()).isEqualTo(before.payers());
    assertThat(after.unfunded()).isEqualTo(before.unfunded());
    assertThat(after.limits()).isEqualTo(before.limits());
    assertThat(after.outcomes().stream().map(OutcomePayment::net).toList())
        .isEqualTo(before.outcomes().stream().map(OutcomePayment::net).toList());
    Statistics.label("amended")
        .collect(!after.gross().equals(before.gross()))
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 1));
  }

  @Property(tries = 100)
  void everyPennyOfASettlementHasAPayerOrIsUnfunded(@ForAll("cases") EveryTermCase each) {
    LocalDate asOf = PRICER.latest(each.contract(), each.evidence()).plusDays(100);
    for (Settlement settlement :
        PRICER.settle(each.contract(), each.evidence(), asOf).settlements()) {
      assertThat(
              settlement.payers().stream()
                  .map(PayerPayment::amount)
                  .reduce(settlement.unfunded(), Amount::plus))
          .isEqualTo(settlement.outcomes().plus(settlement.fees()).plus(settlement.grants()));
    }
  }
}
