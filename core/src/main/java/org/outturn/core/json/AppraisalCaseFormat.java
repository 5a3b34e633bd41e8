package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalConsistency;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.EvidenceGrade;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.appraisal.YearAmount;
import org.outturn.core.appraisal.YearQuantity;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Slot;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;
import org.outturn.core.validation.Names;

/** Whether a service is worth it: outcomes, benefits and costs, or totals that were published. */
final class AppraisalCaseFormat {
  private static final Names AGENCIES = Names.unique("an agency of this case");
  private static final Names GRADES = Names.unique("a grade of this case");
  private static final Names OUTCOMES = Names.unique("an outcome of this case");
  private static final Names BENEFITS = Names.unique("a benefit of this case");
  private static final Names COSTS = Names.unique("a cost of this case");

  private static final Slot<String> CASE = Slot.empty();
  private static final Codec<PriceBasis> BASIS = ChoiceCodec.of(PriceBasis.class);
  private static final Codec<Integer> YEAR =
      WholeCodec.from(AppraisalCase.FIRST_YEAR, AppraisalCase.LAST_YEAR + Benefit.MOST_YEARS);

  private static final Codec<Agency> AGENCY =
      ObjectCodec.of(
          "agency",
          "Who pays or gains.",
          keys -> {
            var id = keys.required("id", Values.ID.defining(AGENCIES), Agency::id, "Its id.");
            var name = name(keys, Agency::name);
            keys.namedBy(id);
            return in -> new Agency(in.get(id), in.get(name));
          });

  private static final Codec<EvidenceGrade> GRADE =
      ObjectCodec.of(
          "grade",
          "A grade of evidence.",
          keys -> {
            var id = keys.required("id", Values.ID.defining(GRADES), EvidenceGrade::id, "Its id.");
            var benefitReduction =
                share(
                    keys,
                    "benefitReduction",
                    EvidenceGrade::benefitReduction,
                    "The share taken off benefits.");
            var costUplift =
                keys.or(
                    BigDecimal.ZERO,
                    "costUplift",
                    Values.NUMBER,
                    EvidenceGrade::costUplift,
                    "What is added to costs, 25 % is 0.25.");
            keys.namedBy(id);
            return in ->
                new EvidenceGrade(in.get(id), in.get(benefitReduction), in.get(costUplift));
          });

  private static final Codec<YearQuantity> QUANTITY =
      ObjectCodec.of(
          "quantityOfYear",
          "How many outcomes one year brings.",
          keys -> {
            var year = keys.required("year", YEAR, YearQuantity::year, "The year.");
            var quantity = keys.required("quantity", Values.NUMBER, YearQuantity::quantity, "");
            keys.namedBy(year);
            return in -> new YearQuantity(in.get(year), in.get(quantity));
          });

  private static final Codec<Additionality> ADDITIONALITY =
      ObjectCodec.of(
          "additionality",
          "How much of an outcome the service added.",
          keys -> {
            var deadweight = factor(keys, "deadweight", Additionality::deadweight);
            var displacement = factor(keys, "displacement", Additionality::displacement);
            var substitution = factor(keys, "substitution", Additionality::substitution);
            var leakage = factor(keys, "leakage", Additionality::leakage);
            var attribution =
                keys.optional(
                    "attribution",
                    Values.SHARE,
                    Additionality::attribution,
                    "The share that is due to the service.");
            return in ->
                Additionality.builder()
                    .deadweight(in.get(deadweight))
                    .displacement(in.get(displacement))
                    .substitution(in.get(substitution))
                    .leakage(in.get(leakage))
                    .attribution(in.get(attribution))
                    .build();
          });

  private static final Codec<AppraisedOutcome> OUTCOME =
      ObjectCodec.of(
          "outcome",
          "An outcome.",
          keys -> {
            var id =
                keys.required("id", Values.ID.defining(OUTCOMES), AppraisedOutcome::id, "Its id.");
            var name = name(keys, AppraisedOutcome::name);
            var quantities =
                keys.required(
                    "quantities",
                    ListCodec.of(QUANTITY),
                    AppraisedOutcome::quantities,
                    "How many each year brings.");
            var additionality =
                keys.or(
                    Additionality.NOT_STATED,
                    "additionality",
                    ADDITIONALITY,
                    AppraisedOutcome::additionality,
                    "How much of it the service added.");
            keys.namedBy(id);
            return in ->
                AppraisedOutcome.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .addAllQuantities(in.get(quantities))
                    .additionality(in.get(additionality))
                    .build();
          });

  private static final Codec<Benefit> BENEFIT =
      ObjectCodec.of(
          "benefit",
          "A benefit.",
          keys -> {
            var id = keys.required("id", Values.ID.defining(BENEFITS), Benefit::id, "Its id.");
            var name = name(keys, Benefit::name);
            var outcome =
                keys.required(
                    "outcome",
                    Values.ID.referringTo(OUTCOMES),
                    Benefit::outcome,
                    "The outcome it comes from.");
            var agency = agency(keys, Benefit::agency, "Who gains.");
            var kind =
                keys.required(
                    "kind", ChoiceCodec.of(BenefitKind.class), Benefit::kind, "What it is.");
            var unitValue =
                keys.required(
                    "unitValue",
                    Values.ESTIMATE,
                    Benefit::unitValue,
                    "What one outcome is worth in the first year of the benefit.");
            var lag =
                keys.or(
                    0,
                    "lag",
                    WholeCodec.from(0, Benefit.MOST_YEARS),
                    Benefit::lag,
                    "How many years after the outcome it begins.");
            var years =
                keys.or(
                    1,
                    "years",
                    WholeCodec.from(1, Benefit.MOST_YEARS),
                    Benefit::years,
                    "How many years it lasts.");
            var dropOff =
                share(
                    keys,
                    "dropOff",
                    Benefit::dropOff,
                    "The share lost from each year to the next.");
            var cashable =
                share(
                    keys,
                    "cashable",
                    Benefit::cashable,
                    "The share that frees money; 0 where the benefit is not FISCAL.");
            var grade = grade(keys, Benefit::grade);
            var priceBasis = priceBasis(keys, Benefit::priceBasis);
            keys.condition(
                Schemas.either(
                    Schemas.where("kind", Schemas.of("const", BenefitKind.FISCAL.name())),
                    Schemas.where("cashable", nothing())));
            keys.namedBy(id);
            return in ->
                Benefit.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .outcome(in.get(outcome))
                    .agency(in.get(agency))
                    .kind(in.get(kind))
                    .unitValue(in.get(unitValue))
                    .lag(in.get(lag))
                    .years(in.get(years))
                    .dropOff(in.get(dropOff))
                    .cashable(in.get(cashable))
                    .grade(in.get(grade))
                    .priceBasis(in.get(priceBasis))
                    .build();
          });

  private static final Codec<YearAmount> AMOUNT =
      ObjectCodec.of(
          "amountOfYear",
          "What is paid in one year.",
          keys -> {
            var year = keys.required("year", YEAR, YearAmount::year, "The year.");
            var amount = keys.required("amount", Values.ESTIMATE, YearAmount::amount, "");
            keys.namedBy(year);
            return in -> new YearAmount(in.get(year), in.get(amount));
          });

  private static final Codec<PublicCost> COST =
      ObjectCodec.of(
          "cost",
          "A cost.",
          keys -> {
            var id = keys.required("id", Values.ID.defining(COSTS), PublicCost::id, "Its id.");
            var name = name(keys, PublicCost::name);
            var agency = agency(keys, PublicCost::agency, "Who pays.");
            var amounts =
                keys.required(
                    "amounts", ListCodec.of(AMOUNT), PublicCost::amounts, "What is paid when.");
            var grade = grade(keys, PublicCost::grade);
            var priceBasis = priceBasis(keys, PublicCost::priceBasis);
            keys.namedBy(id);
            return in ->
                PublicCost.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .agency(in.get(agency))
                    .addAllAmounts(in.get(amounts))
                    .grade(in.get(grade))
                    .priceBasis(in.get(priceBasis))
                    .build();
          });

  private static final Codec<TotalsCase> TOTALS =
      ObjectCodec.of(
          "totals",
          "Totals as published.",
          keys -> {
            var cost = keys.required("cost", Values.ESTIMATE, TotalsCase::cost, "What was paid.");
            var publicValue =
                keys.required(
                    "publicValue",
                    Values.ESTIMATE,
                    TotalsCase::publicValue,
                    "All public value, fiscal value included.");
            var fiscal =
                keys.optional(
                    "fiscal", Values.ESTIMATE, TotalsCase::fiscal, "The fiscal part of it.");
            var cashable =
                keys.optional(
                    "cashable",
                    Values.ESTIMATE,
                    TotalsCase::cashable,
                    "The cashable part of that.");
            return in ->
                TotalsCase.builder()
                    .id(in.get(CASE))
                    .cost(in.get(cost))
                    .publicValue(in.get(publicValue))
                    .fiscal(in.get(fiscal))
                    .cashable(in.get(cashable))
                    .build();
          });

  static final Codec<ValueCase> APPRAISAL_CASE =
      ObjectCodec.of(
          "",
          "Whether a service is worth it: outcomes, benefits and costs by agency and year, or"
              + " totals that were published.",
          keys -> {
            FormatVersion.declare(keys);
            var id =
                keys.required(
                    "id", Values.ID.keptIn(CASE), ValueCase::id, "The case's short name.");
            var name = name(keys, ValueCase::name);
            var currency =
                keys.required(
                    "currency",
                    Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                    ValueCase::currency,
                    "The one currency of every amount, an ISO 4217 code.");
            var baseYear =
                keys.optional(
                    "baseYear",
                    WholeCodec.from(AppraisalCase.FIRST_YEAR, AppraisalCase.LAST_YEAR),
                    full(AppraisalCase::baseYear),
                    "The year whose factor is 1.");
            var horizon =
                keys.optional(
                    "horizon",
                    WholeCodec.from(1, Benefit.MOST_YEARS),
                    full(AppraisalCase::horizon),
                    "How many years are looked at.");
            var priceBasis =
                keys.optional(
                    "priceBasis",
                    BASIS,
                    full(AppraisalCase::priceBasis),
                    "Whether amounts are real or nominal.");
            var schedule =
                keys.optional(
                    "schedule",
                    DiscountScheduleFormat.SCHEDULE,
                    full(AppraisalCase::schedule),
                    "What money of later years is worth.");
            var agencies =
                list(keys, "agencies", AGENCY, AppraisalCase::agencies, "Who pays and gains.");
            var grades =
                list(
                    keys,
                    "grades",
                    GRADE,
                    AppraisalCase::grades,
                    "How figures are corrected for optimism.");
            var outcomes =
                list(keys, "outcomes", OUTCOME, AppraisalCase::outcomes, "What is achieved.");
            var benefits =
                list(keys, "benefits", BENEFIT, AppraisalCase::benefits, "What that is worth.");
            var costs = list(keys, "costs", COST, AppraisalCase::costs, "What is paid.");
            var ranges =
                list(
                    keys,
                    "ranges",
                    SensitivityFormat.RANGE,
                    AppraisalCase::ranges,
                    "Which inputs are varied one at a time.");
            var twoWay =
                keys.optional(
                    "twoWay",
                    SensitivityFormat.TWO_WAY,
                    given -> given.match(new TwoWayOf()),
                    "Which two inputs are varied together.");
            var totals =
                keys.optional(
                    "totals",
                    TOTALS,
                    given -> given.match(new TotalsOf()),
                    "The totals, where only those were published.");
            var sources =
                keys.list(
                    "sources",
                    SourceFormat.SOURCE,
                    ValueCase::sources,
                    "Where the figures come from.");
            keys.inPlaceOf(
                totals,
                "an appraisal without totals",
                List.of(baseYear, horizon, priceBasis, schedule, agencies),
                List.of(grades, outcomes, benefits, costs, ranges, twoWay));
            keys.resolveReferences();
            keys.check(
                (in, problems) -> {
                  if (in.get(schedule).isPresent() && in.get(priceBasis).isPresent()) {
                    AppraisalConsistency.schedule(
                        in.get(schedule).get(), in.get(priceBasis).get(), problems);
                  }
                });
            return in ->
                in.get(totals)
                    .<ValueCase>map(
                        stated -> stated.withName(in.get(name)).withSources(in.get(sources)))
                    .orElseGet(
                        () ->
                            AppraisalCase.builder()
                                .id(in.get(id))
                                .name(in.get(name))
                                .currency(in.get(currency))
                                .baseYear(in.get(baseYear).orElseThrow())
                                .horizon(in.get(horizon).orElseThrow())
                                .priceBasis(in.get(priceBasis).orElseThrow())
                                .schedule(in.get(schedule).orElseThrow())
                                .addAllAgencies(in.get(agencies).orElseThrow())
                                .addAllGrades(in.get(grades).orElse(List.of()))
                                .addAllOutcomes(in.get(outcomes).orElse(List.of()))
                                .addAllBenefits(in.get(benefits).orElse(List.of()))
                                .addAllCosts(in.get(costs).orElse(List.of()))
                                .addAllRanges(in.get(ranges).orElse(List.of()))
                                .twoWay(in.get(twoWay))
                                .addAllSources(in.get(sources))
                                .build());
          });

  private AppraisalCaseFormat() {}

  private static <T> Key<T, String> name(Keys<T> keys, Function<T, String> get) {
    return keys.or("", "name", Values.TEXT, get, "What people call it.");
  }

  private static <T> Key<T, String> agency(Keys<T> keys, Function<T, String> get, String doc) {
    return keys.required("agency", Values.ID.referringTo(AGENCIES), get, doc);
  }

  private static <T> Key<T, Optional<String>> grade(
      Keys<T> keys, Function<T, Optional<String>> get) {
    return keys.optional("grade", Values.ID.referringTo(GRADES), get, "The grade of its evidence.");
  }

  private static <T> Key<T, Optional<PriceBasis>> priceBasis(
      Keys<T> keys, Function<T, Optional<PriceBasis>> get) {
    return keys.optional(
        "priceBasis", BASIS, get, "Whether it is real or nominal, which the case must be too.");
  }

  private static <T> Key<T, Share> share(
      Keys<T> keys, String name, Function<T, Share> get, String doc) {
    return keys.or(Share.ZERO, name, Values.SHARE, get, doc);
  }

  private static Key<Additionality, Optional<Share>> factor(
      Keys<Additionality> keys, String name, Function<Additionality, Optional<Share>> get) {
    return keys.optional(name, Values.SHARE, get, "A share.");
  }

  /** What a case states that does not state totals; empty lists are left out. */
  private static <V> Key<ValueCase, Optional<List<V>>> list(
      Keys<ValueCase> keys,
      String name,
      Codec<V> item,
      Function<AppraisalCase, ? extends List<V>> get,
      String doc) {
    return keys.optional(
        name,
        ListCodec.of(item),
        given ->
            AppraisalCaseFormat.<List<V>>full(get::apply)
                .apply(given)
                .filter(items -> !items.isEmpty()),
        doc);
  }

  private static <V> Function<ValueCase, Optional<V>> full(Function<AppraisalCase, V> get) {
    return given ->
        given.match(
            new ValueCase.Cases<Optional<V>>() {
              @Override
              public Optional<V> full(AppraisalCase full) {
                return Optional.of(get.apply(full));
              }

              @Override
              public Optional<V> totals(TotalsCase totals) {
                return Optional.empty();
              }
            });
  }

  /** No share, however it is written. */
  private static Map<String, Object> nothing() {
    return Schemas.of(
        "anyOf",
        List.of(
            Schemas.of("type", "null"),
            Schemas.of("const", 0),
            Schemas.of("type", "string", "pattern", "^0+(\\.0+)?([eE][+-]?[0-9]{1,2}|/[0-9]+)?$")));
  }

  private static final class TotalsOf implements ValueCase.Cases<Optional<TotalsCase>> {
    @Override
    public Optional<TotalsCase> full(AppraisalCase full) {
      return Optional.empty();
    }

    @Override
    public Optional<TotalsCase> totals(TotalsCase totals) {
      return Optional.of(totals);
    }
  }

  private static final class TwoWayOf implements ValueCase.Cases<Optional<TwoWay>> {
    @Override
    public Optional<TwoWay> full(AppraisalCase full) {
      return full.twoWay();
    }

    @Override
    public Optional<TwoWay> totals(TotalsCase totals) {
      return Optional.empty();
    }
  }
}
