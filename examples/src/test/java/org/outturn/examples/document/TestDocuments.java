package org.outturn.examples.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.DeliveryJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.ContractDifferenceReport;
import org.outturn.examples.report.FundReport;
import org.outturn.examples.report.ProjectionReport;
import org.outturn.examples.report.SettlementsReport;
import org.outturn.examples.report.SimulationReport;
import org.outturn.examples.report.SolutionReport;
import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.difference.PaymentComparer;
import org.outturn.pricing.difference.TermsComparer;
import org.outturn.pricing.fund.FundPricer;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.PayerTotals;
import org.outturn.pricing.fund.SettledContract;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Settlements;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ProjectionComparer;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;
import org.outturn.pricing.solve.DeliveredContract;
import org.outturn.pricing.solve.DeliveryAims;
import org.outturn.pricing.solve.SearchRange;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.SolvableCase;
import org.outturn.pricing.solve.Solver;
import org.outturn.pricing.solve.Target;

/** One document of each kind, with its text form. All figures are these tests' own. */
public final class TestDocuments {
  /** What a hostile file may call things. */
  public static final String HOSTILE = "<script>alert('x')</script>";

  private static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);

  /** A contract whose names are hostile. */
  public static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "norwich", "name": "Homes ? <script>alert('x')</script>",
        "currency": "GBP", "term": {"from": "2021-01-01", "to": "2022-01-01"},
        "parties": [
          {"id": "council", "name": "Council <script>alert('x')</script>", "roles": ["OUTCOME_PAYER"]},
          {"id": "fund", "name": "=Top-up & fund*", "roles": ["OUTCOME_PAYER"]}],
        "outcomes": [
          {"id": "housed", "name": "A home <script>alert('x')</script>",
            "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "job", "claimsPerParticipant": 0, "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2021-01-01", "tariffs": [
          {"outcome": "housed", "price": {"form": "UNIT", "amount": 400}},
          {"outcome": "job", "price": {"form": "UNIT", "amount": 100.05}}]}]},
        "limits": [{"id": "most", "scope": "CONTRACT", "amount": 2000},
          {"id": "person", "scope": "PARTICIPANT", "amount": 700}],
        "payers": [{"party": "council", "share": 0.75}, {"party": "fund", "share": 0.25}],
        "fees": [{"id": "set-up", "kind": "SERVICE_FEE", "amount": 50}],
        "schedule": {"frequency": "QUARTERLY", "paymentDays": 30},
        "plan": [{"scenario": "BASE", "period": "2021-01-01", "amount": 900}],
        "sources": [{"title": "The source <script>", "what": "all prices"}]
      }
      """;

  private static final String EVIDENCE =
      """
      {
        "claims": [
          {"claim": "C1", "participant": "P1", "outcome": "housed", "achieved": "2021-02-01",
            "status": "REVERSED", "reversed": "2021-12-31"},
          {"claim": "C2", "participant": "P2", "outcome": "housed", "achieved": "2021-03-01"},
          {"claim": "C3", "participant": "P3", "outcome": "housed", "achieved": "2021-06-30"}],
        "tallies": [{"outcome": "job", "quantity": 3, "achieved": "2021-05-01"}]
      }
      """;

  /** What is expected under it. */
  public static final String DELIVERY =
      """
      {
        "outturn": "1", "id": "expected", "name": "Expected <script>alert('x')</script>",
        "contract": "contract.json",
        "referrals": [{"number": 8, "spread":
          {"from": "2021-01-01", "to": "2021-07-01", "frequency": "QUARTERLY"}}],
        "pathway": [{"outcome": "housed", "rate": 0.5, "delay": {"days": 10}},
          {"outcome": "job", "rate": 0.75, "delay": {"days": 30}}],
        "scenarios": [{"name": "FEW <script>", "changes": [{"of": "REFERRALS", "to": 4}]}],
        "assumptions": ["Half stay <script>"], "unknowns": ["Who stays <script>"],
        "sources": [{"title": "A study <script>", "what": "the rate"}]
      }
      """;

  private TestDocuments() {}

  private static OutcomesContract contract() {
    return ContractJson.read(CONTRACT.getBytes(StandardCharsets.UTF_8));
  }

  private static Evidence evidence() {
    return EvidenceJson.read(EVIDENCE.getBytes(StandardCharsets.UTF_8));
  }

  private static Delivery delivery() {
    return DeliveryJson.read(DELIVERY.getBytes(StandardCharsets.UTF_8)).stated();
  }

  /**
   * Every kind, by the name of its command.
   *
   * @return documents
   */
  public static ImmutableMap<String, ResultDocument> all() {
    return ImmutableMap.of(
        "settle", settlements(),
        "diff", difference(),
        "fund", fund(),
        "project", projection(),
        "simulate", simulation(),
        "solve", solution());
  }

  /**
   * The text that the command of a document prints.
   *
   * @param document one of these
   * @return its text form
   */
  public static String text(ResultDocument document) {
    if (document instanceof SettlementsDocument of) {
      return new SettlementsReport(of.contract(), of.settlements()).print();
    }
    if (document instanceof DifferenceDocument of) {
      return new ContractDifferenceReport(of.difference()).print();
    }
    if (document instanceof FundDocument of) {
      return new FundReport(of.fund(), of.statement(), PayerTotals.invoiced(of.contracts()))
          .print();
    }
    if (document instanceof ProjectionDocument of) {
      return new ProjectionReport(of.delivery(), of.projection(), of.periods()).print();
    }
    if (document instanceof SimulationDocument of) {
      return new SimulationReport(of.delivery(), of.simulation()).print();
    }
    return new SolutionReport(((SolutionDocument) document).solution()).print();
  }

  static SettlementsDocument settlements() {
    Settlements settlements = OutcomePricer.DEFAULT.settle(contract(), evidence(), AS_OF);
    return new SettlementsDocument(contract(), settlements);
  }

  /** What tallies do not allow; the other documents say it too, though nothing keeps them. */
  private static ImmutableList<NotApplied> notApplied() {
    return settlements().settlements().notApplied();
  }

  static DifferenceDocument difference() {
    OutcomesContract after =
        ContractJson.read(
            CONTRACT
                .replace("\"amount\": 400", "\"amount\": 550")
                .getBytes(StandardCharsets.UTF_8));
    return new DifferenceDocument(
        contract(),
        after,
        new ContractDifference(
            contract().id(),
            after.id(),
            TermsComparer.DEFAULT.compare(contract(), after),
            Optional.of(
                PaymentComparer.DEFAULT.compare(
                    OutcomePricer.DEFAULT.price(contract(), evidence(), AS_OF),
                    OutcomePricer.DEFAULT.price(after, evidence(), AS_OF)))));
  }

  static FundDocument fund() {
    OutcomesFund fund =
        OutcomesFund.builder()
            .id("top-up")
            .name("Fund " + HOSTILE)
            .currency("GBP")
            .party("fund")
            .limit(Amount.of("GBP", "300.00"))
            .build();
    OutcomesContract york =
        ContractJson.read(
            CONTRACT
                .replace("norwich", "york")
                .replace("Homes", "<Work*")
                .getBytes(StandardCharsets.UTF_8));
    List<SettledContract> contracts =
        List.of(
            SettledContract.of(contract(), evidence(), AS_OF),
            SettledContract.of(york, evidence(), AS_OF));
    FundStatement statement = FundPricer.DEFAULT.statement(fund, contracts);
    return new FundDocument(fund, contracts, statement);
  }

  static ProjectionDocument projection() {
    Projection worked = Projector.DEFAULT.project(contract(), delivery());
    Projection projection =
        new Projection(
            worked.delivery(),
            worked.contract(),
            worked.currency(),
            worked.unknowns(),
            worked.scenarios().stream()
                .map(each -> each.withNotApplied(notApplied()))
                .collect(ImmutableList.toImmutableList()));
    PaymentStatement actual = OutcomePricer.DEFAULT.price(contract(), evidence(), AS_OF);
    ImmutableList<ProjectedPeriod> periods =
        ProjectionComparer.DEFAULT.compare(contract(), projection, Optional.of(actual));
    return new ProjectionDocument(
        contract(), delivery(), projection, periods, Optional.of(actual.asOf()));
  }

  static SimulationDocument simulation() {
    SimulationSettings settings = new SimulationSettings(Delivery.BASE, 50, 1);
    Simulation simulation =
        Simulator.of(contract(), delivery(), settings)
            .within(Amount.of("GBP", "500.00"))
            .run()
            .withNotApplied(notApplied());
    return new SimulationDocument(contract(), delivery(), simulation);
  }

  static SolutionDocument solution() {
    SolvableCase<DeliveredContract> given =
        DeliveryAims.of(
            DeliveredContract.of(delivery(), contract()), Delivery.BASE, Optional.empty());
    var input = given.input("contract.rateCard.*.amount");
    Solution solution =
        Solver.DEFAULT
            .solve(
                given.question("payment"),
                input,
                Target.atMost(BigFraction.of(500)),
                SearchRange.usual(input, given.document()))
            .withNotApplied(notApplied());
    return new SolutionDocument("delivery.json", solution);
  }
}
