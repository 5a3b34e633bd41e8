package org.outturn.examples.jshell;

import java.util.Optional;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Amount;
import org.outturn.examples.casefiles.BundledAppraisal;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.FinancedPayments;
import org.outturn.examples.report.ProjectionReport;
import org.outturn.examples.report.SimulationReport;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;
import org.outturn.pricing.solve.DeliveredContract;
import org.outturn.pricing.solve.DeliveryAims;
import org.outturn.pricing.solve.SimulationAims;

/**
 * Short names at a prompt for what is expected: {@code expected().refer(...).reach(...)}, {@code
 * project(contract, expected)}, and figures of it to sweep or to solve for.
 */
public final class Expecting {
  private static final String PAYMENT = "payment";

  private Expecting() {}

  /**
   * Nothing that is expected yet, to add referrals and outcomes to.
   *
   * @return an empty draft
   */
  public static DraftDelivery expected() {
    return DraftDelivery.NOTHING;
  }

  /**
   * What a contract would pay for what is expected.
   *
   * @param contract the contract
   * @param expected what is expected
   * @return scenario by scenario
   */
  public static ProjectionReport project(DraftContract contract, DraftDelivery expected) {
    return Documents.project(contract, expected.delivery());
  }

  /**
   * What a contract could pay, over runs of chance.
   *
   * @param contract the contract
   * @param expected what is expected
   * @param runs how many, such as {@code 1000}
   * @param seed the same seed gives the same answer
   * @return the spread of what it pays
   */
  public static SimulationReport simulate(
      DraftContract contract, DraftDelivery expected, int runs, long seed) {
    return new SimulationReport(
        expected.delivery(),
        Simulator.of(
                contract.contract(),
                expected.delivery(),
                new SimulationSettings(Delivery.BASE, runs, seed))
            .run());
  }

  /**
   * What a contract would pay in all, as a figure to sweep or to solve for. Numbers of the contract
   * stand after {@code contract.}, such as {@code contract.limits[contract].amount}.
   *
   * @param contract the contract
   * @param expected what is expected
   * @return net payment, fees and grants
   */
  public static AskedFigure payment(DraftContract contract, DraftDelivery expected) {
    return figure(PAYMENT, delivered(contract.contract(), expected.delivery()), Optional.empty());
  }

  /**
   * What an investor would earn, as a figure to sweep or to solve for.
   *
   * @param invested what is paid in, such as {@code invest("2026-04-01", gbp(300000))}
   * @param contract the contract
   * @param expected what is expected
   * @return the rate of return a year
   */
  public static AskedFigure rateOfReturn(
      CashFlows invested, DraftContract contract, DraftDelivery expected) {
    return new AskedFigure(
        DeliveryAims.of(
            delivered(contract.contract(), expected.delivery()), Delivery.BASE, invested),
        "return");
  }

  /**
   * A figure of what is expected, to sweep or to solve for.
   *
   * @param name {@code payment}, {@code gross} or {@code outcomes[housed]}
   * @param given the delivery and its contract
   * @return the figure
   */
  public static AskedFigure figure(String name, DeliveryCase given) {
    return figure(name, delivered(given), Optional.empty());
  }

  /**
   * A figure of what is expected and financed, to sweep or to solve for.
   *
   * @param name {@code return}, {@code surplus}, {@code shortfall} or {@code payment}
   * @param given the delivery and its contract
   * @param finance how it is financed
   * @return the figure
   */
  public static AskedFigure figure(String name, DeliveryCase given, FinancedPayments finance) {
    return figure(name, delivered(given).financed(finance.finance()), Optional.empty());
  }

  /**
   * A figure of what is expected and worth something, to sweep or to solve for.
   *
   * @param name {@code gain}: the worth of outcomes less all that is paid for them
   * @param given the delivery and its contract
   * @param benefits what outcomes are worth, such as {@code appraisal("benefits.json")}
   * @return the figure
   * @throws IllegalArgumentException for a case of totals, which has no years
   */
  public static AskedFigure figure(String name, DeliveryCase given, ValueCase benefits) {
    return figure(name, delivered(given), Optional.of(BundledAppraisal.byYear(benefits)));
  }

  /**
   * The chance that more than a budget is paid, as a figure to sweep or to solve for.
   *
   * @param given the delivery, how uncertain it is, and its contract
   * @param budget such as {@code gbp(450000)}
   * @param runs how many runs, the same for every value that is tried
   * @param seed the same seed gives the same answer
   * @return the chance, from 0 to 1
   */
  public static AskedFigure exceeding(DeliveryCase given, Amount budget, int runs, long seed) {
    return new AskedFigure(
        SimulationAims.of(
            delivered(given),
            new SimulationSettings(Delivery.BASE, runs, seed),
            Optional.of(budget)),
        "exceeding");
  }

  private static AskedFigure figure(
      String name, DeliveredContract given, Optional<AppraisalCase> value) {
    return new AskedFigure(DeliveryAims.of(given, Delivery.BASE, value), name);
  }

  private static DeliveredContract delivered(DeliveryCase given) {
    return delivered(given.agreed().contract(), given.delivery());
  }

  private static DeliveredContract delivered(OutcomesContract contract, Delivery delivery) {
    return DeliveredContract.of(delivery, contract);
  }
}
