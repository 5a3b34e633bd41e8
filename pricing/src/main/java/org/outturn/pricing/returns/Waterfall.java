package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.money.Amount;
import org.outturn.core.money.AmountOverflowException;

/**
 * Runs the cash of a finance case (rules cash-flows and waterfall): {@code
 * Waterfall.DEFAULT.run(finance, scenario)}.
 *
 * <p>On each day, in this order: tranches with a stated day are drawn in full; outcome payments
 * come in; costs fall due; what is missing to pay them and keep the reserve is drawn from the other
 * tranches, as far as commitments last; costs are paid, from the reserve too once nothing is left
 * to draw. What cannot be paid stays due and comes first when there is cash again.
 *
 * <p>On each distribution date from the end of recycling on, cash above the reserve pays rank by
 * rank interest, principal and preferred return, each tranche of a rank by what it is owed, then
 * the residual by shares. The last distribution date, the first on or after everything else, pays
 * out the reserve too unless more may be paid later.
 *
 * <p>Interest and preferred return are {@code principal x rate x days / 365}, simple, exact, and
 * rounded once on each distribution date; what is not paid is carried without interest on it. A cap
 * holds back returns, never principal. What it holds back of interest and preferred return stays in
 * the waterfall; what it holds back of a residual share goes to the beneficiary the terms name for
 * the excess. A cap by rate of return lets through what makes the tranche's rate, days counted
 * Act/365 and compounded yearly as in XIRR, just the cap, rounded down to the minor unit.
 *
 * <p>Has no state; thread-safe.
 */
public final class Waterfall {
  /** The calculator. */
  public static final Waterfall DEFAULT = new Waterfall();

  private Waterfall() {}

  /**
   * Runs one scenario.
   *
   * @param finance the terms
   * @param scenario a scenario of the case, or another that names no further one
   * @return where the cash goes
   * @throws AmountOverflowException when amounts come to 2^63 minor units or more, naming the
   *     scenario
   */
  public WaterfallResult run(FinanceCase finance, PaymentScenario scenario) {
    return withinBounds(finance, scenario.name(), () -> result(FinanceTerms.of(finance), scenario));
  }

  private static WaterfallResult result(FinanceTerms terms, PaymentScenario scenario) {
    FinanceCase finance = terms.finance();
    WaterfallBook book = new WaterfallBook(finance);
    WaterfallRun run =
        new WaterfallRun(terms, Income.of(finance.paymentsOf(scenario)), scenario.isOpen(), book);
    run.run();
    Optional<LocalDate> end =
        scenario.isOpen()
            ? Optional.empty()
            : Optional.of(LocalDate.ofEpochDay(run.lastDay() + 1L));
    List<TrancheResult> tranches = new ArrayList<>();
    for (int tranche = 0; tranche < run.positions().size(); tranche++) {
      tranches.add(run.positions().get(tranche).result(book.receivedInAll(tranche), end));
    }
    return WaterfallResult.builder()
        .finance(finance)
        .scenario(scenario)
        .addAllPeriods(book.periods())
        .addAllTranches(tranches)
        .addAllParties(parties(book, tranches))
        .contractFlows(book.contractFlows())
        .shortfall(Amount.ofMinor(finance.currency(), run.shortfall()))
        .build();
  }

  private static List<PartyFlows> parties(WaterfallBook book, List<TrancheResult> tranches) {
    List<PartyFlows> parties = new ArrayList<>();
    PartyFlows.Part payer = PartyFlows.Part.COMMISSIONER;
    book.commissionerFlows()
        .ifPresent(flows -> parties.add(new PartyFlows(payer, payer.party(), flows)));
    Map<String, CashFlows> ofInvestors = new LinkedHashMap<>();
    for (TrancheResult each : tranches) {
      each.flows()
          .ifPresent(flows -> ofInvestors.merge(each.tranche().investor(), flows, CashFlows::plus));
    }
    ofInvestors.forEach(
        (investor, flows) ->
            parties.add(new PartyFlows(PartyFlows.Part.INVESTOR, investor, flows)));
    parties.addAll(book.othersFlows());
    return parties;
  }

  /**
   * What investors come to, without the periods: for those who run one case a million times.
   *
   * @param terms the case made ready
   * @param income the outcome payments; nothing more comes after them
   * @return what each tranche earns, and all investors together
   * @throws AmountOverflowException when amounts come to 2^63 minor units or more
   */
  public InvestorReturns returns(FinanceTerms terms, Income income) {
    return withinBounds(
        terms.finance(),
        "income",
        () -> {
          WaterfallRun run = new WaterfallRun(terms, income, false, new CashBook() {});
          run.run();
          return new InvestorReturns(terms, run.positions(), run.lastDay());
        });
  }

  private static <T> T withinBounds(FinanceCase finance, String scenario, Supplier<T> run) {
    try {
      return run.get();
    } catch (ArithmeticException | AmountOverflowException overflow) {
      throw new AmountOverflowException(
          "amounts of scenario '" + scenario + "'",
          "less than " + Amount.ofMinor(finance.currency(), Long.MAX_VALUE),
          overflow);
    }
  }

  /**
   * Runs every scenario of a case.
   *
   * @param finance the terms
   * @return one result for each, in the order of the case
   * @throws AmountOverflowException when amounts come to 2^63 minor units or more, naming the
   *     scenario
   */
  public ImmutableList<WaterfallResult> runAll(FinanceCase finance) {
    return finance.scenarios().stream()
        .map(scenario -> run(finance, scenario))
        .collect(ImmutableList.toImmutableList());
  }
}
