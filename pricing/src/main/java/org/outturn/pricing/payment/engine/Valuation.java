package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.pricing.payment.statement.EffectFinding;

/**
 * Values every row: gross at its price, less what limits inside the price withhold, less what would
 * have happened anyway; rounded once (rules gross, price-form, exact-money and deadweight). Rows
 * are taken in claim order, because tiers and baselines count everyone's.
 *
 * <p>Where nothing but the quantity decides what a row is worth, whole numbers do; the rest go
 * through exact fractions, unit by unit.
 */
final class Valuation implements OrderedStage {
  private final SeenRows rows;
  private final CompiledContract contract;
  private final Refusals refusals;
  private final MeasuredResults results;
  private final EffectPayments effects;
  private final LedgerColumns ledger;
  private final Baselines baselines;
  private final UnitCounter[] counters;
  private final Map<Integer, PriceForm.Worth> measuredWorth = new HashMap<>();
  private final PricedTariff[] tariffOfGroup;
  private long tariffsFrom = Long.MAX_VALUE;
  private long tariffsTo = Long.MIN_VALUE;

  Valuation(
      SeenRows rows,
      Refusals refusals,
      MeasuredResults results,
      EffectPayments effects,
      LedgerColumns ledger) {
    this.rows = rows;
    this.contract = rows.contract();
    this.refusals = refusals;
    this.results = results;
    this.effects = effects;
    this.ledger = ledger;
    this.baselines = Baselines.of(rows);
    this.counters = new UnitCounter[contract.card().countings()];
    this.tariffOfGroup = new PricedTariff[rows.groups()];
    if (contract.card().looksAtTotals()) {
      addTotals();
    }
  }

  /**
   * Bands, and thresholds that pay all, are reached by all counted units, later ones among them.
   */
  private void addTotals() {
    for (int row = 0; row < rows.size(); row++) {
      if (refusals.isCounted(row) && !rows.isMeasured(row)) {
        counter(rows.tariff(row).tariff())
            .addToTotal(Units.ofMillionths(rows.columns().quantity(row)));
      }
    }
    for (int row : effects.rows()) {
      ComparisonPayments.Decision decision = effects.of(row);
      if (decision != null && decision.paysAlone()) {
        counter(rows.tariff(row).tariff()).addToTotal(result(row).units());
      }
      for (ComparisonPayments.Part part : paidPooled(decision)) {
        counter(rows.tariff(part.row()).tariff())
            .addToTotal(result(part.row()).units().multiply(part.share()));
      }
    }
  }

  private static ImmutableList<ComparisonPayments.Part> paidPooled(
      ComparisonPayments.@Nullable Decision decision) {
    return decision == null ? ImmutableList.of() : decision.paidPooled();
  }

  private UnitCounter counter(CompiledTariff tariff) {
    UnitCounter counter = counters[tariff.counting()];
    if (counter == null) {
      counter = new UnitCounter();
      counters[tariff.counting()] = counter;
    }
    return counter;
  }

  @Override
  public void apply(Stretch stretch) {
    PaidQuantities quantities = stretch.quantities();
    boolean byAchieved = contract.card().priceDate() == PriceDate.ACHIEVED;
    int[] days = new int[stretch.size()];
    if (byAchieved) {
      rows.columns().readAchieved(stretch.row(0), stretch.end(), days);
    } else {
      Arrays.setAll(days, place -> rows.priceDay(stretch.row(place)));
    }
    for (int place = 0; place < days.length; place++) {
      int day = days[place];
      if (day < tariffsFrom || day >= tariffsTo) {
        turnToVersionOf(day);
      }
      PricedTariff tariff = tariffOfGroup[stretch.group[place]];
      FixedPrice fixed = tariff.fixed();
      if (fixed != null && !isUnderBaseline(stretch.group[place])) {
        value(stretch, place, fixed, quantities.whole(place));
      } else {
        value(stretch, place, tariff);
      }
    }
  }

  /** Looks up the tariffs of all groups; those of near days mostly are of one version. */
  private void turnToVersionOf(int day) {
    int version = contract.card().versionOn(day);
    boolean none = version == CompiledCard.NO_VERSION;
    tariffsFrom = none ? day : contract.card().from(version);
    tariffsTo = none ? day + 1L : contract.card().to(version);
    for (int group = 0; group < tariffOfGroup.length; group++) {
      tariffOfGroup[group] = none ? PricedTariff.NONE : rows.group(group).tariff(version);
    }
  }

  private boolean isUnderBaseline(int group) {
    return contract.hasBaselines() && !baselines.isUsedUp(rows.group(group).outcomeIndex());
  }

  private void value(Stretch stretch, int place, FixedPrice fixed, long quantity) {
    int row = stretch.row(place);
    long gross = fixed.gross(quantity);
    if (!refusals.isCounted(row)) {
      stretch.value(place, gross, 0);
      ledger.post(
          row,
          contract.causes().refusal(refusals.reason(row)),
          -gross,
          fixed.isFree() ? 0 : -quantity);
      return;
    }
    long payable = fixed.isReduced() ? fixed.payable(quantity) : gross;
    stretch.value(place, gross, payable);
    if (payable != gross || fixed.isAllDeadweight()) {
      int cause = contract.causes().deadweight(rows.group(stretch.group[place]).outcomeIndex());
      ledger.post(row, cause, payable - gross, fixed.isAllDeadweight() ? -quantity : 0);
    }
  }

  private void value(Stretch stretch, int place, PricedTariff priced) {
    int row = stretch.row(place);
    if (priced.isNone()) {
      refuse(stretch, place, PricedUnits.NONE);
      return;
    }
    CompiledTariff tariff = priced.tariff();
    Optional<MeasuredResult> result = results.of(row);
    ClaimedUnits claimed =
        result
            .map(found -> ClaimedUnits.measured(found, BigFraction.ONE, counter(tariff)))
            .orElseGet(
                () ->
                    ClaimedUnits.counted(
                        Units.ofMillionths(rows.columns().quantity(row)), counter(tariff)));
    boolean counts = refusals.isCounted(row);
    PriceForm.Worth worth = tariff.form().of(counts ? claimed : claimed.onTop());
    if (result.isPresent()) {
      measuredWorth.put(row, worth);
    }
    if (!counts) {
      refuse(stretch, place, PricedUnits.of(worth.pieces()));
      return;
    }
    ComparisonPayments.Decision decision = effects.of(row);
    if (decision == null) {
      value(stretch, place, tariff, claimed, worth);
    } else {
      value(stretch, place, worth, decision);
    }
  }

  private void refuse(Stretch stretch, int place, PricedUnits gross) {
    int row = stretch.row(place);
    LineSteps steps = new LineSteps(ledger, contract.rounding(), row, gross);
    steps.refuse(contract.causes().refusal(refusals.reason(row)));
    steps.finish(stretch, place);
  }

  private void value(
      Stretch stretch,
      int place,
      CompiledTariff tariff,
      ClaimedUnits claimed,
      PriceForm.Worth worth) {
    int outcome = rows.group(stretch.group[place]).outcomeIndex();
    LineSteps steps =
        new LineSteps(
            ledger, contract.rounding(), stretch.row(place), PricedUnits.of(worth.pieces()));
    claimed.use(worth);
    PricedUnits limited =
        PricedUnits.of(OwnLimits.use(worth.pieces(), tariff.form(), claimed.counter()));
    steps.to(contract.causes().ownLimit(outcome), limited);
    PricedUnits attributable =
        limited
            .without(baselines.take(outcome, worth.quantity()))
            .times(contract.treatments().get(outcome).attributable());
    steps.to(contract.causes().deadweight(outcome), attributable);
    steps.finish(stretch, place);
  }

  /**
   * What is not paid by this measurement alone, what is paid by all together, and what limits
   * inside the prices leave of it. Only what is paid uses up tiers, limits and lump sums.
   */
  private void value(
      Stretch stretch, int place, PriceForm.Worth worth, ComparisonPayments.Decision decision) {
    int row = stretch.row(place);
    Causes causes = contract.causes();
    LineSteps steps =
        new LineSteps(ledger, contract.rounding(), row, PricedUnits.of(worth.pieces()));
    Paid paid = Paid.NOTHING;
    if (decision.paysAlone()) {
      paid = paid.plus(use(row, BigFraction.ONE));
    } else {
      steps.tell(causes.effect(decision.alone().finding()), PricedUnits.NONE);
    }
    for (ComparisonPayments.Part part : decision.paidPooled()) {
      paid = paid.plus(use(part.row(), part.share()));
    }
    if (!decision.paidPooled().isEmpty()) {
      steps.tell(causes.effect(EffectFinding.PAID), paid.gross);
    }
    steps.to(causes.ownLimit(rows.terms(row).outcomeIndex()), paid.limited);
    steps.finish(stretch, place);
  }

  /** Values a part of a measurement that is paid now, at the positions it takes now. */
  private Paid use(int row, BigFraction share) {
    CompiledTariff tariff = rows.tariff(row).tariff();
    UnitCounter counter = counter(tariff);
    ClaimedUnits claimed = ClaimedUnits.measured(result(row), share, counter);
    PriceForm.Worth worth = tariff.form().of(claimed);
    claimed.use(worth);
    List<PricedUnits.Piece> limited = OwnLimits.use(worth.pieces(), tariff.form(), counter);
    return new Paid(PricedUnits.of(worth.pieces()), PricedUnits.of(limited));
  }

  private MeasuredResult result(int row) {
    return results.of(row).orElseThrow();
  }

  /** What is paid at one measurement: before and after limits inside the price. */
  private record Paid(PricedUnits gross, PricedUnits limited) {
    static final Paid NOTHING = new Paid(PricedUnits.NONE, PricedUnits.NONE);

    Paid plus(Paid more) {
      return new Paid(gross.then(more.gross), limited.then(more.limited));
    }
  }

  /** What measurements were valued as, by row. */
  Map<Integer, PriceForm.Worth> measuredWorth() {
    return measuredWorth;
  }

  /** How many first units of an outcome are unpaid. */
  Baselines baselines() {
    return baselines;
  }
}
