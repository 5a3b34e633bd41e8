package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.time.IsoDates;
import org.outturn.examples.report.CashFlowReport;
import org.outturn.examples.report.ClaimsReport;
import org.outturn.examples.report.ComparisonReport;
import org.outturn.examples.report.ExplanationReport;
import org.outturn.examples.report.RateCardReport;
import org.outturn.examples.report.StatementDifferenceReport;
import org.outturn.examples.report.StatementReport;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.ComparisonCase;
import org.outturn.pricing.comparison.Delivery;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.comparison.PaymentMechanism;
import org.outturn.pricing.comparison.Scenario;
import org.outturn.pricing.comparison.Side;
import org.outturn.pricing.comparison.StatementDelivery;
import org.outturn.pricing.payment.Explanation;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PaymentStatement;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.ContractIncome;

/**
 * Short names for the common things at a prompt: {@code gbp(600)}, {@code percent(30)}, {@code
 * price(contract, claims)}, {@code show(statement)}. Each is one call of the library, whose own
 * types it takes and gives, so that everything else the library can do goes on from there.
 */
public final class Modelling {
  private Modelling() {}

  /**
   * Pounds.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount gbp(Number value) {
    return gbp(value.toString());
  }

  /**
   * Pounds.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }

  /**
   * US dollars.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount usd(Number value) {
    return usd(value.toString());
  }

  /**
   * US dollars.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount usd(String value) {
    return Amount.of("USD", value);
  }

  /**
   * Euros.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount eur(Number value) {
    return eur(value.toString());
  }

  /**
   * Euros.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount eur(String value) {
    return Amount.of("EUR", value);
  }

  /**
   * Australian dollars.
   *
   * @param value such as {@code 600} or {@code 0.45}
   * @return the exact amount
   */
  public static Amount aud(Number value) {
    return aud(value.toString());
  }

  /**
   * Australian dollars.
   *
   * @param value such as {@code "600.00"}
   * @return the exact amount
   */
  public static Amount aud(String value) {
    return Amount.of("AUD", value);
  }

  /**
   * A share in percent.
   *
   * @param value from 0 to 100, such as {@code 30} or {@code 12.5}
   * @return the exact share
   */
  public static Share percent(Number value) {
    return Share.of(Decimals.parse(value.toString()).movePointLeft(2));
  }

  /**
   * A day.
   *
   * @param text such as {@code 2020-04-01}
   * @return the day
   */
  public static LocalDate date(String text) {
    return IsoDates.parse(text);
  }

  /**
   * Begins a rate card.
   *
   * @param from the day it comes into force
   * @return a draft without prices
   */
  public static DraftRateCard rateCard(String from) {
    return new DraftRateCard(RateCard.of(date(from)));
  }

  /**
   * A contract on a rate card: its outcomes, each counted once a person and priced net of
   * deadweight; three years; one payer, who pays every quarter without a limit.
   *
   * @param card the rate card
   * @return a draft, whose terms can be changed
   */
  public static DraftContract contract(DraftRateCard card) {
    return DraftContract.of(card);
  }

  /**
   * A verified claim. Its id is made of what it says, so that a claim entered twice is seen as the
   * same one.
   *
   * @param participant the number the service knows the person by
   * @param outcome the outcome's id
   * @param achieved the day, such as {@code 2020-05-04}
   * @return the claim
   */
  public static OutcomeClaim claim(String participant, String outcome, String achieved) {
    return OutcomeClaim.of(
        participant + "-" + outcome + "-" + achieved, participant, outcome, date(achieved));
  }

  /**
   * Several claims.
   *
   * @param claims the claims
   * @return a list of them
   */
  public static List<OutcomeClaim> claims(OutcomeClaim... claims) {
    return ImmutableList.copyOf(claims);
  }

  /**
   * Prices claims.
   *
   * @param contract the contract
   * @param claims the claims
   * @return the statement, as of the latest of them
   */
  public static PaymentStatement price(DraftContract contract, List<OutcomeClaim> claims) {
    return OutcomePricer.DEFAULT.price(contract.contract(), Evidence.ofClaims(claims));
  }

  /**
   * Prices claims.
   *
   * @param contract the contract
   * @param claims the claims
   * @return the statement, as of the latest of them
   */
  public static PaymentStatement price(DraftContract contract, OutcomeClaim... claims) {
    return price(contract, claims(claims));
  }

  /**
   * Explains one claim among others.
   *
   * @param contract the contract
   * @param claims all claims
   * @param claim the id of the one to explain, such as {@code P1-housed-2020-05-04}
   * @return how it became its amount, rule by rule
   */
  public static Explanation explain(
      DraftContract contract, List<OutcomeClaim> claims, String claim) {
    Evidence evidence = Evidence.ofClaims(claims);
    return OutcomePricer.DEFAULT.explain(
        contract.contract(),
        evidence,
        OutcomePricer.DEFAULT.latest(contract.contract(), evidence),
        claim);
  }

  /**
   * What changed from one statement to another.
   *
   * @param before the one
   * @param after the other, in the same currency
   * @return a table of it
   */
  public static StatementDifferenceReport difference(
      PaymentStatement before, PaymentStatement after) {
    return new StatementDifferenceReport(before, after);
  }

  /**
   * Money that an investor pays in.
   *
   * @param date the day, such as {@code 2020-04-01}
   * @param amount positive
   * @return the cash flow, negative
   */
  public static CashFlows invest(String date, Amount amount) {
    return CashFlows.of(new CashFlow(date(date), amount.negated()));
  }

  /**
   * Money that an investor gets back.
   *
   * @param date the day, such as {@code 2021-03-31}
   * @param amount positive
   * @return the cash flow
   */
  public static CashFlows receive(String date, Amount amount) {
    return CashFlows.of(new CashFlow(date(date), amount));
  }

  /**
   * What a contract pays, on the days it pays it, at the end of each quarter.
   *
   * @param contract the contract
   * @param claims the claims
   * @return the cash flows
   */
  public static CashFlows income(DraftContract contract, List<OutcomeClaim> claims) {
    return CashFlows.of(
        ContractIncome.DEFAULT.payments(contract.contract(), Evidence.ofClaims(claims)).stream()
            .map(each -> new CashFlow(each.date(), each.amount()))
            .toList());
  }

  /**
   * What a service delivers.
   *
   * @param number how many people it helps
   * @param successRate the share of them who achieve the outcome
   * @return the delivery
   */
  public static Delivery people(long number, Share successRate) {
    return Delivery.of(number, successRate);
  }

  /**
   * What a statement counts as delivered.
   *
   * @param statement the statement
   * @return all its outcomes together
   */
  public static Delivery delivered(PaymentStatement statement) {
    return StatementDelivery.of(statement);
  }

  /**
   * Paying for inputs held against paying for outcomes.
   *
   * @param budget what the inputs cost, whatever comes of them
   * @param price what each outcome pays
   * @param planned what was planned
   * @param actual what came
   * @return the comparison
   */
  public static Comparison compare(Amount budget, Amount price, Delivery planned, Delivery actual) {
    return MechanismComparer.DEFAULT.compare(
        ComparisonCase.builder()
            .id("inputs against outcomes")
            .addSides(
                Side.of("inputs", PaymentMechanism.inputs(budget)),
                Side.of("outcomes", PaymentMechanism.outcomes(price)))
            .plan(Scenario.of(Scenario.PLAN, planned))
            .addScenarios(Scenario.of("actual", actual))
            .build());
  }

  /**
   * Prints a rate card.
   *
   * @param card the rate card
   */
  public static void show(DraftRateCard card) {
    print(new RateCardReport(card.card()).print());
  }

  /**
   * Prints claims.
   *
   * @param claims the claims
   */
  public static void show(List<OutcomeClaim> claims) {
    print(new ClaimsReport(claims).print());
  }

  /**
   * Prints a statement.
   *
   * @param statement the statement
   */
  public static void show(PaymentStatement statement) {
    print(new StatementReport(statement).print());
  }

  /**
   * Prints what changed from one statement to another.
   *
   * @param difference the difference
   */
  public static void show(StatementDifferenceReport difference) {
    print(difference.print());
  }

  /**
   * Prints how a claim became its amount.
   *
   * @param explanation the explanation
   */
  public static void show(Explanation explanation) {
    print(new ExplanationReport(explanation).print());
  }

  /**
   * Prints cash flows with their rate of return.
   *
   * @param flows the cash flows
   */
  public static void show(CashFlows flows) {
    print(new CashFlowReport(flows).print());
  }

  /**
   * Prints a comparison.
   *
   * @param comparison the comparison
   */
  public static void show(Comparison comparison) {
    print(new ComparisonReport(comparison).print());
  }

  /** Lines end alike on every machine. */
  private static void print(String text) {
    PrintStream out = System.out;
    out.print(text);
    out.flush();
  }
}
