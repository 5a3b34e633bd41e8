package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.pricing.payment.statement.EffectFinding;

/**
 * Values every row: gross at its price, changed by later amendments, less what limits inside the
 * price withhold, times its factors, less what would have happened anyway; rounded once (rules
 * gross, amendment, price-form, factor, exact-money and deadweight). Rows are taken in claim order,
 * because tiers and baselines count everyone's.
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
  private final Factors factors;
  private final LedgerColumns ledger;
  private final Baselines baselines;
  private final UnitCounters counters;
  private final Map<Integer, PriceForm.Worth> worthShown = new HashMap<>();
  private final PricedTariff[] tariffOfGroup;
  private long tariffsFrom = Long.MAX_VALUE;
  private long tariffsTo = Long.MIN_VALUE;

  Valuation(
      SeenRows rows,
      Refusals refusals,
      MeasuredResults results,
      EffectPayments effects,
      Conditions conditions,
      LedgerColumns ledger) {
    EachHolders holders = new EachHolders(rows);
    this.rows = rows;
    this.contract = rows.contract();
    this.refusals = refusals;
    this.results = results;
    this.effects = effects;
    this.factors = new Factors(rows, conditions);
    this.ledger = ledger;
    this.baselines = Baselines.of(rows, refusals, results, holders);
    this.counters = new UnitCounters(rows, holders);
    this.tariffOfGroup = new PricedTariff[rows.groups().size()];
    if (contract.card().looksAtTotals()) {
      addTotals();
    }
  }

  /**
   * Bands, and thresholds that pay all, are reached by all counted units, later ones among them.
   */
  private void addTotals() {
    for (int row = 0; row < rows.size(); row++) {
      if (refusals.isCounted(row) && !rows.isMeasured(row) && !rows.tariff(row).isNone()) {
        series(row).addToTotal(Units.ofMillionths(rows.columns().quantity(row)));
      }
    }
    for (int row : effects.rows()) {
      ComparisonPayments.Decision decision = effects.of(row);
      if (decision != null && decision.paysAlone()) {
        series(row).addToTotal(result(row).units());
      }
      for (ComparisonPayments.Part part : paidPooled(decision)) {
        series(part.row()).addToTotal(result(part.row()).units().multiply(part.share()));
      }
    }
  }

  private static ImmutableList<ComparisonPayments.Part> paidPooled(
      ComparisonPayments.@Nullable Decision decision) {
    return decision == null ? ImmutableList.of() : decision.paidPooled();
  }

  /** Where a row stands under the tariff that prices it at last. */
  private UnitSeries series(int row) {
    return counters.of(rows.tariff(row).tariff(), row);
  }

  @Override
  public void apply(Stretch stretch) {
    PaidQuantities quantities = stretch.quantities();
    boolean byAchieved = contract.card().priceDate() == PriceDate.ACHIEVED;
    boolean isAmended = contract.card().isAmended();
    boolean hasBaselines = contract.hasBaselines();
    int[] days = new int[stretch.size()];
    if (byAchieved) {
      rows.columns().readAchieved(stretch.row(0), stretch.end(), days);
    } else {
      Arrays.setAll(days, place -> rows.priceDay(stretch.row(place)));
    }
    for (int place = 0; place < days.length; place++) {
      int day = days[place];
      if (day < tariffsFrom || day >= tariffsTo) {
        turnToTariffsOf(day);
      }
      PricedTariff tariff = tariffOfGroup[stretch.group[place]];
      FixedPrice fixed = tariff.fixed();
      if (fixed != null && !isAmended && !(hasBaselines && isUnderBaseline(stretch.group[place]))) {
        value(stretch, place, fixed, quantities.whole(place));
      } else {
        value(stretch, place, tariff);
      }
    }
  }

  /** Looks up the tariffs of all groups; those of near days mostly are of one version. */
  private void turnToTariffsOf(int day) {
    Timeline timeline = rows.timeline();
    int version = timeline.versionOn(day);
    if (version == CompiledCard.NO_VERSION) {
      tariffsFrom = day;
      tariffsTo = day + 1L;
      Arrays.fill(tariffOfGroup, PricedTariff.NONE);
      return;
    }
    PriceRises rises = contract.card().rises();
    int number = rises.on(day);
    tariffsFrom = Math.max(timeline.from(day), rises.from(number));
    tariffsTo = Math.min(timeline.to(day), rises.to(number));
    Arrays.setAll(tariffOfGroup, group -> rows.group(group).tariff(version, number));
  }

  private boolean isUnderBaseline(int group) {
    return !baselines.isUsedUp(rows.group(group).outcomeIndex());
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

  private void value(Stretch stretch, int place, PricedTariff atLast) {
    int row = stretch.row(place);
    ImmutableList<PricedTariff> tariffs =
        contract.card().isAmended() ? rows.tariffs(row) : ImmutableList.of(atLast);
    PricedTariff first = tariffs.get(0);
    PricedTariff counting = atLast.isNone() ? first : atLast;
    if (counting.isNone()) {
      valueWithoutPrice(stretch, place);
      return;
    }
    boolean counts = refusals.isCounted(row);
    ClaimedUnits counted = claimed(row, counters.of(counting.tariff(), row));
    ClaimedUnits claimed = counts ? counted : counted.onTop();
    PriceForm.Worth worth = worth(first, claimed);
    if (!first.isNone() && (rows.isMeasured(row) || stretch.isTraced(place))) {
      worthShown.put(row, worth);
    }
    LineSteps steps = steps(row, PricedUnits.of(worth.pieces()));
    if (!counts) {
      steps.refuse(contract.causes().refusal(refusals.reason(row)));
    } else if (!atLast.isNone()) {
      for (PricedTariff later : tariffs.subList(1, tariffs.size())) {
        worth = worth(later, claimed);
        steps.to(amendment(later), PricedUnits.of(worth.pieces()));
      }
      ComparisonPayments.Decision decision = effects.of(row);
      if (decision == null) {
        pay(steps, row, atLast.tariff(), claimed, worth);
      } else {
        pay(steps, row, decision);
      }
    }
    steps.finish(stretch, place);
  }

  /** A row that is refused for it, or needs no price because others only ask for it. */
  private void valueWithoutPrice(Stretch stretch, int place) {
    int row = stretch.row(place);
    LineSteps steps = steps(row, PricedUnits.NONE);
    if (!refusals.isCounted(row)) {
      steps.refuse(contract.causes().refusal(refusals.reason(row)));
    }
    steps.finish(stretch, place);
  }

  private LineSteps steps(int row, PricedUnits gross) {
    return new LineSteps(ledger, contract.rounding(), row, gross);
  }

  /** What is claimed is worth under a tariff, at its positions under the one that counts it. */
  private static PriceForm.Worth worth(PricedTariff priced, ClaimedUnits claimed) {
    return priced.isNone() ? PriceForm.Worth.NOTHING : priced.tariff().form().of(claimed);
  }

  private ClaimedUnits claimed(int row, UnitSeries series) {
    return results
        .of(row)
        .map(found -> ClaimedUnits.measured(found, series))
        .orElseGet(
            () -> ClaimedUnits.counted(Units.ofMillionths(rows.columns().quantity(row)), series));
  }

  /** The cause by which a version agreed later prices a row anew (rule amendment). */
  private int amendment(PricedTariff later) {
    return contract
        .causes()
        .amendment(later.isNone() ? CompiledCard.NO_VERSION : later.tariff().version());
  }

  private void pay(
      LineSteps steps,
      int row,
      CompiledTariff tariff,
      ClaimedUnits claimed,
      PriceForm.Worth worth) {
    int outcome = rows.terms(row).outcomeIndex();
    tellIfNegative(steps, row, tariff);
    claimed.use(worth);
    if (contract.card().hasOwnLimits()) {
      steps.to(
          contract.causes().ownLimit(outcome),
          PricedUnits.of(OwnLimits.use(worth.pieces(), tariff.form(), claimed.series())));
    }
    for (BigFraction score : factors.of(tariff, row)) {
      steps.to(contract.causes().factor(outcome), steps.units().times(score));
    }
    PricedUnits attributable = steps.units().times(rows.terms(row).attributable());
    if (attributable.money().signum() >= 0) {
      attributable = attributable.without(baselines.take(row, worth.quantity()));
    }
    steps.to(contract.causes().deadweight(outcome), attributable);
  }

  /** What was measured below zero and pays nothing is told. */
  private void tellIfNegative(LineSteps steps, int row, CompiledTariff tariff) {
    if (rows.isMeasured(row)
        && !tariff.tariff().twoSided()
        && steps.units().money().signum() == 0
        && tariff.form().measured(result(row)).signum() < 0) {
      steps.tell(contract.causes().negative(rows.terms(row).outcomeIndex()), steps.units());
    }
  }

  /**
   * What is not paid by this measurement alone, what is paid by all together, and what limits
   * inside the prices and factors leave of it. Only what is paid uses up tiers, limits and lump
   * sums.
   */
  private void pay(LineSteps steps, int row, ComparisonPayments.Decision decision) {
    Causes causes = contract.causes();
    int outcome = rows.terms(row).outcomeIndex();
    Paid paid = Paid.NOTHING;
    if (decision.paysAlone()) {
      paid = paid.plus(use(row, BigFraction.ZERO, BigFraction.ONE));
    } else {
      steps.tell(causes.effect(decision.alone().finding()), PricedUnits.NONE);
      tellIfNegative(steps, row, rows.tariff(row).tariff());
    }
    for (ComparisonPayments.Part part : decision.paidPooled()) {
      paid = paid.plus(use(part.row(), part.from(), part.share()));
    }
    if (!decision.paidPooled().isEmpty()) {
      steps.tell(causes.effect(EffectFinding.PAID), paid.gross);
    }
    steps.to(causes.ownLimit(outcome), paid.limited);
    steps.to(causes.factor(outcome), paid.scored);
  }

  /** Values a part of a measurement that is paid now, at the positions it takes now. */
  private Paid use(int row, BigFraction from, BigFraction share) {
    CompiledTariff tariff = rows.tariff(row).tariff();
    UnitSeries series = counters.of(tariff, row);
    ClaimedUnits claimed = ClaimedUnits.measured(result(row), from, share, series);
    PriceForm.Worth worth = tariff.form().of(claimed);
    claimed.use(worth);
    List<PricedUnits.Piece> pieces = OwnLimits.use(worth.pieces(), tariff.form(), series);
    PricedUnits limited = PricedUnits.of(pieces);
    PricedUnits scored = limited;
    for (BigFraction score : factors.of(tariff, row)) {
      scored = scored.times(score);
    }
    return new Paid(PricedUnits.of(worth.pieces()), limited, scored);
  }

  private MeasuredResult result(int row) {
    return results.of(row).orElseThrow();
  }

  /** What is paid at one measurement: before and after limits inside the price, after factors. */
  private record Paid(PricedUnits gross, PricedUnits limited, PricedUnits scored) {
    static final Paid NOTHING = new Paid(PricedUnits.NONE, PricedUnits.NONE, PricedUnits.NONE);

    Paid plus(Paid more) {
      return new Paid(gross.then(more.gross), limited.then(more.limited), scored.then(more.scored));
    }
  }

  /** What measurements, and the row that is explained, were valued as, by row. */
  Map<Integer, PriceForm.Worth> worthShown() {
    return worthShown;
  }

  /** How many first units of an outcome are unpaid. */
  Baselines baselines() {
    return baselines;
  }

  /** The scores that multiply what is paid. */
  Factors factors() {
    return factors;
  }
}
