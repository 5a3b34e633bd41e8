package org.outturn.pricing.json;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.json.Absent;
import org.outturn.core.json.Fields;
import org.outturn.core.money.Share;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.comparison.Delivery;
import org.outturn.pricing.comparison.Departure;
import org.outturn.pricing.comparison.RecordedPayment;
import org.outturn.pricing.comparison.Scenario;
import org.outturn.pricing.comparison.Side;
import org.outturn.pricing.comparison.StatementDelivery;
import org.outturn.pricing.json.ComparisonCaseDocument.DeliveryDocument;
import org.outturn.pricing.json.ComparisonCaseDocument.DepartureDocument;
import org.outturn.pricing.json.ComparisonCaseDocument.PlanDocument;
import org.outturn.pricing.json.ComparisonCaseDocument.ScenarioDocument;
import org.outturn.pricing.json.ComparisonCaseDocument.StatementOfDocument;
import org.outturn.pricing.payment.PaymentStatement;

/** The JSON form of a scenario, with what a contract's statement says in place of figures. */
final class ScenarioForm {
  /** A plan that every side has a part in. */
  static final Scenario STAND_IN = Scenario.of(Scenario.PLAN, Delivery.of(0, Share.ZERO));

  private final Currency currency;
  private final TermsForm terms;
  private final List<Side> sides;
  private final Function<ContractFiles, Optional<PaymentStatement>> statements;

  ScenarioForm(
      Currency currency,
      TermsForm terms,
      List<Side> sides,
      Function<ContractFiles, Optional<PaymentStatement>> statements) {
    this.currency = currency;
    this.terms = terms;
    this.sides = sides;
    this.statements = statements;
  }

  Scenario plan(Fields fields, PlanDocument document) {
    return Scenario.of(
        Scenario.PLAN,
        delivery(fields, document.delivery()),
        departures(fields, document.departures()));
  }

  Scenario scenario(Fields fields, ScenarioDocument document) {
    String id = fields.id("id", document.id());
    Optional<Delivery> delivery = delivery(fields, document.delivery());
    List<Departure> departures = new ArrayList<>(departures(fields, document.departures()));
    StatementOfDocument statement = document.statement();
    if (statement == null) {
      return Scenario.of(id, delivery, departures);
    }
    if (document.delivery() != null) {
      fields.refuse("delivery", "does not go with statement, which gives the delivery");
    }
    Delivered delivered =
        fields.part("statement", statement, this::delivered, inside -> Delivered.STAND_IN);
    if (departures.stream().anyMatch(each -> each.side().equals(statement.side()))) {
      fields.refuse("departures", "must not name the side whose payment the statement gives");
    } else {
      delivered.payment().ifPresent(departures::add);
    }
    return Scenario.of(id, Optional.of(delivered.delivery()), departures);
  }

  static Scenario standIn(Fields fields) {
    return Scenario.of(fields.standInId("id"), Delivery.of(0, Share.ZERO));
  }

  /** What a statement gives: the delivery that every side faces, and what one side paid for it. */
  private record Delivered(Delivery delivery, Optional<Departure> payment) {
    /** Stands in for a statement that could not be made. */
    static final Delivered STAND_IN = new Delivered(Delivery.of(0, Share.ZERO), Optional.empty());
  }

  private Delivered delivered(Fields fields, StatementOfDocument document) {
    Optional<PaymentStatement> statement =
        ContractFilesForm.read(
                fields,
                document.contract(),
                document.claims(),
                document.tallies(),
                document.measurements())
            .flatMap(statements);
    Optional<Side> side =
        sides.stream().filter(each -> each.id().equals(document.side())).findFirst();
    if (document.side() != null && side.isEmpty()) {
      fields.refuse(
          "side", TextShape.idOrShape(document.side()) + " is not a side of this comparison");
    }
    if (statement.isEmpty() || side.isEmpty()) {
      return Delivered.STAND_IN;
    }
    if (!statement.get().currency().equals(currency)) {
      fields.refuse(
          "contract",
          "must be in " + currency + " but the contract is in " + statement.get().currency());
      return Delivered.STAND_IN;
    }
    Delivery counted =
        fields
            .optional(
                "outcome",
                document.outcome(),
                outcome -> StatementDelivery.of(statement.get(), outcome))
            .orElseGet(() -> StatementDelivery.of(statement.get()));
    Delivery delivery =
        fields
            .optional("deadweight", document.deadweight(), Share::parse)
            .map(counted::withDeadweight)
            .orElse(counted);
    RecordedPayment paid = RecordedPayment.of(side.get().terms().kind(), statement.get());
    return new Delivered(delivery, Optional.of(Departure.inTerms(document.side(), paid)));
  }

  private static Optional<Delivery> delivery(Fields fields, @Nullable DeliveryDocument document) {
    return Optional.ofNullable(document)
        .map(stated -> fields.part("delivery", stated, DeliveryForm::read, DeliveryForm::standIn));
  }

  private List<Departure> departures(Fields fields, @Nullable List<DepartureDocument> documents) {
    return fields.parts(
        "departures",
        documents,
        this::departure,
        inside -> Departure.inDelivery(inside.standInId("side"), Delivery.of(0, Share.ZERO)));
  }

  private Departure departure(Fields fields, DepartureDocument document) {
    return new Departure(
        fields.id("side", document.side()),
        delivery(fields, document.delivery()),
        Optional.ofNullable(document.terms())
            .map(stated -> fields.part("terms", stated, terms::read, terms::standIn)));
  }

  static PlanDocument plan(Scenario scenario) {
    return new PlanDocument(
        scenario.delivery().map(DeliveryForm::write).orElse(null), departures(scenario));
  }

  static ScenarioDocument scenario(Scenario scenario) {
    return new ScenarioDocument(
        scenario.id(),
        scenario.delivery().map(DeliveryForm::write).orElse(null),
        null,
        departures(scenario));
  }

  private static @Nullable List<DepartureDocument> departures(Scenario scenario) {
    return Absent.ifEmpty(
        scenario.departures().stream()
            .map(
                departure ->
                    new DepartureDocument(
                        departure.side(),
                        departure.delivery().map(DeliveryForm::write).orElse(null),
                        departure.terms().map(TermsForm::write).orElse(null)))
            .toList());
  }
}
