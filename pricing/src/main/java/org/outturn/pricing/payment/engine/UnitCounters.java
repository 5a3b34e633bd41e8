package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.outcome.Each;

/** What a run has counted under each outcome and tariff segment, afresh where a price says so. */
final class UnitCounters {
  private final SeenRows rows;
  private final EachHolders holders;
  private final @Nullable UnitSeries[] overall;
  private final Map<Fresh, UnitCounter> fresh = new HashMap<>();

  /** Whose counting it is: an outcome and segment, for one cohort, year or the like. */
  private record Fresh(int counting, Optional<Each> each, Object holder) {}

  UnitCounters(SeenRows rows, EachHolders holders) {
    this.rows = rows;
    this.holders = holders;
    this.overall = new @Nullable UnitSeries[rows.contract().card().countings()];
  }

  /** Where a row stands under the tariff that prices it at last. */
  UnitSeries of(CompiledTariff tariff, int row) {
    int counting = tariff.counting();
    UnitSeries found = overall[counting];
    if (found != null) {
      return found;
    }
    ImmutableSet<Optional<Each>> kinds = rows.contract().card().eachOf(counting);
    if (kinds.stream().allMatch(Optional::isEmpty)) {
      UnitSeries only = UnitSeries.of(new UnitCounter());
      overall[counting] = only;
      return only;
    }
    return new UnitSeries(
        counter(counting, tariff.each(), row),
        kinds.stream()
            .map(each -> counter(counting, each, row))
            .collect(ImmutableList.toImmutableList()));
  }

  private UnitCounter counter(int counting, Optional<Each> each, int row) {
    Object holder = each.<Object>map(by -> holders.ofPrice(by, row)).orElse("");
    return fresh.computeIfAbsent(new Fresh(counting, each, holder), any -> new UnitCounter());
  }
}
