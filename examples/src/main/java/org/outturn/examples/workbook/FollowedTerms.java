package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.Lag;
import org.outturn.core.time.RegularPeriods;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;

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

  private FollowedTerms() {}

  /** The terms that no formula follows, in words; empty where all are followed. */
  static ImmutableList<String> notFollowed(BusinessCaseAnswer answer) {
    FollowedTerms terms = new FollowedTerms();
    terms.ask(answer.of().contract());
    terms.unless(
        answer.of().basis() == BusinessCaseQuestion.Basis.TALLIES,
        "what a delivery or a plan expects");
    boolean refuses =
        answer.volumes().stream()
            .flatMap(each -> each.statement().outcomes().stream())
            .anyMatch(each -> !each.claimed().equals(each.delivered()));
    terms.unless(
        Series.all(answer.of().evidence()).size() <= MOST_ROWS
            && answer.of().evidence().tallies().stream()
                    .map(OutcomeTally::achieved)
                    .distinct()
                    .count()
                <= MOST_DAYS,
        "more than " + MOST_ROWS + " kinds of outcomes or " + MOST_DAYS + " days of tallies");
    terms.unless(!refuses, "tallies that do not count, or not in full");
    return terms.others.build().asList();
  }

  private void unless(boolean isFollowed, String otherwise) {
    if (!isFollowed) {
      others.add(otherwise);
    }
  }

  private void ask(OutcomesContract contract) {
    RoundingMode mode = contract.roundingMode();
    unless(
        mode != RoundingMode.HALF_EVEN && mode != RoundingMode.HALF_DOWN,
        "halves of a minor unit that are not rounded up");
    unless(
        contract.rateCard().versions().size() == 1 && contract.rateCard().indexation().isEmpty(),
        "prices that change by date");
    contract.rateCard().versions().stream()
        .flatMap(each -> each.tariffs().stream())
        .forEach(this::ask);
    contract.outcomes().forEach(this::ask);
    contract.limits().forEach(this::ask);
    contract.deductibles().forEach(this::ask);
    unless(
        contract.blend().fees().isEmpty() && contract.blend().grants().isEmpty(),
        "fees and grants");
    askPayers(contract);
    contract.schedule().ifPresent(this::ask);
  }

  private void ask(Tariff tariff) {
    unless(tariff.onlyIf().isEmpty(), "gates");
    unless(tariff.factors().isEmpty(), "factors");
    unless(!tariff.twoSided(), "two-sided prices");
    unless(tariff.price().match(FOLLOWED_PRICES), "prices other than by unit and by tier");
  }

  private static final Price.Cases<Boolean> FOLLOWED_PRICES =
      new Price.Cases<>() {
        @Override
        public Boolean unit(UnitPrice price) {
          return true;
        }

        @Override
        public Boolean graduated(GraduatedPrice price) {
          return price.each().isEmpty()
              && price.tiers().stream().allMatch(tier -> tier.limit().isEmpty());
        }

        @Override
        public Boolean banded(BandedPrice price) {
          return false;
        }

        @Override
        public Boolean threshold(ThresholdPrice price) {
          return false;
        }

        @Override
        public Boolean lumpSum(LumpSumPrice price) {
          return false;
        }

        @Override
        public Boolean table(TablePrice price) {
          return false;
        }

        @Override
        public Boolean shareOf(ShareOfPrice price) {
          return false;
        }
      };

  private void ask(Outcome outcome) {
    unless(
        outcome.deadweight().match(FOLLOWED_DEADWEIGHT),
        "deadweight on the count, by cohort or against a comparison group");
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
          return false;
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

  private void askPayers(OutcomesContract contract) {
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
