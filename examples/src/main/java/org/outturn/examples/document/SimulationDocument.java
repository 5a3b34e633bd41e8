package org.outturn.examples.document;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Currencies;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.report.Names;
import org.outturn.examples.report.SimulationChart;
import org.outturn.examples.report.SimulationReport;
import org.outturn.examples.report.Table;
import org.outturn.pricing.simulation.Simulation;

/**
 * What a contract could pay.
 *
 * @param contract the contract
 * @param delivery what is expected, and how uncertain that is
 * @param simulation what could be paid
 */
public record SimulationDocument(
    OutcomesContract contract, Delivery delivery, Simulation simulation) implements ResultDocument {
  private SimulationReport report() {
    return new SimulationReport(delivery, simulation);
  }

  @Override
  public String title() {
    return "Simulation: " + Phrases.name(delivery.id(), delivery.name());
  }

  @Override
  public String about() {
    return Phrases.under(delivery, contract)
        + ", scenario "
        + simulation.settings().scenario()
        + Phrases.amountsIn(simulation.currency());
  }

  @Override
  public int minorDigits() {
    return Currencies.minorDigits(simulation.currency());
  }

  @Override
  public String question() {
    return "What could be paid?";
  }

  @Override
  public List<String> unknowns() {
    return report().unknowns();
  }

  @Override
  public List<List<String>> notApplied() {
    return Phrases.notApplied(simulation.notApplied());
  }

  @Override
  public List<String> finding() {
    return report().finding().lines().toList();
  }

  @Override
  public List<Panel> charts() {
    return new SimulationChart(simulation).panels();
  }

  @Override
  public List<Table> tables() {
    return report().tables(Names.of(List.of(contract)));
  }

  @Override
  public String fixed() {
    return "Every figure is that of many runs of chance, each priced by the rules of the contract:"
        + " all are fixed, and nothing here follows a change.";
  }

  @Override
  public List<Notes> notes() {
    return Phrases.expected(
        contract,
        delivery,
        Stream.concat(
                report().leftOut().stream(),
                Stream.of(report().madeBy().strip().replace('\n', ' ')))
            .toList(),
        Phrases.stated(delivery));
  }
}
