package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.Each;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.core.schedule.FeeKind;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.Lag;
import org.outturn.core.time.RegularPeriods;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Reason;

/**
 * Which terms of a contract are formulas of the workbook. Where one is none, all that the contract
 * pays is a fixed figure: half a contract would be a false one.
 */
final class FollowedTerms {
  /** The most rows that a sum in a cell is sure to take. */
  private static final int MOST_ROWS = 200;

  /** Beyond it, nobody follows a timeline. */
  private static final int MOST_DAYS = 400;

  private final ImmutableSet.Builder<String> others = ImmutableSet.builder();

  /** The terms that no formula follows, in words; empty where all are followed. */
  static ImmutableList<String> notFollowed(BusinessCaseAnswer answer) {
    FollowedTerms terms = new FollowedTerms(answer.of());
    terms.unless(answer.of().basis() != BusinessCaseQuestion.Basis.PLAN, "what a plan expects");
    terms.ask();
    answer.of().delivery().ifPresent(delivery -> terms.ask(delivery, answer));
    terms.unless(
        answer.volumes().stream()
            .allMatch(
                each -> terms.countsInFull(each.statement(), answer.of().delivery().isPresent())),
        "outcomes that do not count, or not in full");
    return terms.others.build().asList();
  }

  /** Whether a statement of the tallies sees all payments, and none is set off against another. */
  static boolean seesAllThatFallsDue(OutcomesContract contract) {
    return !BesideInputs.isStated(contract)
        && tariffs(contract).noneMatch(each -> looksAtTotal(each.price()));
  }

  private final OutcomesContract contract;
  private final ImmutableList<Series> series;

  private FollowedTerms(BusinessCaseQuestion asked) {
    this.contract = asked.contract();
    this.series = ExpectedSeries.of(asked);
    Evidence expected = asked.evidence();
    unless(
        series.size() <= MOST_ROWS && days(asked) <= MOST_DAYS,
        "more than " + MOST_ROWS + " kinds of outcomes or " + MOST_DAYS + " days of them");
    unless(
        expected.tallies().stream().noneMatch(each -> each.participants().isPresent())
            || contract.outcomes().stream()
                .flatMap(each -> StatedBaseline.of(each.deadweight()).stream())
                .allMatch(each -> each.rate().isEmpty()),
        "a baseline of the people that tallies engage");
  }

  private static long days(BusinessCaseQuestion asked) {
    return asked
        .delivery()
        .map(
            delivery ->
                delivery.referrals().stream()
                        .map(Referrals::arrival)
                        .distinct()
                        .mapToLong(each -> each.parts().size())
                        .sum()
                    * delivery.pathway().size())
        .orElseGet(
            () ->
                asked.evidence().tallies().stream().map(OutcomeTally::achieved).distinct().count());
  }

  /** What a delivery expects is followed where it becomes tallies, and nothing came before. */
  private void ask(Delivery delivery, BusinessCaseAnswer answer) {
    unless(answer.of().evidence().size() == 0, "what came already, beside a delivery");
    unless(!delivery.pathway().isEmpty(), "a delivery without a pathway");
    unless(
        delivery.measurements().isEmpty()
            && delivery.scenarios().stream()
                .flatMap(each -> each.changes().stream())
                .noneMatch(Change.OfMeasured.class::isInstance),
        "what is measured on whole cohorts");
    for (VolumeAnswer volume : answer.volumes()) {
      volume.missing().forEach(each -> unless(false, "what is not known: " + each));
      volume
          .projection()
          .ifPresent(
              of -> of.needs().forEach(each -> unless(false, "whole people: " + each.because())));
    }
    unless(
        contract.rateCard().versions().stream()
            .anyMatch(each -> !each.inForce().startInclusive().isAfter(contract.term().from())),
        "days of the term without a price");
    unless(
        contract.rateCard().versions().stream()
            .anyMatch(each -> each.inForce().endExclusive().isEmpty()),
        "days after the last price");
  }

  /**
   * What gates, grants and the term of a delivery refuse is followed; whatever else is refused is
   * not.
   */
  private boolean countsInFull(PaymentStatement statement, boolean isMoving) {
    return statement.adjustments().stream()
        .map(Adjustment::rule)
        .filter(Reason::isOf)
        .allMatch(
            each ->
                each == Rule.GATE
                    || each == Rule.RECORDED_NOT_PAID
                    || (isMoving && each == Rule.IN_TIME));
  }

  private void unless(boolean isFollowed, String otherwise) {
    if (!isFollowed) {
      others.add(otherwise);
    }
  }

  private static Stream<Tariff> tariffs(OutcomesContract contract) {
    return contract.rateCard().versions().stream().flatMap(each -> each.tariffs().stream());
  }

  private void ask() {
    RoundingMode mode = contract.roundingMode();
    unless(
        mode != RoundingMode.HALF_EVEN && mode != RoundingMode.HALF_DOWN,
        "halves of a minor unit that are not rounded up");
    askVersions();
    tariffs(contract)
        .filter(tariff -> series.stream().anyMatch(of -> of.outcome().equals(tariff.outcome())))
        .forEach(this::ask);
    contract.outcomes().forEach(this::ask);
    contract.limits().forEach(this::ask);
    contract.deductibles().forEach(this::ask);
    if (tariffs(contract).anyMatch(each -> looksAtTotal(each.price()))) {
      askWithTotals();
    }
    unless(
        contract.blend().fees().stream()
            .allMatch(each -> each.onlyIf().isEmpty() && each.kind() != FeeKind.MINIMUM_GUARANTEE),
        "fees with gates, and guarantees");
    askPayers();
    contract.schedule().ifPresent(this::ask);
  }

  private void askVersions() {
    ImmutableList<RateCardVersion> versions = contract.rateCard().versions();
    unless(
        versions.stream().noneMatch(RateCardVersion::retrospective),
        "versions agreed after they hold");
    boolean isOne = versions.size() == 1;
    unless(
        isOne || series.stream().allMatch(this::countsAlike),
        "versions that count what they price in other ways than the one before");
    unless(
        isOne || tariffs(contract).allMatch(each -> each.onlyIf().isEmpty()),
        "gates of one version and not of another");
    unless(
        (isOne && contract.rateCard().indexation().isEmpty())
            || tariffs(contract)
                .noneMatch(each -> looksAtTotal(each.price()) || isLumpSum(each.price())),
        "bands, thresholds for all and lump sums that change by date");
  }

  /** Whether positions run on from version to version under one name. */
  private boolean countsAlike(Series of) {
    return contract.rateCard().versions().stream()
            .flatMap(each -> of.tariff(each.tariffs()).stream())
            .filter(each -> !(each.price() instanceof UnitPrice))
            .map(each -> Counting.of(of, each))
            .distinct()
            .count()
        <= 1;
  }

  private void ask(Tariff tariff) {
    unless(
        tariff.onlyIf().stream().allMatch(this::isFollowed)
            && (tariff.onlyIf().isEmpty() || tariff.price() instanceof UnitPrice),
        "gates on anything but tallied quantities so far or in the period");
    unless(tariff.factors().isEmpty(), "factors, which ask for what is measured");
    unless(!tariff.twoSided(), "two-sided prices");
    unless(
        StatedPrice.of(tariff.price()).isPresent(), "prices of measured values, limits in tiers");
  }

  private boolean isFollowed(Gate gate) {
    return gate.of() == GateMeasure.QUANTITY
        && gate.by() != DecidedBy.STATEMENT
        && tariffs(contract)
            .filter(each -> each.outcome().equals(gate.outcome()))
            .allMatch(each -> each.onlyIf().isEmpty());
  }

  /** What is invoiced before all is known is taken from sums: limits must cover whole ones. */
  private void askWithTotals() {
    unless(
        tariffs(contract)
            .filter(each -> looksAtTotal(each.price()))
            .noneMatch(each -> each.price().each().equals(Optional.of(Each.YEAR))),
        "bands, or thresholds for all, of each year");
    unless(
        contract.limits().stream()
                .filter(each -> !each.scope().isOfParticipant())
                .noneMatch(
                    each ->
                        each.scope() == LimitScope.YEAR
                            || each.terms().countsFees()
                            || each.terms().countsGrants())
            && contract.deductibles().stream().noneMatch(Deductible::eachYear),
        "yearly limits, and limits of fees, beside bands or thresholds for all");
    unless(
        contract.blend().grants().isEmpty()
            && contract.outcomes().stream()
                .allMatch(each -> StatedBaseline.of(each.deadweight()).isEmpty()),
        "grants and baselines beside bands or thresholds for all");
  }

  private static boolean looksAtTotal(Price price) {
    return StatedPrice.of(price).filter(each -> each.form().looksAtTotal()).isPresent();
  }

  private static boolean isLumpSum(Price price) {
    return StatedPrice.of(price)
        .filter(each -> each.form() == StatedPrice.Form.LUMP_SUM)
        .isPresent();
  }

  private void ask(Outcome outcome) {
    unless(
        outcome.deadweight().match(FOLLOWED_DEADWEIGHT),
        "deadweight by cohort, of the year before or against a comparison group");
    unless(
        StatedBaseline.of(outcome.deadweight()).isEmpty()
            || tariffs(contract)
                .filter(each -> each.outcome().equals(outcome.id()))
                .noneMatch(each -> isLumpSum(each.price())),
        "a baseline under a lump sum");
  }

  private static final Deadweight.Cases<Boolean> FOLLOWED_DEADWEIGHT =
      new Deadweight.Cases<>() {
        @Override
        public Boolean pricedIn() {
          return true;
        }

        @Override
        public Boolean onPrice(DeadweightRate rate) {
          return rate.byCohort().isEmpty();
        }

        @Override
        public Boolean onCount(Baseline baseline) {
          return !baseline.thenPrevious()
              && !(baseline.rate().isPresent() && baseline.each().isPresent());
        }

        @Override
        public Boolean comparisonGroup(ComparisonGroup terms) {
          return false;
        }
      };

  /** A limit per participant is not applied to tallies, here and in Outturn's own run. */
  private void ask(Limit limit) {
    boolean isFollowed =
        limit.match(
            new Limit.Cases<Boolean>() {
              @Override
              public Boolean participant(ParticipantLimit of) {
                return true;
              }

              @Override
              public Boolean shared(SharedLimit of) {
                return isPlain(of.terms()) && !of.coverage().isOfSomePeople();
              }
            });
    unless(isFollowed, "limits on a quantity, all-or-nothing, of some people or afresh for each");
  }

  private static boolean isPlain(LimitTerms terms) {
    return terms.amount().isPresent()
        && terms.quantity().isEmpty()
        && terms.onReaching() == OnReaching.PART
        && terms.each().isEmpty();
  }

  private void ask(Deductible deductible) {
    Coverage coverage = deductible.coverage();
    unless(
        deductible.each().isEmpty() && !coverage.isOfSomePeople(),
        "deductibles of some people or afresh for each");
  }

  private void askPayers() {
    unless(
        contract.payers().listed().stream().allMatch(OutcomePayer::paysForTheRest),
        "payers of some outcomes only");
    unless(
        !contract.payers().spills() || contract.payers().rule() == PayerRule.IN_ORDER,
        "payers that take what others cannot pay");
  }

  private void ask(PaymentSchedule schedule) {
    unless(schedule.periods() instanceof RegularPeriods, "listed payment periods");
    unless(
        schedule.paymentLag().unit() == Lag.Unit.CALENDAR
            && schedule.calendar().equals(BusinessCalendar.EVERY_DAY),
        "working days");
  }
}
