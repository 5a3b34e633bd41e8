package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.contract.Source;
import org.outturn.core.json.Absent;
import org.outturn.core.json.Fields;
import org.outturn.core.json.KindKeys;
import org.outturn.core.json.MoneyForm;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Share;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.pricing.appraisal.Agency;
import org.outturn.pricing.appraisal.AppraisalCase;
import org.outturn.pricing.appraisal.AppraisalInput;
import org.outturn.pricing.appraisal.AppraisedOutcome;
import org.outturn.pricing.appraisal.Benefit;
import org.outturn.pricing.appraisal.BenefitKind;
import org.outturn.pricing.appraisal.DiscountBand;
import org.outturn.pricing.appraisal.DiscountSchedule;
import org.outturn.pricing.appraisal.EvidenceGrade;
import org.outturn.pricing.appraisal.HmTreasurySchedules;
import org.outturn.pricing.appraisal.InputKind;
import org.outturn.pricing.appraisal.PriceBasis;
import org.outturn.pricing.appraisal.PublicCost;
import org.outturn.pricing.appraisal.Publication;
import org.outturn.pricing.appraisal.SensitivityRange;
import org.outturn.pricing.appraisal.TotalsCase;
import org.outturn.pricing.appraisal.TwoWay;
import org.outturn.pricing.appraisal.ValueCase;
import org.outturn.pricing.appraisal.YearAmount;
import org.outturn.pricing.appraisal.YearQuantity;
import org.outturn.pricing.counterfactual.Additionality;
import org.outturn.pricing.json.AppraisalCaseDocument.AdditionalityDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.BandDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.BenefitDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.CostDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.GradeDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.OutcomeDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.PublicationDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.RangeDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.ScheduleDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.TotalsDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.TwoWayDocument;
import org.outturn.pricing.json.AppraisalCaseDocument.ValuesDocument;

/** Reads the JSON form of an appraisal case. */
final class AppraisalCaseForm {
  static final String FORMAT = "1";

  private static final String STAND_IN = "stand-in for ";
  private static final int ANY_YEAR = 2000;

  private final MoneyForm money;

  private AppraisalCaseForm(MoneyForm money) {
    this.money = money;
  }

  /** What a document states. */
  private enum Appraisal {
    OF_TOTALS,
    BY_YEAR
  }

  /** How a document gives a schedule that has more than a name. */
  private enum Schedule {
    IN_FULL
  }

  private static KindKeys keys(Appraisal kind) {
    KindKeys always = KindKeys.of("outturn", "id", "currency").with("name", "sources");
    return switch (kind) {
      case OF_TOTALS -> always.needing("totals");
      case BY_YEAR ->
          always
              .needing("baseYear")
              .needing("horizon")
              .needing("priceBasis")
              .needing("schedule")
              .needing("agencies")
              .with("grades", "outcomes", "benefits", "costs", "ranges", "twoWay");
    };
  }

  /** Gives the case; empty where the parts do not fit each other, which is noted. */
  static Optional<ValueCase> read(Fields fields, AppraisalCaseDocument document) {
    if (document.outturn() != null && !document.outturn().equals(FORMAT)) {
      fields.refuse("outturn", "found another version of the format; expected \"" + FORMAT + "\"");
    }
    Appraisal kind = document.totals() == null ? Appraisal.BY_YEAR : Appraisal.OF_TOTALS;
    fields.onlyKeysOf(document, "appraisal", kind, keys(kind));
    AppraisalCaseForm form = new AppraisalCaseForm(MoneyForm.of(fields, document.currency()));
    if (document.totals() != null) {
      return Optional.of(
          fields.part(
              "totals",
              document.totals(),
              (inside, totals) -> form.totals(inside, totals, fields, document),
              inside -> form.totalsStandIn()));
    }
    AppraisalCase.Builder parts = form.parts(fields, document);
    try {
      return Optional.of(parts.build());
    } catch (InvalidInputException inconsistent) {
      inconsistent.problems().stream()
          .filter(problem -> isItsOwn(problem, document))
          .forEach(problem -> fields.refuse(problem.where(), problem.message()));
      return Optional.empty();
    }
  }

  /** Whether a problem between parts does not just come from a value that was refused before. */
  private static boolean isItsOwn(Problem problem, AppraisalCaseDocument document) {
    boolean isOfYears = problem.where().matches("baseYear|horizon|.*\\.year");
    boolean isOfBasis = problem.where().matches("schedule|.*\\.priceBasis");
    return !problem.message().contains(STAND_IN)
        && !(isOfYears && (document.baseYear() == null || document.horizon() == null))
        && !(isOfBasis && document.priceBasis() == null);
  }

  private AppraisalCase.Builder parts(Fields fields, AppraisalCaseDocument document) {
    PriceBasis basis =
        fields
            .choice("priceBasis", document.priceBasis(), PriceBasis.class)
            .orElse(PriceBasis.REAL);
    return AppraisalCase.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .currency(money.currency())
        .baseYear(Absent.optional(document.baseYear()).orElse(ANY_YEAR))
        .horizon(Absent.optional(document.horizon()).orElse(1))
        .priceBasis(basis)
        .schedule(
            fields.part(
                "schedule",
                document.schedule(),
                AppraisalCaseForm::schedule,
                inside -> scheduleStandIn(basis)))
        .addAllAgencies(
            fields.parts(
                "agencies",
                document.agencies(),
                (inside, agency) ->
                    new Agency(inside.id("id", agency.id()), Absent.orEmpty(agency.name())),
                inside -> new Agency(inside.standInId("id"), "")))
        .addAllGrades(
            fields.parts(
                "grades",
                document.grades(),
                AppraisalCaseForm::grade,
                inside -> new EvidenceGrade(inside.standInId("id"), Share.ZERO, BigDecimal.ZERO)))
        .addAllOutcomes(
            fields.parts(
                "outcomes",
                document.outcomes(),
                AppraisalCaseForm::outcome,
                inside -> AppraisedOutcome.builder().id(inside.standInId("id")).build()))
        .addAllBenefits(
            fields.parts("benefits", document.benefits(), this::benefit, this::benefitStandIn))
        .addAllCosts(
            fields.parts(
                "costs",
                document.costs(),
                this::cost,
                inside ->
                    PublicCost.builder()
                        .id(inside.standInId("id"))
                        .agency(inside.standInId("agency"))
                        .build()))
        .addAllRanges(
            fields
                .parts(
                    "ranges",
                    document.ranges(),
                    AppraisalCaseForm::range,
                    inside -> Optional.<SensitivityRange>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList())
        .twoWay(
            fields.part(
                "twoWay",
                document.twoWay(),
                AppraisalCaseForm::twoWay,
                inside -> Optional.<TwoWay>empty()))
        .addAllSources(sources(fields, document));
  }

  private static ImmutableList<Source> sources(Fields fields, AppraisalCaseDocument document) {
    return fields.parts(
        "sources",
        document.sources(),
        (inside, source) ->
            new Source(Absent.orEmpty(source.title()), Absent.orEmpty(source.what())),
        inside -> new Source("", ""));
  }

  private static DiscountSchedule schedule(Fields fields, ScheduleDocument document) {
    String id = fields.id("id", document.id());
    if (document.bands() == null && document.basis() == null && document.source() == null) {
      return HmTreasurySchedules.find(id)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "id must be "
                          + String.join(
                              ", ",
                              HmTreasurySchedules.all().stream().map(DiscountSchedule::id).toList())
                          + ", or be given with basis, bands and source"));
    }
    fields.onlyKeysOf(
        document, "schedule", Schedule.IN_FULL, KindKeys.of("id", "basis", "bands", "source"));
    return new DiscountSchedule(
        id,
        fields.choice("basis", document.basis(), PriceBasis.class).orElse(PriceBasis.REAL),
        document.bands() == null
            ? scheduleStandIn(PriceBasis.REAL).bands()
            : fields.parts(
                "bands",
                document.bands(),
                AppraisalCaseForm::band,
                inside -> DiscountBand.of(0, "0")),
        fields.part(
            "source",
            document.source(),
            AppraisalCaseForm::publication,
            inside -> scheduleStandIn(PriceBasis.REAL).source()));
  }

  private static DiscountSchedule scheduleStandIn(PriceBasis basis) {
    DiscountSchedule any = HmTreasurySchedules.STANDARD_2026;
    return new DiscountSchedule(any.id(), basis, any.bands(), any.source());
  }

  private static DiscountBand band(Fields fields, BandDocument document) {
    return new DiscountBand(
        Absent.optional(document.from()).orElse(0), decimal(fields, "rate", document.rate()));
  }

  private static Publication publication(Fields fields, PublicationDocument document) {
    return new Publication(
        fields.id("title", document.title()),
        fields.id("edition", document.edition()),
        document.date() == null ? "2000" : document.date());
  }

  private static EvidenceGrade grade(Fields fields, GradeDocument document) {
    return new EvidenceGrade(
        fields.id("id", document.id()),
        fields.valueOr(Share.ZERO, "benefitReduction", document.benefitReduction(), Share::parse),
        decimal(fields, "costUplift", document.costUplift()));
  }

  private static AppraisedOutcome outcome(Fields fields, OutcomeDocument document) {
    return AppraisedOutcome.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .addAllQuantities(
            fields
                .parts(
                    "quantities",
                    document.quantities(),
                    (inside, each) ->
                        Absent.optional(each.year()).stream()
                            .mapToObj(
                                year ->
                                    new YearQuantity(
                                        year, decimal(inside, "quantity", each.quantity())))
                            .toList(),
                    inside -> ImmutableList.<YearQuantity>of())
                .stream()
                .flatMap(each -> each.stream())
                .toList())
        .additionality(
            fields.part(
                "additionality",
                document.additionality(),
                AppraisalCaseForm::additionality,
                inside -> Additionality.NOT_STATED))
        .build();
  }

  private static Additionality additionality(Fields fields, AdditionalityDocument document) {
    return Additionality.builder()
        .deadweight(fields.optional("deadweight", document.deadweight(), Share::parse))
        .displacement(fields.optional("displacement", document.displacement(), Share::parse))
        .substitution(fields.optional("substitution", document.substitution(), Share::parse))
        .leakage(fields.optional("leakage", document.leakage(), Share::parse))
        .attribution(fields.optional("attribution", document.attribution(), Share::parse))
        .build();
  }

  private Benefit benefit(Fields fields, BenefitDocument document) {
    return Benefit.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .outcome(fields.id("outcome", document.outcome()))
        .agency(fields.id("agency", document.agency()))
        .kind(fields.choice("kind", document.kind(), BenefitKind.class).orElse(BenefitKind.FISCAL))
        .unitValue(money.read(fields, "unitValue", document.unitValue()))
        .lag(Absent.optional(document.lag()).orElse(0))
        .years(Absent.optional(document.years()).orElse(1))
        .dropOff(fields.valueOr(Share.ZERO, "dropOff", document.dropOff(), Share::parse))
        .cashable(fields.valueOr(Share.ZERO, "cashable", document.cashable(), Share::parse))
        .grade(Optional.ofNullable(document.grade()))
        .priceBasis(fields.choice("priceBasis", document.priceBasis(), PriceBasis.class))
        .build();
  }

  private Benefit benefitStandIn(Fields fields) {
    return Benefit.builder()
        .id(fields.standInId("id"))
        .outcome(fields.standInId("outcome"))
        .agency(fields.standInId("agency"))
        .kind(BenefitKind.FISCAL)
        .unitValue(money.none())
        .build();
  }

  private PublicCost cost(Fields fields, CostDocument document) {
    return PublicCost.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .agency(fields.id("agency", document.agency()))
        .addAllAmounts(
            fields
                .parts(
                    "amounts",
                    document.amounts(),
                    (inside, each) ->
                        Absent.optional(each.year()).stream()
                            .mapToObj(
                                year ->
                                    new YearAmount(
                                        year, money.read(inside, "amount", each.amount())))
                            .toList(),
                    inside -> ImmutableList.<YearAmount>of())
                .stream()
                .flatMap(each -> each.stream())
                .toList())
        .grade(Optional.ofNullable(document.grade()))
        .priceBasis(fields.choice("priceBasis", document.priceBasis(), PriceBasis.class))
        .build();
  }

  private static Optional<SensitivityRange> range(Fields fields, RangeDocument document) {
    Optional<BigDecimal> low = fields.optional("low", document.low(), Decimals::parse);
    Optional<BigDecimal> high = fields.optional("high", document.high(), Decimals::parse);
    return input(fields, document.input(), document.of())
        .filter(input -> low.isPresent() && high.isPresent())
        .map(input -> new SensitivityRange(input, low.orElseThrow(), high.orElseThrow()));
  }

  private static Optional<TwoWay> twoWay(Fields fields, TwoWayDocument document) {
    Optional<Varied> rows =
        fields.part("rows", document.rows(), AppraisalCaseForm::varied, in -> Optional.empty());
    Optional<Varied> columns =
        fields.part(
            "columns", document.columns(), AppraisalCaseForm::varied, in -> Optional.empty());
    return rows.flatMap(
        down ->
            columns.map(
                across -> new TwoWay(down.input, down.values, across.input, across.values)));
  }

  /** An input and its values. */
  private record Varied(AppraisalInput input, ImmutableList<BigDecimal> values) {}

  private static Optional<Varied> varied(Fields fields, ValuesDocument document) {
    ImmutableList<BigDecimal> values = fields.each("values", document.values(), Decimals::parse);
    return input(fields, document.input(), document.of()).map(input -> new Varied(input, values));
  }

  private static Optional<AppraisalInput> input(Fields fields, String kind, String of) {
    String id = fields.id("of", of);
    return fields
        .choice("input", kind, InputKind.class)
        .map(input -> new AppraisalInput(input, id));
  }

  private static BigDecimal decimal(Fields fields, String key, @Nullable String text) {
    return fields.valueOr(BigDecimal.ZERO, key, text, Decimals::parse);
  }

  private TotalsCase totals(
      Fields inside, TotalsDocument totals, Fields fields, AppraisalCaseDocument document) {
    return TotalsCase.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .cost(money.read(inside, "cost", totals.cost()))
        .publicValue(money.read(inside, "publicValue", totals.publicValue()))
        .fiscal(money.optional(inside, "fiscal", totals.fiscal()))
        .cashable(money.optional(inside, "cashable", totals.cashable()))
        .addAllSources(sources(fields, document))
        .build();
  }

  private TotalsCase totalsStandIn() {
    Amount none = money.none();
    return TotalsCase.builder().id("refused").cost(none).publicValue(none).build();
  }
}
