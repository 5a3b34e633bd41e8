package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.EvidenceGrade;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.appraisal.SensitivityRange;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.appraisal.YearAmount;
import org.outturn.core.appraisal.YearQuantity;
import org.outturn.core.json.AppraisalCaseDocument.AdditionalityDocument;
import org.outturn.core.json.AppraisalCaseDocument.AmountDocument;
import org.outturn.core.json.AppraisalCaseDocument.BenefitDocument;
import org.outturn.core.json.AppraisalCaseDocument.CostDocument;
import org.outturn.core.json.AppraisalCaseDocument.GradeDocument;
import org.outturn.core.json.AppraisalCaseDocument.OutcomeDocument;
import org.outturn.core.json.AppraisalCaseDocument.QuantityDocument;
import org.outturn.core.json.AppraisalCaseDocument.TotalsDocument;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** Reads the JSON form of an appraisal case. */
final class AppraisalCaseForm {
  static final String FORMAT = "1";

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
          .filter(problem -> isItsOwn(problem, document, fields.standInId("")))
          .forEach(problem -> fields.refuse(problem.where(), problem.message()));
      return Optional.empty();
    }
  }

  /** Whether a problem between parts does not just come from a value that was refused before. */
  private static boolean isItsOwn(Problem problem, AppraisalCaseDocument document, String standIn) {
    boolean isOfYears = problem.where().matches("baseYear|horizon|.*\\.year");
    boolean isOfBasis = problem.where().matches("schedule|.*\\.priceBasis");
    return !problem.message().contains(standIn)
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
                DiscountScheduleForm::read,
                inside -> DiscountScheduleForm.standIn(basis)))
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
                    SensitivityForm::range,
                    inside -> Optional.<SensitivityRange>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList())
        .twoWay(
            fields.part(
                "twoWay",
                document.twoWay(),
                SensitivityForm::twoWay,
                inside -> Optional.<TwoWay>empty()))
        .addAllSources(SourceForm.readAll(fields, document.sources()));
  }

  private static EvidenceGrade grade(Fields fields, GradeDocument document) {
    return new EvidenceGrade(
        fields.id("id", document.id()),
        fields.valueOr(Share.ZERO, "benefitReduction", document.benefitReduction(), Share::parse),
        fields.valueOr(BigDecimal.ZERO, "costUplift", document.costUplift(), Decimals::parse));
  }

  private static AppraisedOutcome outcome(Fields fields, OutcomeDocument document) {
    return AppraisedOutcome.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .addAllQuantities(
            byYear(
                fields,
                "quantities",
                document.quantities(),
                QuantityDocument::year,
                (inside, each, year) ->
                    new YearQuantity(
                        year,
                        inside.valueOr(
                            BigDecimal.ZERO, "quantity", each.quantity(), Decimals::parse))))
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
            byYear(
                fields,
                "amounts",
                document.amounts(),
                AmountDocument::year,
                (inside, each, year) ->
                    new YearAmount(year, money.read(inside, "amount", each.amount()))))
        .grade(Optional.ofNullable(document.grade()))
        .priceBasis(fields.choice("priceBasis", document.priceBasis(), PriceBasis.class))
        .build();
  }

  /** Makes something of an object and its year. */
  private interface OfYear<R, T> {
    T make(Fields fields, R document, int year);
  }

  /** Gives a part for each object whose year is there and is not refused. */
  private static <R extends Record, T> ImmutableList<T> byYear(
      Fields fields,
      String key,
      List<R> documents,
      Function<R, @Nullable Integer> yearOf,
      OfYear<R, T> part) {
    return fields
        .<R, Optional<T>>parts(
            key,
            documents,
            (inside, each) ->
                Optional.ofNullable(yearOf.apply(each)).map(year -> part.make(inside, each, year)),
            inside -> Optional.empty())
        .stream()
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
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
        .addAllSources(SourceForm.readAll(fields, document.sources()))
        .build();
  }

  private TotalsCase totalsStandIn() {
    Amount none = money.none();
    return TotalsCase.builder().id("refused").cost(none).publicValue(none).build();
  }
}
