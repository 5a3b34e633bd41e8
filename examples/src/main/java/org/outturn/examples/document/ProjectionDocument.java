package org.outturn.examples.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Currencies;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.report.Names;
import org.outturn.examples.report.ProjectionChart;
import org.outturn.examples.report.ProjectionReport;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.Table;
import org.outturn.pricing.plan.PlanComparer;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;

/**
 * What a contract would pay for what is expected.
 *
 * @param contract the contract
 * @param delivery what is expected
 * @param projection what would be paid
 * @param periods the same by period, beside plan and actual
 * @param asOf the day up to which evidence was seen; empty where none was given
 */
public record ProjectionDocument(
    OutcomesContract contract,
    Delivery delivery,
    Projection projection,
    ImmutableList<ProjectedPeriod> periods,
    Optional<LocalDate> asOf)
    implements ResultDocument {
  private ProjectionReport report() {
    return new ProjectionReport(delivery, projection, periods);
  }

  @Override
  public String title() {
    return "Projection: " + Phrases.name(delivery.id(), delivery.name());
  }

  @Override
  public String about() {
    return Phrases.under(delivery, contract) + Phrases.amountsIn(projection.currency());
  }

  @Override
  public int minorDigits() {
    return Currencies.minorDigits(projection.currency());
  }

  @Override
  public String question() {
    return "What would be paid?";
  }

  @Override
  public List<String> unknowns() {
    return report().unknowns();
  }

  @Override
  public List<List<String>> notApplied() {
    return report().notAppliedByScenario();
  }

  @Override
  public List<String> finding() {
    return List.of(
        projection.scenarios().stream()
                .map(each -> RoundMoney.of(each.total()) + in(each.scenario()))
                .collect(Collectors.joining(", "))
            + PlanComparer.DEFAULT
                .limit(contract)
                .map(limit -> "; the limit of the contract is " + RoundMoney.of(limit))
                .orElse("")
            + ".");
  }

  private static String in(String scenario) {
    return scenario.equals(Delivery.BASE)
        ? " would be paid for what is expected"
        : " in scenario " + scenario;
  }

  @Override
  public List<Panel> charts() {
    return new ProjectionChart(contract, delivery, projection, periods).panels();
  }

  @Override
  public List<Table> tables() {
    return report().tables(Names.of(List.of(contract)));
  }

  @Override
  public String fixed() {
    return "What would be paid follows from what is expected by the rules of the contract: these"
        + " figures are fixed. Totals, and what is left of each outcome after adjustments, are"
        + " formulas and follow them.";
  }

  @Override
  public List<Notes> notes() {
    return Phrases.expected(
        contract,
        delivery,
        report().basis(),
        asOf.map(day -> "Evidence of what is paid: what was verified by " + day)
            .orElseGet(() -> Phrases.stated(delivery)));
  }
}
