package org.outturn.core.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.json.ComparisonCaseDocument.DeliveryDocument;
import org.outturn.core.json.ComparisonCaseDocument.DepartureDocument;
import org.outturn.core.json.ComparisonCaseDocument.PlanDocument;
import org.outturn.core.json.ComparisonCaseDocument.ScenarioDocument;
import org.outturn.core.json.ComparisonCaseDocument.StatementOfDocument;
import org.outturn.core.money.Share;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.validation.Require;
import org.outturn.core.validation.TextShape;

/** The JSON form of a scenario, which may name a contract whose statement gives its figures. */
final class ScenarioForm {
  /** A plan that every side has a part in. */
  static final ComparisonScenario STAND_IN =
      ComparisonScenario.of(ComparisonScenario.PLAN, DeliveredWork.of(0, Share.ZERO));

  private static final DeliveredWork STAND_IN_DELIVERY = DeliveredWork.of(0, Share.ZERO);

  private final TermsForm terms;
  private final List<Side> sides;

  ScenarioForm(TermsForm terms, List<Side> sides) {
    this.terms = terms;
    this.sides = sides;
  }

  ComparisonScenario plan(Fields fields, PlanDocument document) {
    return ComparisonScenario.of(
        ComparisonScenario.PLAN,
        delivery(fields, document.delivery()),
        departures(fields, document.departures()));
  }

  /**
   * A scenario as it is read.
   *
   * @param scenario its figures; those of a recorded scenario stand in for what the statement gives
   * @param recorded what a statement must give; empty where the scenario states its own figures
   */
  record Read(ComparisonScenario scenario, Optional<RecordedScenario> recorded) {
    static Read standIn(Fields fields) {
      return new Read(
          ComparisonScenario.of(fields.standInId("id"), DeliveredWork.of(0, Share.ZERO)),
          Optional.empty());
    }
  }

  Read scenario(Fields fields, ScenarioDocument document) {
    String id = fields.id("id", document.id());
    Optional<DeliveredWork> delivery = delivery(fields, document.delivery());
    List<Departure> departures = departures(fields, document.departures());
    StatementOfDocument statement = document.statement();
    if (statement == null) {
      return new Read(ComparisonScenario.of(id, delivery, departures), Optional.empty());
    }
    if (document.delivery() != null) {
      fields.refuse("delivery", "does not go with statement, which gives the delivery");
    }
    if (departures.stream().anyMatch(each -> each.side().equals(statement.side()))) {
      fields.refuse("departures", "must not name the side whose payment the statement gives");
    }
    Optional<RecordedScenario> recorded =
        fields
            .part(
                "statement",
                statement,
                this::recorded,
                inside -> Optional.<RecordedScenario.Builder>empty())
            .filter(each -> fields.isWhole("departures"))
            .map(each -> each.id(id).index(fields.index()).addAllDepartures(departures).build());
    return new Read(
        ComparisonScenario.of(id, Optional.of(STAND_IN_DELIVERY), departures), recorded);
  }

  private Optional<RecordedScenario.Builder> recorded(Fields fields, StatementOfDocument document) {
    Optional<ContractReference> contract =
        ContractReferenceForm.read(
            fields,
            document.contract(),
            document.claims(),
            document.tallies(),
            document.measurements());
    Optional<Share> deadweight = fields.optional("deadweight", document.deadweight(), Share::parse);
    boolean isOfSide = sides.stream().anyMatch(each -> each.id().equals(document.side()));
    if (document.side() != null && !isOfSide) {
      fields.refuse(
          "side", TextShape.idOrShape(document.side()) + " is not a side of this comparison");
    }
    Optional<String> outcome =
        fields.optional("outcome", document.outcome(), id -> Require.id(id, "outcome"));
    return contract
        .filter(each -> isOfSide)
        .map(
            named ->
                RecordedScenario.builder()
                    .contract(named)
                    .side(document.side())
                    .outcome(outcome)
                    .deadweight(deadweight));
  }

  private static Optional<DeliveredWork> delivery(
      Fields fields, @Nullable DeliveryDocument document) {
    return Optional.ofNullable(document)
        .map(stated -> fields.part("delivery", stated, DeliveryForm::read, DeliveryForm::standIn));
  }

  private List<Departure> departures(Fields fields, @Nullable List<DepartureDocument> documents) {
    return fields.parts(
        "departures",
        documents,
        this::departure,
        inside -> Departure.inDelivery(inside.standInId("side"), DeliveredWork.of(0, Share.ZERO)));
  }

  private Departure departure(Fields fields, DepartureDocument document) {
    return new Departure(
        fields.id("side", document.side()),
        delivery(fields, document.delivery()),
        Optional.ofNullable(document.terms())
            .map(stated -> fields.part("terms", stated, terms::read, terms::standIn)));
  }

  static PlanDocument plan(ComparisonScenario scenario) {
    return new PlanDocument(
        scenario.delivery().map(DeliveryForm::write).orElse(null),
        departures(scenario.departures()));
  }

  static ScenarioDocument scenario(ComparisonScenario scenario) {
    return new ScenarioDocument(
        scenario.id(),
        scenario.delivery().map(DeliveryForm::write).orElse(null),
        null,
        departures(scenario.departures()));
  }

  static ScenarioDocument scenario(RecordedScenario scenario) {
    return new ScenarioDocument(
        scenario.id(),
        null,
        new StatementOfDocument(
            scenario.side(),
            scenario.contract().contract().value(),
            ContractReferenceForm.write(scenario.contract().claims()),
            ContractReferenceForm.write(scenario.contract().tallies()),
            ContractReferenceForm.write(scenario.contract().measurements()),
            scenario.outcome().orElse(null),
            Absent.ifEmpty(scenario.deadweight())),
        departures(scenario.departures()));
  }

  private static @Nullable List<DepartureDocument> departures(List<Departure> departures) {
    return Absent.ifEmpty(
        departures.stream()
            .map(
                departure ->
                    new DepartureDocument(
                        departure.side(),
                        departure.delivery().map(DeliveryForm::write).orElse(null),
                        departure.terms().map(TermsForm::write).orElse(null)))
            .toList());
  }
}
