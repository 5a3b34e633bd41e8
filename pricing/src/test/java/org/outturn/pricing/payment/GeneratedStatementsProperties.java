package org.outturn.pricing.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.money.Amount;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.pricing.fixtures.PriceMapping;
import org.outturn.pricing.fixtures.StatementFigures;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.payment.statement.Reason;
import org.outturn.pricing.payment.statement.StatementLine;

/** Statements of generated contracts reach every rule, so that the other properties mean it. */
class GeneratedStatementsProperties {
  /** Far below what is reached, so that no run fails by chance. */
  private static final double LEAST_PERCENT = 0.5;

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  private static PaymentStatement price(ContractCase each, OutcomesContract contract) {
    return OutcomePricer.DEFAULT.price(contract, each.rows().toEvidence());
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void reasons(@ForAll("cases") ContractCase each) {
    List<Optional<Reason>> refused =
        price(each, each.contract()).lines().stream().map(StatementFigures::refusal).toList();
    // Nothing is measured here, so that no gate asks, and no grant is paid:
    // MeasuredStatementProperties and EveryTermReferenceProperties reach those.
    for (Reason reason : EnumSet.complementOf(EnumSet.of(Reason.GATE, Reason.GRANT_PERIOD))) {
      reaches("refused " + reason, refused.contains(Optional.of(reason)));
    }
    reaches("nothing refused", refused.stream().noneMatch(Optional::isPresent));
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void limits(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each, each.contract());
    for (LimitScope scope : LimitScope.values()) {
      reaches(
          scope + " cuts", cuts(each, statement, Rule.PART_PAY, limit -> limit.scope() == scope));
    }
    reaches("best of cuts", cuts(each, statement, Rule.BEST_OF, limit -> true));
    for (OnReaching onReaching : OnReaching.values()) {
      reaches(
          onReaching + " cuts",
          cuts(each, statement, Rule.PART_PAY, limit -> limit.terms().onReaching() == onReaching));
    }
    reaches(
        "both measures cut",
        cuts(
            each,
            statement,
            Rule.PART_PAY,
            limit -> limit.terms().amount().isPresent() && limit.terms().quantity().isPresent()));
    reaches(
        "share of cohort cuts",
        cuts(
            each,
            statement,
            Rule.PART_PAY,
            limit ->
                limit.terms().quantity().filter(most -> most.ofCohort().isPresent()).isPresent()));
    reaches(
        "two limits cut one claim",
        statement.lines().stream()
                .filter(
                    line -> line.rule().filter(GeneratedStatementsProperties::limits).isPresent())
                .map(StatementLine::claim)
                .distinct()
                .count()
            < statement.lines().stream()
                .filter(
                    line -> line.rule().filter(GeneratedStatementsProperties::limits).isPresent())
                .count());
    reachesAny(
        "nothing left of a limit",
        statement.limits().stream(),
        GeneratedStatementsProperties::isUsedUp);
  }

  private static boolean isUsedUp(Headroom headroom) {
    return headroom instanceof Headroom.OfAmount of
        && of.used().signum() > 0
        && of.left().signum() == 0;
  }

  private static boolean limits(Rule rule) {
    return rule == Rule.PART_PAY || rule == Rule.BEST_OF;
  }

  private static boolean cuts(
      ContractCase each, PaymentStatement statement, Rule rule, Predicate<Limit> which) {
    List<Limit> limits = each.contract().limits().stream().filter(which).toList();
    return statement.adjustments().stream()
        .filter(adjustment -> adjustment.rule() == rule)
        .filter(adjustment -> adjustment.amount().signum() < 0)
        .anyMatch(
            adjustment ->
                limits.stream().anyMatch(limit -> adjustment.id().equals(Optional.of(limit.id()))));
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void deadweight(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each, each.contract());
    reachesAny("on price", lines(statement, Rule.DEADWEIGHT_ON_PRICE), line -> true);
    reachesAny(
        "baseline takes all of a claim", claimsInBaseline(statement), paid -> paid.signum() == 0);
    reachesAny(
        "baseline takes part of a claim", claimsInBaseline(statement), paid -> paid.signum() > 0);
  }

  private static Stream<StatementLine> lines(PaymentStatement statement, Rule rule) {
    return statement.lines().stream().filter(line -> line.rule().equals(Optional.of(rule)));
  }

  /** What the baseline leaves of the quantity of each claim it takes from. */
  private static Stream<BigFraction> claimsInBaseline(PaymentStatement statement) {
    return lines(statement, Rule.DEADWEIGHT_ON_COUNT)
        .filter(line -> line.quantity().signum() < 0)
        .map(
            line ->
                statement.lines().stream()
                    .filter(claim -> !claim.isAdjustment() && claim.claim().equals(line.claim()))
                    .findFirst()
                    .orElseThrow()
                    .quantity()
                    .add(line.quantity()));
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void priceForms(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each, each.contract());
    reaches("a later tier", grossDiffers(each, statement, LaterTier::without));
    reaches("a later band", grossDiffers(each, statement, LaterTier::withoutBand));
    reaches(
        "an excess",
        grossDiffers(each, statement, price -> without(price, ThresholdPrice.Pays.EXCESS)));
    reaches(
        "a threshold for all",
        grossDiffers(each, statement, price -> without(price, ThresholdPrice.Pays.ALL)));
    reaches(
        "a lump sum",
        grossDiffers(
            each,
            statement,
            price -> price instanceof LumpSumPrice of ? free(of.amount()) : price));
    reachesAny(
        "a limit inside a tier",
        lines(statement, Rule.PART_PAY),
        line -> line.because().orElse("").contains("inside a tier"));
  }

  private static boolean grossDiffers(
      ContractCase each, PaymentStatement statement, UnaryOperator<Price> other) {
    return !price(each, PriceMapping.prices(each.contract(), other))
        .gross()
        .equals(statement.gross());
  }

  private static Price free(Amount amount) {
    return Price.unit(Amount.ofMinor(amount.currency(), 0));
  }

  private static Price without(Price price, ThresholdPrice.Pays pays) {
    return price instanceof ThresholdPrice of && of.pays() == pays ? free(of.amount()) : price;
  }

  /** Prices that stay at their first step. */
  private static final class LaterTier {
    private static Price without(Price price) {
      return price instanceof GraduatedPrice of ? Price.unit(of.tiers().get(0).amount()) : price;
    }

    private static Price withoutBand(Price price) {
      return price instanceof BandedPrice of ? Price.unit(of.bands().get(0).amount()) : price;
    }
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void payers(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each, each.contract());
    Payers payers = each.contract().payers();
    reaches("unfunded", statement.unfunded().signum() > 0);
    reaches("all funded", statement.unfunded().signum() == 0 && isPaid(statement));
    Payers withoutSpill = new Payers(payers.listed(), payers.rule(), false);
    reaches(
        "spill used",
        !price(each, each.contract().withPayers(withoutSpill)).payers().equals(statement.payers()));
    reaches(
        "the next is drawn on",
        payers.rule() == PayerRule.IN_ORDER
            && statement.payers().stream().filter(paid -> paid.amount().signum() > 0).count() > 1);
  }

  private static boolean isPaid(PaymentStatement statement) {
    return statement.net().signum() > 0;
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void periods(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each, each.contract());
    List<PeriodPayment> periods = statement.periods();
    reaches("one period", periods.size() == 1);
    reaches("several periods", periods.size() > 1);
    reaches(
        "several periods paid",
        periods.stream().filter(period -> period.net().signum() > 0).count() > 1);
    reaches(
        "a period of nothing between",
        periods.stream().anyMatch(period -> period.gross().signum() == 0));
    reachesAny(
        "moved due date",
        periods.stream().flatMap(period -> period.due().stream()),
        due -> !due.adjusted().equals(due.unadjusted()));
    LocalDate from = each.contract().term().from();
    reachesAny(
        "later contract year",
        each.rows().claims().stream(),
        claim -> !claim.verified().isBefore(from.plusYears(1)));
    reaches("rules not applied", !statement.notApplied().isEmpty());
    reachesAny(
        "quantity of parts",
        each.rows().claims().stream(),
        claim -> claim.quantity().remainder(BigDecimal.ONE).signum() != 0);
  }

  private static <T> void reachesAny(String what, Stream<T> among, Predicate<T> isIt) {
    reaches(what, among.anyMatch(isIt));
  }

  private static void reaches(String what, boolean reached) {
    Statistics.label(what)
        .collect(reached)
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= LEAST_PERCENT));
  }
}
