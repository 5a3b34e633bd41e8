package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.pricing.fixtures.ReferencePricer;
import org.outturn.pricing.fixtures.StatementFigures;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.fixtures.WholeNumbers;
import org.outturn.pricing.payment.engine.CompiledContract;
import org.outturn.pricing.payment.engine.Readings;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What holds of pricing for any contract and any evidence. */
class OutcomePricerProperties {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  private static String statement(OutcomesContract contract, Evidence evidence) {
    return StatementRendering.of(PRICER.price(contract, evidence));
  }

  private static LocalDate latest(ContractCase each) {
    return PRICER.latest(each.contract(), each.rows().toEvidence());
  }

  private static long net(OutcomesContract contract, Evidence evidence) {
    return PRICER.price(contract, evidence).net().toMinor();
  }

  @Property
  void agreesWithTheReferenceInEveryFigure(@ForAll("cases") ContractCase each) {
    assertThat(StatementFigures.of(PRICER.price(each.contract(), each.rows().toEvidence())))
        .isEqualTo(
            ReferencePricer.price(
                each.contract(), each.rows().claims(), each.rows().tallies(), latest(each)));
  }

  @Property
  void agreesWithTheReferenceInStretchesOfAnyLength(
      @ForAll("cases") ContractCase each, @ForAll @IntRange(min = 1, max = 6) int stretch) {
    Readings readings =
        Readings.of(
            CompiledContract.of(each.contract()), each.rows().toEvidence(), latest(each), stretch);
    assertThat(StatementRendering.of(readings.statement()))
        .isEqualTo(statement(each.contract(), each.rows().toEvidence()));
  }

  @Property
  void isTheSameForAnyOrderOfInput(@ForAll("cases") ContractCase each, @ForAll Random random) {
    List<OutcomeClaim> claims = new ArrayList<>(each.rows().claims());
    List<OutcomeTally> tallies = new ArrayList<>(each.rows().tallies());
    Collections.shuffle(claims, random);
    Collections.shuffle(tallies, random);
    assertThat(statement(each.contract(), Evidence.of(claims, tallies)))
        .isEqualTo(statement(each.contract(), each.rows().toEvidence()));
  }

  @Property
  void isTheSameForAnySplitIntoBatches(@ForAll("cases") ContractCase each, @ForAll Random random) {
    List<OutcomeClaim> claims = each.rows().claims();
    int split = random.nextInt(claims.size() + 1);
    EvidenceBuilder builder = Evidence.builder();
    claims.subList(split, claims.size()).forEach(builder::add);
    each.rows().tallies().forEach(builder::add);
    claims.subList(0, split).forEach(builder::add);
    assertThat(statement(each.contract(), builder.build()))
        .isEqualTo(statement(each.contract(), each.rows().toEvidence()));
  }

  @Property
  void isTheSameWhenEverythingIsSaidTwice(@ForAll("cases") ContractCase each) {
    EvidenceBuilder builder = Evidence.builder();
    for (int i = 0; i < 2; i++) {
      each.rows().claims().forEach(builder::add);
      each.rows().tallies().forEach(builder::add);
    }
    Evidence twice = builder.build();
    assertThat(twice.repeats()).isEqualTo(each.rows().toEvidence().size());
    assertThat(statement(each.contract(), twice))
        .isEqualTo(statement(each.contract(), each.rows().toEvidence()));
  }

  @Property
  void isTheSameWhenPricedAgain(@ForAll("cases") ContractCase each) {
    Evidence evidence = each.rows().toEvidence();
    assertThat(statement(each.contract(), evidence))
        .isEqualTo(statement(each.contract(), evidence));
  }

  @Property
  void seesNothingThatIsVerifiedLater(@ForAll("cases") ContractCase each, @ForAll Random random) {
    LocalDate asOf = anyDay(each, random);
    Evidence seen =
        Evidence.of(
            each.rows().claims().stream().filter(row -> !row.verified().isAfter(asOf)).toList(),
            each.rows().tallies().stream().filter(row -> !row.achieved().isAfter(asOf)).toList());
    assertThat(StatementRendering.of(PRICER.price(each.contract(), each.rows().toEvidence(), asOf)))
        .isEqualTo(StatementRendering.of(PRICER.price(each.contract(), seen, asOf)));
  }

  @Property
  void agreesWithTheReferenceAsOfAnyDay(@ForAll("cases") ContractCase each, @ForAll Random random) {
    LocalDate asOf = anyDay(each, random);
    assertThat(StatementFigures.of(PRICER.price(each.contract(), each.rows().toEvidence(), asOf)))
        .isEqualTo(
            ReferencePricer.price(
                each.contract(), each.rows().claims(), each.rows().tallies(), asOf));
  }

  /** A day on which something was verified, or the day before. */
  private static LocalDate anyDay(ContractCase each, Random random) {
    List<LocalDate> days =
        Stream.concat(
                each.rows().claims().stream().map(OutcomeClaim::verified),
                each.rows().tallies().stream().map(OutcomeTally::achieved))
            .toList();
    return days.isEmpty()
        ? latest(each)
        : days.get(random.nextInt(days.size())).minusDays(random.nextInt(2));
  }

  /**
   * Only where no rounding bites: whole prices, quantities and boundaries, no rate on the price.
   */
  @Property
  void tenTimesTheMoneyPaysTenTimes(@ForAll("cases") ContractCase each) {
    OutcomesContract whole = WholeNumbers.of(each.contract());
    Evidence evidence = WholeNumbers.of(each.rows());
    PaymentStatement once = PRICER.price(whole, evidence);
    PaymentStatement tenTimes = PRICER.price(WholeNumbers.tenTimes(whole), evidence);
    assertThat(tenTimes.gross().toMinor()).isEqualTo(10 * once.gross().toMinor());
    assertThat(tenTimes.net().toMinor()).isEqualTo(10 * once.net().toMinor());
  }

  /**
   * Holds for the limit that acts last: the first claim that only the higher limit lets through is
   * more than all that the lower limit had left.
   */
  @Property
  void raisingTheContractLimitNeverPaysLess(
      @ForAll("cases") ContractCase each,
      @ForAll @LongRange(max = 1_000_000) long most,
      @ForAll @LongRange(max = 200_000) long more,
      @ForAll OnReaching onReaching) {
    Evidence evidence = each.rows().toEvidence();
    assertThat(net(withLastLimit(each.contract(), most + more, onReaching), evidence))
        .isGreaterThanOrEqualTo(net(withLastLimit(each.contract(), most, onReaching), evidence));
  }

  private static OutcomesContract withLastLimit(
      OutcomesContract contract, long mostMinor, OnReaching onReaching) {
    LimitTerms terms =
        LimitTerms.of(Amount.ofMinor(contract.currency(), mostMinor)).withOnReaching(onReaching);
    return contract.withLimits(
        ImmutableList.<Limit>builder()
            .addAll(contract.limits())
            .add(new SharedLimit("last", Coverage.ALL, false, terms))
            .build());
  }

  /**
   * Holds where every limit that is left acts on all claims alike and pays in part: a limit on some
   * of them can let a dearer claim push out others that a later limit would have let through.
   */
  @Property
  void aLowerRateOfDeadweightNeverPaysLess(
      @ForAll("cases") ContractCase each,
      @ForAll("rates") Share one,
      @ForAll("rates") Share other) {
    Share lower = one.compareTo(other) < 0 ? one : other;
    Share higher = one.compareTo(other) < 0 ? other : one;
    OutcomesContract contract =
        each.contract()
            .withLimits(
                each.contract().limits().stream()
                    .filter(limit -> limit.scope().compareTo(LimitScope.YEAR) >= 0)
                    .filter(limit -> limit.terms().quantity().isEmpty())
                    .filter(limit -> limit.terms().onReaching() == OnReaching.PART)
                    .toList());
    Evidence evidence = each.rows().toEvidence();
    assertThat(net(withRate(contract, lower), evidence))
        .isGreaterThanOrEqualTo(net(withRate(contract, higher), evidence));
  }

  @Provide
  Arbitrary<Share> rates() {
    return Arbitraries.integers().between(0, 100).map(Share::percent);
  }

  private static OutcomesContract withRate(OutcomesContract contract, Share rate) {
    return contract.withOutcomes(
        contract.outcomes().stream()
            .map(outcome -> outcome.withDeadweight(Deadweight.onPrice(rate)))
            .toList());
  }
}
