package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.money.Amount;

/**
 * Where the cash of a finance case goes in one scenario. It accounts for every minor unit: in each
 * period and in all, what comes in from commissioner and tranches goes to costs, tranches,
 * beneficiaries or stays as the closing balance.
 */
@OutturnStyle
@Value.Immutable
public interface WaterfallResult {

  /**
   * Starts a result.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The case.
   *
   * @return the terms
   */
  FinanceCase finance();

  /**
   * The scenario.
   *
   * @return of the case, or one of nothing or of a statement
   */
  PaymentScenario scenario();

  /**
   * What moves up to each distribution date.
   *
   * @return in order of date, without a gap
   */
  ImmutableList<WaterfallPeriod> periods();

  /**
   * What each tranche came to.
   *
   * @return in the order of the case
   */
  ImmutableList<TrancheResult> tranches();

  /**
   * The cash flows of every party that has some.
   *
   * @return commissioner, investors, service, provider, social purpose; they sum to the closing
   *     balance with its sign turned
   */
  ImmutableList<PartyFlows> parties();

  /**
   * What all parties of one part received beyond what they paid in.
   *
   * @param part what they do in the financing
   * @return negative where they paid more; 0 where there is none
   */
  default Amount received(PartyFlows.Part part) {
    return sum(
        parties().stream().filter(each -> each.part() == part).map(each -> each.flows().total()));
  }

  /**
   * Outcome payments less costs on the day they fall due, as one who paid for everything would see
   * them.
   *
   * @return empty where all of them are 0
   */
  Optional<CashFlows> contractFlows();

  /**
   * The most by which costs that were due could not be paid: what was missing from the commitments.
   *
   * @return at least 0
   */
  Amount shortfall();

  /**
   * The outcome payments.
   *
   * @return their sum, at least 0
   */
  @Value.Lazy
  default Amount income() {
    return sum(periods().stream().map(WaterfallPeriod::income));
  }

  /**
   * The costs.
   *
   * @return what falls due in all
   */
  @Value.Lazy
  default Amount costs() {
    return sum(periods().stream().map(WaterfallPeriod::costs));
  }

  /**
   * The costs that are never paid.
   *
   * @return what is unpaid at the end, at least 0
   */
  default Amount unpaidCosts() {
    return last().unpaidCosts();
  }

  /**
   * The cash that is left at the end.
   *
   * @return 0, or what an open scenario keeps
   */
  default Amount closing() {
    return last().closing();
  }

  private WaterfallPeriod last() {
    return periods().get(periods().size() - 1);
  }

  /**
   * What investors paid in; grants do not count.
   *
   * @return at least 0
   */
  @Value.Lazy
  default Amount paidIn() {
    return sum(invested().map(each -> each.total().drawn()));
  }

  /**
   * What investors received; grants do not count.
   *
   * @return at least 0
   */
  @Value.Lazy
  default Amount paidBack() {
    return sum(invested().map(each -> each.total().receivedInAll()));
  }

  /**
   * What investors received beyond what they paid in.
   *
   * @return negative for a loss
   */
  default Amount profit() {
    return paidBack().minus(paidIn());
  }

  /**
   * What grants paid in and did not get back.
   *
   * @return at least 0
   */
  @Value.Lazy
  default Amount lostByGrants() {
    return sum(
        tranches().stream()
            .filter(each -> !each.tranche().form().earns())
            .map(each -> each.profit().negated()));
  }

  /**
   * The cash flows of all investors together; grants do not count.
   *
   * @return empty where nothing was drawn from them
   */
  @Value.Lazy
  default Optional<CashFlows> investorFlows() {
    return invested().flatMap(each -> each.flows().stream()).reduce(CashFlows::plus);
  }

  /**
   * The rate of return of all investors together.
   *
   * @return none where nothing was drawn or nothing has come back yet
   */
  @Value.Lazy
  default RateOfReturn rateOfReturn() {
    return investorFlows()
        .map(InternalRateOfReturn.DEFAULT::dated)
        .orElseGet(() -> RateOfReturn.none(RateOfReturn.Absence.NOTHING_MOVED));
  }

  /**
   * Distributions to paid-in capital (DPI) of all investors together.
   *
   * @return empty where nothing was drawn from them
   */
  default Optional<BigFraction> multiple() {
    return investorFlows().flatMap(MoneyMultiple.DEFAULT::distributed);
  }

  /**
   * The day from which on investors together have their money back.
   *
   * @return empty where they never have, or where nothing was drawn
   */
  default Optional<LocalDate> payback() {
    return investorFlows().flatMap(Payback.DEFAULT::date);
  }

  /**
   * The most by which costs ran ahead of outcome payments: the money the contract needs from
   * elsewhere, whatever was committed.
   *
   * @return at least 0
   */
  @Value.Lazy
  default Amount peakFunding() {
    return contractFlows()
        .map(flows -> FundingNeed.peak(flows).amount())
        .orElseGet(() -> Amount.zero(finance().currency()));
  }

  private Stream<TrancheResult> invested() {
    return tranches().stream().filter(each -> each.tranche().form().earns());
  }

  private Amount sum(Stream<Amount> amounts) {
    return amounts.reduce(Amount.zero(finance().currency()), Amount::plus);
  }

  /** Builds a result. */
  final class Builder extends ImmutableWaterfallResult.Builder {
    Builder() {}
  }
}
