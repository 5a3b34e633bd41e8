package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.json.ComparisonCaseDocument.CostDocument;
import org.outturn.core.json.ComparisonCaseDocument.ScenarioDocument;
import org.outturn.core.json.ComparisonCaseDocument.SideDocument;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;

/** The JSON form of a whole comparison case. */
final class ComparisonCaseForm {
  private static final String FORMAT = "1";

  private ComparisonCaseForm() {}

  /** Gives the case; where its parts do not fit together, notes why and gives none. */
  static Optional<Referring<ComparisonCase, ImmutableList<RecordedScenario>>> read(
      Fields fields, ComparisonCaseDocument document) {
    if (document.outturn() != null && !document.outturn().equals(FORMAT)) {
      fields.refuse("outturn", "found another version of the format; expected \"" + FORMAT + "\"");
    }
    MoneyForm money = MoneyForm.of(fields, document.currency());
    TermsForm terms = new TermsForm(money);
    List<Side> sides =
        fields.parts(
            "sides",
            document.sides(),
            (inside, side) -> side(inside, side, money, terms),
            inside -> Side.of(inside.standInId("id"), PaymentMechanism.inputs(money.none())));
    ScenarioForm forms = new ScenarioForm(terms, sides);
    List<ScenarioForm.Read> scenarios =
        fields.parts(
            "scenarios", document.scenarios(), forms::scenario, ScenarioForm.Read::standIn);
    ComparisonCase.Builder given =
        ComparisonCase.builder()
            .id(fields.id("id", document.id()))
            .addAllSides(sides)
            .plan(
                fields.part("plan", document.plan(), forms::plan, inside -> ScenarioForm.STAND_IN))
            .addAllScenarios(scenarios.stream().map(ScenarioForm.Read::scenario).toList())
            .bidder(
                Optional.ofNullable(document.bidder())
                    .flatMap(
                        bidder ->
                            fields.part(
                                "bidder",
                                bidder,
                                new BidderForm(money)::read,
                                inside -> Optional.empty())))
            .addAllSources(SourceForm.readAll(fields, document.sources()));
    Optional.ofNullable(document.name()).ifPresent(given::name);
    return whole(fields, given).map(whole -> apart(whole, scenarios));
  }

  /** What is stated, apart from what statements must give, without what stood in for that. */
  private static Referring<ComparisonCase, ImmutableList<RecordedScenario>> apart(
      ComparisonCase whole, List<ScenarioForm.Read> scenarios) {
    return new Referring<>(
        whole.withScenarios(
            scenarios.stream()
                .filter(each -> each.recorded().isEmpty())
                .map(ScenarioForm.Read::scenario)
                .toList()),
        scenarios.stream()
            .flatMap(each -> each.recorded().stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private static Optional<ComparisonCase> whole(Fields fields, ComparisonCase.Builder given) {
    try {
      return Optional.of(given.build());
    } catch (InvalidInputException inconsistent) {
      inconsistent.problems().stream()
          .filter(problem -> !isFollowOn(fields, problem.where()))
          .toList()
          .forEach(problem -> fields.refuse(problem.where(), problem.message()));
      return Optional.empty();
    }
  }

  /** Whether what does not fit may do so because a part could not be read. */
  private static boolean isFollowOn(Fields fields, String place) {
    boolean isOfSides = place.startsWith("sides");
    return !fields.isWhole(place)
        || !fields.isWhole("currency")
        || (!isOfSides && !fields.isWhole("sides"));
  }

  private static Side side(Fields fields, SideDocument document, MoneyForm money, TermsForm terms) {
    String id = fields.id("id", document.id());
    Side.Builder side =
        Side.builder()
            .id(id)
            .terms(fields.part("terms", document.terms(), terms::read, terms::standIn))
            .allocated(money.optional(fields, "allocated", document.allocated()))
            .addAllCosts(
                fields.parts(
                    "costs",
                    document.costs(),
                    (inside, cost) -> cost(inside, cost, money),
                    inside -> new AddedCost(AddedCostKind.SET_UP, money.none())));
    Optional.ofNullable(document.name()).ifPresent(side::name);
    return side.build();
  }

  private static AddedCost cost(Fields fields, CostDocument document, MoneyForm money) {
    return new AddedCost(
        fields.choice("kind", document.kind(), AddedCostKind.class).orElse(AddedCostKind.SET_UP),
        money.read(fields, "amount", document.amount()));
  }

  static ComparisonCaseDocument write(
      ComparisonCase given, ImmutableList<RecordedScenario> recorded) {
    List<ScenarioDocument> scenarios =
        new ArrayList<>(given.scenarios().stream().map(ScenarioForm::scenario).toList());
    recorded.stream()
        .sorted(Comparator.comparingInt(RecordedScenario::index))
        .forEach(
            each ->
                scenarios.add(
                    Math.min(each.index(), scenarios.size()), ScenarioForm.scenario(each)));
    return new ComparisonCaseDocument(
        FORMAT,
        given.id(),
        Absent.ifDefault(given.name(), given.id()),
        given.currency().getCurrencyCode(),
        given.sides().stream().map(ComparisonCaseForm::side).toList(),
        ScenarioForm.plan(given.plan()),
        Absent.ifEmpty(scenarios),
        given.bidder().map(BidderForm::write).orElse(null),
        Absent.ifEmpty(SourceForm.writeAll(given.sources())));
  }

  private static SideDocument side(Side side) {
    return new SideDocument(
        side.id(),
        Absent.ifDefault(side.name(), side.id()),
        TermsForm.write(side.terms()),
        side.allocated().map(MoneyForm::write).orElse(null),
        Absent.ifEmpty(
            side.costs().stream()
                .map(cost -> new CostDocument(cost.kind().name(), MoneyForm.write(cost.amount())))
                .toList()));
  }
}
