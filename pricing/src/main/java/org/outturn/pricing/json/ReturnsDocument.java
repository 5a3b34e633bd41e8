package org.outturn.pricing.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.MoneyForm;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.returns.DistributionKind;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.PartyFlows;
import org.outturn.pricing.returns.TrancheMovement;
import org.outturn.pricing.returns.TrancheResult;
import org.outturn.pricing.returns.WaterfallPeriod;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * Where the cash of a finance case goes, as a JSON document: the components are its keys. Money and
 * dates are text; rates and multiples are numbers. What is not there is null.
 *
 * @param financeCase the case's id
 * @param currency the currency of every amount
 * @param maximumReturn the highest rate of return the terms allow, weighted by commitment
 * @param scenarios one result for each scenario
 */
public record ReturnsDocument(
    String financeCase,
    String currency,
    @Nullable BigDecimal maximumReturn,
    List<ScenarioRow> scenarios) {
  private static final int DECIMALS = 6;

  /**
   * One scenario. Investors are all tranches but grants.
   *
   * @param scenario its name
   * @param open whether more may be paid later
   * @param income outcome payments
   * @param costs what fell due
   * @param unpaidCosts what was never paid of it
   * @param shortfall the most that was unpaid at any time
   * @param peakFunding the most by which costs ran ahead of outcome payments
   * @param paidIn what investors paid in
   * @param paidBack what investors received
   * @param profit the difference; a loss is negative
   * @param lostByGrants what grants did not get back
   * @param multiple paid back over paid in
   * @param rateOfReturn of all investors together
   * @param payback from which day on investors have their money back
   * @param closing the cash left at the end
   * @param periods one for each distribution date
   * @param tranches one for each tranche
   * @param parties the cash flows of everyone
   */
  public record ScenarioRow(
      String scenario,
      Boolean open,
      String income,
      String costs,
      String unpaidCosts,
      String shortfall,
      String peakFunding,
      String paidIn,
      String paidBack,
      String profit,
      String lostByGrants,
      @Nullable BigDecimal multiple,
      RateOfReturnDocument rateOfReturn,
      @Nullable String payback,
      String closing,
      List<PeriodRow> periods,
      List<TrancheRow> tranches,
      List<PartyRow> parties) {}

  /**
   * What moved up to one distribution date: closing = opening + income + drawn - paidCosts -
   * distributed - residual - excess.
   *
   * @param from its first day
   * @param distributedOn its last day, the distribution date
   * @param opening the cash at its start
   * @param income outcome payments
   * @param costs what fell due
   * @param paidCosts what was paid of costs
   * @param drawn what tranches paid in
   * @param distributed what tranches received
   * @param residual what was left for the beneficiary of the residual
   * @param excess what caps kept from tranches
   * @param closing the cash at its end
   * @param unpaidCosts what is due and could not be paid
   * @param tranches what each tranche paid in and received
   */
  public record PeriodRow(
      String from,
      String distributedOn,
      String opening,
      String income,
      String costs,
      String paidCosts,
      String drawn,
      String distributed,
      String residual,
      String excess,
      String closing,
      String unpaidCosts,
      List<MovementRow> tranches) {}

  /**
   * What one tranche paid in and received.
   *
   * @param tranche its id
   * @param drawn what it paid in
   * @param interest interest received
   * @param principal principal repaid
   * @param preferredReturn preferred return received
   * @param residual its share of the residual
   */
  public record MovementRow(
      String tranche,
      String drawn,
      String interest,
      String principal,
      String preferredReturn,
      String residual) {}

  /**
   * What one tranche came to.
   *
   * @param investor whose money it is
   * @param form LOAN, EQUITY, QUASI_EQUITY or FIRST_LOSS_GRANT
   * @param commitment the most that could be drawn
   * @param total what it paid in and received in all
   * @param profit what it received beyond what it paid in; a loss is negative
   * @param loss what did not come back
   * @param unpaidInterest interest that accrued and was not paid
   * @param multiple received over paid in
   * @param rateOfReturn of its flows
   * @param payback from which day on it has its money back
   */
  public record TrancheRow(
      String investor,
      String form,
      String commitment,
      MovementRow total,
      String profit,
      String loss,
      String unpaidInterest,
      @Nullable BigDecimal multiple,
      RateOfReturnDocument rateOfReturn,
      @Nullable String payback) {}

  /**
   * The cash flows of one party, as it sees them.
   *
   * @param part COMMISSIONER, INVESTOR, SERVICE, PROVIDER or SOCIAL_PURPOSE
   * @param party its name
   * @param flows its flows in order of date
   */
  public record PartyRow(String part, String party, List<FlowRow> flows) {}

  /**
   * One cash flow.
   *
   * @param date the day
   * @param amount money that comes in to the party is positive
   */
  public record FlowRow(String date, String amount) {}

  /**
   * The document of results.
   *
   * @param returns all that a case comes to
   * @return the document
   */
  public static ReturnsDocument of(FinanceReturns returns) {
    return new ReturnsDocument(
        returns.of().id(),
        returns.of().currency().getCurrencyCode(),
        returns.maximumReturn().stream()
            .mapToObj(rate -> BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN))
            .findFirst()
            .orElse(null),
        returns.scenarios().stream().map(ReturnsDocument::scenario).toList());
  }

  private static ScenarioRow scenario(WaterfallResult result) {
    return new ScenarioRow(
        result.scenario().name(),
        result.scenario().isOpen(),
        MoneyForm.write(result.income()),
        MoneyForm.write(result.costs()),
        MoneyForm.write(result.unpaidCosts()),
        MoneyForm.write(result.shortfall()),
        MoneyForm.write(result.peakFunding()),
        MoneyForm.write(result.paidIn()),
        MoneyForm.write(result.paidBack()),
        MoneyForm.write(result.profit()),
        MoneyForm.write(result.lostByGrants()),
        decimal(result.multiple()),
        RateOfReturnDocument.of(result.rateOfReturn()),
        result.payback().map(LocalDate::toString).orElse(null),
        MoneyForm.write(result.closing()),
        result.periods().stream().map(ReturnsDocument::period).toList(),
        result.tranches().stream().map(ReturnsDocument::tranche).toList(),
        result.parties().stream().map(ReturnsDocument::party).toList());
  }

  private static PeriodRow period(WaterfallPeriod period) {
    DateRange days = period.period();
    return new PeriodRow(
        days.startInclusive().toString(),
        period.distributedOn().toString(),
        MoneyForm.write(period.opening()),
        MoneyForm.write(period.income()),
        MoneyForm.write(period.costs()),
        MoneyForm.write(period.paidCosts()),
        MoneyForm.write(period.drawn()),
        MoneyForm.write(period.distributed()),
        MoneyForm.write(period.residual()),
        MoneyForm.write(period.excess()),
        MoneyForm.write(period.closing()),
        MoneyForm.write(period.unpaidCosts()),
        period.tranches().stream().map(ReturnsDocument::movement).toList());
  }

  private static MovementRow movement(TrancheMovement movement) {
    return new MovementRow(
        movement.tranche(),
        MoneyForm.write(movement.drawn()),
        MoneyForm.write(movement.received(DistributionKind.INTEREST)),
        MoneyForm.write(movement.received(DistributionKind.PRINCIPAL)),
        MoneyForm.write(movement.received(DistributionKind.PREFERRED_RETURN)),
        MoneyForm.write(movement.received(DistributionKind.RESIDUAL)));
  }

  private static TrancheRow tranche(TrancheResult result) {
    return new TrancheRow(
        result.tranche().investor(),
        result.tranche().form().name(),
        MoneyForm.write(result.tranche().commitment()),
        movement(result.total()),
        MoneyForm.write(result.profit()),
        MoneyForm.write(result.loss()),
        MoneyForm.write(result.unpaidInterest()),
        decimal(result.multiple()),
        RateOfReturnDocument.of(result.rateOfReturn()),
        result.payback().map(LocalDate::toString).orElse(null));
  }

  private static PartyRow party(PartyFlows party) {
    return new PartyRow(
        party.part().name(),
        party.party(),
        party.flows().flows().stream()
            .filter(flow -> flow.amount().signum() != 0)
            .map(flow -> new FlowRow(flow.date().toString(), MoneyForm.write(flow.amount())))
            .toList());
  }

  private static @Nullable BigDecimal decimal(Optional<BigFraction> multiple) {
    return multiple
        .map(each -> each.bigDecimalValue(DECIMALS, RoundingMode.HALF_EVEN))
        .orElse(null);
  }
}
