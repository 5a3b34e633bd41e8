package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.DiscountBand;
import org.outturn.core.appraisal.EvidenceGrade;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.AdditionalityFactor;
import org.outturn.pricing.input.Inputs;

/** The cells of what an appraisal case states. */
final class ValueInputs {
  private static final String AFTER_BASE = "years after the base year";

  private final StatedInputs sheet;
  private final String prefix;
  private final ImmutableSet<String> known;
  private final String currency;
  private final String baseYear;
  private final String bandsFrom;
  private final String bandRates;
  private final Map<String, GradeCells> grades = new LinkedHashMap<>();
  private final Map<String, ImmutableMap<AdditionalityFactor, String>> additionality =
      new LinkedHashMap<>();
  private final Map<String, Yearly> quantities = new LinkedHashMap<>();
  private final Map<String, BenefitCells> benefits = new LinkedHashMap<>();
  private final Map<String, Yearly> costs = new LinkedHashMap<>();

  /**
   * The cells of a grade of evidence.
   *
   * @param reduction what it takes off benefits
   * @param uplift what it adds to costs
   */
  record GradeCells(String reduction, String uplift) {}

  /**
   * Figures by year.
   *
   * @param years the cells of the years
   * @param figures the cells of the figures
   */
  record Yearly(String years, String figures) {
    /** A formula: the figure of one year. */
    String of(String year) {
      return "SUMIF(" + years + "," + year + "," + figures + ")";
    }
  }

  /**
   * The cells of a benefit.
   *
   * @param unitValue what one outcome is worth
   * @param lag how many years after the outcome it begins
   * @param years how many years it lasts
   * @param dropOff the share lost from each year to the next
   * @param cashable the share that frees money; empty where none may
   */
  record BenefitCells(
      String unitValue, String lag, String years, String dropOff, Optional<String> cashable) {}

  /**
   * Writes them.
   *
   * @param sheet where
   * @param of the case
   * @param prefix what stands before its paths, such as {@code benefits.}
   * @param statesQuantities of which outcomes the quantities are those that the case states
   */
  ValueInputs(
      StatedInputs sheet, AppraisalCase of, String prefix, Predicate<String> statesQuantities) {
    this.sheet = sheet;
    this.prefix = prefix;
    this.known = Inputs.OF_APPRAISAL.of(of).keySet();
    this.currency = of.currency().getCurrencyCode();
    sheet.group("Value to the public: years and discounting", "appraisal case " + of.id());
    this.baseYear =
        number("base year", of.baseYear(), "year", Look.YEAR, "its factor is 1", "baseYear");
    sheet.fixed(
        "years looked at",
        of.horizon(),
        "years",
        Look.DAYS,
        "the base year counted; the length of the timeline is fixed");
    List<DiscountBand> bands = of.schedule().bands();
    String source = of.schedule().source().title() + ", " + of.schedule().source().edition();
    this.bandsFrom =
        column(
            bands,
            (band, i) ->
                i == 0
                    ? sheet.fixed(
                        "rate 1 holds from year",
                        band.from(),
                        AFTER_BASE,
                        Look.DAYS,
                        "the first of all")
                    : number(
                        "rate " + (i + 1) + " holds from year",
                        band.from(),
                        AFTER_BASE,
                        Look.DAYS,
                        of.schedule().id(),
                        "schedule.bands[" + i + "].from"));
    this.bandRates =
        column(
            bands,
            (band, i) ->
                number(
                    "discount rate " + (i + 1),
                    band.rate().doubleValue(),
                    "a year, " + of.priceBasis().name().toLowerCase(Locale.ROOT),
                    Look.SHARE,
                    source,
                    "schedule.bands[" + i + "].rate"));
    if (!of.grades().isEmpty()) {
      sheet.group("Optimism bias, by grade of evidence", "appraisal case " + of.id());
      of.grades().forEach(this::writeGrade);
    }
    sheet.group("What the service added", "appraisal case " + of.id());
    of.outcomes().forEach(each -> writeOutcome(each, statesQuantities.test(each.id())));
    sheet.group("Benefits", "appraisal case " + of.id());
    of.benefits().forEach(this::writeBenefit);
    if (!of.costs().isEmpty()) {
      sheet.group("Costs to the public", "appraisal case " + of.id());
      of.costs().forEach(this::writeCost);
    }
  }

  /** Writes one of a list. */
  private interface Written<T> {
    String cell(T item, int index);
  }

  /** Writes a list; gives its cells, which stand below each other. */
  private static <T> String column(List<T> items, Written<T> written) {
    String first = "";
    String last = "";
    for (int i = 0; i < items.size(); i++) {
      last = written.cell(items.get(i), i);
      first = i == 0 ? last : first;
    }
    return first + ":" + last.substring(last.indexOf('!') + 1);
  }

  private String number(
      String name, double number, String unit, Look look, String note, String path) {
    return sheet.number(name, number, unit, look, note, path(path));
  }

  /** What the case does not state itself, such as the rates of a known schedule, has no path. */
  private String path(String path) {
    return known.contains(path) ? prefix + path : "";
  }

  private String share(String name, Share share, String note, String path) {
    return number(name, share.toFraction().doubleValue(), "share", Look.SHARE, note, path);
  }

  private void writeGrade(EvidenceGrade grade) {
    String path = "grades[" + grade.id() + "].";
    grades.put(
        grade.id(),
        new GradeCells(
            share(
                grade.id() + ": benefits reduced by",
                grade.benefitReduction(),
                "prudence",
                path + "benefitReduction"),
            number(
                grade.id() + ": costs raised by",
                grade.costUplift().doubleValue(),
                "share",
                Look.SHARE,
                "prudence",
                path + "costUplift")));
  }

  private static String name(String name, String id) {
    return name.isEmpty() ? id : name;
  }

  private void writeOutcome(AppraisedOutcome outcome, boolean statesQuantities) {
    String name = name(outcome.name(), outcome.id());
    String path = "outcomes[" + outcome.id() + "].";
    ImmutableMap.Builder<AdditionalityFactor, String> factors = ImmutableMap.builder();
    for (AdditionalityFactor factor : AdditionalityFactor.values()) {
      outcome
          .additionality()
          .stated(factor)
          .ifPresent(
              share ->
                  factors.put(
                      factor,
                      share(
                          name + ": " + factor,
                          share,
                          factor == AdditionalityFactor.ATTRIBUTION
                              ? "the share due to the service"
                              : "a share taken off",
                          path + "additionality." + factor)));
    }
    additionality.put(outcome.id(), factors.buildOrThrow());
    if (statesQuantities) {
      quantities.put(
          outcome.id(),
          yearly(
              outcome.quantities().stream()
                  .map(
                      each ->
                          new StatedInputs.OfYear(
                              name + " in " + each.year(),
                              each.year(),
                              each.quantity().doubleValue(),
                              path(path + "quantities[" + each.year() + "].quantity")))
                  .toList(),
              name,
              "outcomes",
              Look.QUANTITY));
    }
  }

  private Yearly yearly(List<StatedInputs.OfYear> figures, String name, String unit, Look look) {
    return sheet.byYear(
        figures.isEmpty() ? List.of(new StatedInputs.OfYear(name, 0, 0, "")) : figures, unit, look);
  }

  private void writeBenefit(Benefit benefit) {
    String name = name(benefit.name(), benefit.id());
    String path = "benefits[" + benefit.id() + "].";
    benefits.put(
        benefit.id(),
        new BenefitCells(
            number(
                name + ": unit value",
                benefit.unitValue().value().doubleValue(),
                currency,
                Look.AMOUNT,
                "of one outcome, in its first year, to " + benefit.agency(),
                path + "unitValue"),
            number(
                name + ": begins",
                benefit.lag(),
                "years",
                Look.DAYS,
                "after the outcome",
                path + "lag"),
            number(name + ": lasts", benefit.years(), "years", Look.DAYS, "", path + "years"),
            share(
                name + ": drop-off",
                benefit.dropOff(),
                "lost from each year to the next",
                path + "dropOff"),
            benefit.kind() == BenefitKind.FISCAL
                ? Optional.of(
                    share(
                        name + ": cashable",
                        benefit.cashable(),
                        "frees money that can be spent otherwise",
                        path + "cashable"))
                : Optional.empty()));
  }

  private void writeCost(PublicCost cost) {
    String name = name(cost.name(), cost.id());
    costs.put(
        cost.id(),
        yearly(
            cost.amounts().stream()
                .map(
                    each ->
                        new StatedInputs.OfYear(
                            name + " in " + each.year(),
                            each.year(),
                            each.amount().value().doubleValue(),
                            path("costs[" + cost.id() + "].amounts[" + each.year() + "].amount")))
                .toList(),
            name,
            currency,
            Look.AMOUNT));
  }

  String baseYear() {
    return baseYear;
  }

  /** A formula: the rate of a year that is counted from the base year. */
  String rate(String year) {
    return "LOOKUP(" + year + "," + bandsFrom + "," + bandRates + ")";
  }

  /** The share of an outcome that the service added: a formula. */
  String added(String outcome) {
    ImmutableMap<AdditionalityFactor, String> factors =
        Objects.requireNonNull(additionality.get(outcome));
    ImmutableList.Builder<String> kept = ImmutableList.builder();
    factors.forEach(
        (factor, cell) ->
            kept.add(factor == AdditionalityFactor.ATTRIBUTION ? cell : "(1-" + cell + ")"));
    return factors.isEmpty() ? "1" : String.join("*", kept.build());
  }

  /** How many of an outcome the case states itself; empty where the contract's are counted. */
  Optional<Yearly> quantities(String outcome) {
    return Optional.ofNullable(quantities.get(outcome));
  }

  BenefitCells benefit(String id) {
    return Objects.requireNonNull(benefits.get(id));
  }

  /** What a cost comes to; empty for what the contract pays. */
  Optional<Yearly> cost(String id) {
    return Optional.ofNullable(costs.get(id));
  }

  /** A formula: what is left of benefits of a grade. */
  String afterReduction(Optional<String> grade) {
    return grade.map(id -> "*(1-" + cells(id).reduction() + ")").orElse("");
  }

  /** A formula: what costs of a grade are raised to. */
  String afterUplift(Optional<String> grade) {
    return grade.map(id -> "*(1+" + cells(id).uplift() + ")").orElse("");
  }

  private GradeCells cells(String grade) {
    return Objects.requireNonNull(grades.get(grade));
  }
}
