package org.outturn.core.contract;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;

/** Which outcomes tariffs price, and which gates and factors ask for. */
final class AskedOutcomes {
  private AskedOutcomes() {}

  static List<Tariff> tariffs(RateCard card) {
    return card.versions().stream().flatMap(version -> version.tariffs().stream()).toList();
  }

  static ImmutableSet<String> asked(Collection<Tariff> tariffs, Collection<Fee> fees) {
    Stream<String> byTariffs =
        tariffs.stream()
            .flatMap(
                tariff ->
                    Stream.concat(
                        byGates(tariff.onlyIf()), tariff.factors().stream().map(Factor::outcome)));
    return Stream.concat(byTariffs, fees.stream().flatMap(fee -> byGates(fee.onlyIf())))
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<String> priced(Collection<Tariff> tariffs) {
    return tariffs.stream().map(Tariff::outcome).collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<String> byGates(List<Gate> gates) {
    return gates.stream().map(Gate::outcome);
  }
}
