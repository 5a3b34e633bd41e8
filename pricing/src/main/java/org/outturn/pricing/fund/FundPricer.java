package org.outturn.pricing.fund;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.List;
import org.outturn.core.fund.FundFit;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;

/**
 * Pays the settlements of several contracts out of one fund: {@code
 * FundPricer.DEFAULT.statement(fund, contracts)} (rule fund).
 *
 * <p>Settlements are taken by the last day of their period. Of one day, what is given back returns
 * first; then what is owed is paid, in whole where enough is left, otherwise in proportion. What
 * the fund cannot pay stays unfunded, whatever is given back later. Has no state. Thread-safe.
 */
public final class FundPricer {
  /** The pricer. */
  public static final FundPricer DEFAULT = new FundPricer();

  private FundPricer() {}

  /** What a settlement asks of the fund. */
  record Owed(String contract, Amount amount) {}

  /**
   * Pays what the settlements of contracts ask of a fund.
   *
   * @param fund the fund
   * @param contracts the contracts with their settlements; their order decides ties alone
   * @return the statement
   * @throws org.outturn.core.validation.InvalidInputException when the fund cannot pay into a
   *     contract, with every reason, such as {@code contracts[1]: 'lcf' is not a payer of
   *     'norwich'; expected one of norwich-council}
   */
  public FundStatement statement(OutcomesFund fund, List<SettledContract> contracts) {
    Problems problems = new Problems();
    FundFit.check(
        fund,
        Placed.each("contracts", contracts.stream().map(SettledContract::contract).toList()),
        problems);
    problems.throwIfAny();
    FundBalance balance = new FundBalance(fund.limit());
    byDay(fund, contracts).asMap().forEach((day, owed) -> balance.settle(day, List.copyOf(owed)));
    return FundStatement.of(
        fund.id(),
        fund.limit(),
        contracts.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    each -> each.contract().id(), each -> each.settlements().notApplied())),
        balance.settlements());
  }

  /** What is owed by the last days of periods, those of one day in the order of the contracts. */
  private static ImmutableListMultimap<LocalDate, Owed> byDay(
      OutcomesFund fund, List<SettledContract> contracts) {
    var byDay = MultimapBuilder.treeKeys().arrayListValues().<LocalDate, Owed>build();
    for (SettledContract each : contracts) {
      for (Settlement settlement : each.settlements().settlements()) {
        LocalDate day = settlement.period().lastDay().orElseThrow();
        byDay.put(day, new Owed(each.contract().id(), owed(fund, settlement)));
      }
    }
    return ImmutableListMultimap.copyOf(byDay);
  }

  private static Amount owed(OutcomesFund fund, Settlement settlement) {
    return settlement.payers().stream()
        .filter(payment -> payment.party().equals(fund.party()))
        .map(PayerPayment::amount)
        .reduce(Amount.zero(fund.currency()), Amount::plus);
  }
}
