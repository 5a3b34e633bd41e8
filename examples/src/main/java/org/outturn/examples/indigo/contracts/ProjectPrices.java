package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.Tariff;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;

/** The metrics that have a price, as outcomes and tariffs. */
final class ProjectPrices {
  private static final int MOST_DECIMALS = 6;

  private final ProjectRows rows;
  private final ImmutableList<PricedMetric> metrics;

  ProjectPrices(ProjectRows rows) {
    this.rows = rows;
    this.metrics = read();
  }

  ImmutableList<PricedMetric> metrics() {
    return metrics;
  }

  private ImmutableList<PricedMetric> read() {
    Map<String, PricedMetric> found = new LinkedHashMap<>();
    for (IndigoRow row : rows.of(IndigoTable.OUTCOME_PRICINGS)) {
      String id = row.text(IndigoColumn.PRICE_METRIC);
      Optional<Amount> price = rows.price(row, IndigoColumn.PRICE, IndigoColumn.PRICE_CURRENCY);
      if (!ProjectRows.isName(id) || found.containsKey(id)) {
        rows.leaveOut(row, "it names no metric, or one that has a price above");
      } else if (price.filter(ProjectPrices::isPrice).isEmpty()) {
        rows.leaveOut(row, "it has no price that can be read");
      } else {
        found.put(id, new PricedMetric(id, price.get(), row));
        row.stated(IndigoColumn.PRICE_INCREASES)
            .ifPresent(words -> rows.leaveOut(row, "increases of the price stand in words"));
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private static boolean isPrice(Amount price) {
    return price.value().stripTrailingZeros().scale() <= MOST_DECIMALS;
  }

  Tariff[] tariffs() {
    return metrics.stream()
        .map(each -> Tariff.of(each.id(), Price.unit(each.price())))
        .toArray(Tariff[]::new);
  }

  /** The outcomes; one whose result is a share is measured on the cohort. */
  ImmutableList<Outcome> outcomes(ProjectResults results) {
    return metrics.stream()
        .map(each -> outcome(each, results))
        .collect(ImmutableList.toImmutableList());
  }

  private Outcome outcome(PricedMetric metric, ProjectResults results) {
    Optional<IndigoRow> defined =
        rows.of(IndigoTable.OUTCOME_METRICS).stream()
            .filter(row -> row.text(IndigoColumn.METRIC).equals(metric.id()))
            .findFirst();
    return Outcome.builder()
        .id(metric.id())
        .name(ProjectRows.title(defined.map(row -> row.text(IndigoColumn.DEFINITION)).orElse("")))
        .unit(defined.map(ProjectPrices::unit).orElse(Outcome.PERSON))
        .measure(results.isMeasured(metric.id()) ? Measure.COHORT : Measure.PARTICIPANT)
        .deadweight(Deadweight.PRICED_IN)
        .build();
  }

  private static String unit(IndigoRow row) {
    boolean isPerson =
        row.stated(IndigoColumn.UNIT_TYPE)
            .map(type -> type.equalsIgnoreCase("Individual"))
            .orElse(true);
    return isPerson
        ? Outcome.PERSON
        : row.stated(IndigoColumn.UNIT_DESCRIPTION)
            .map(text -> ProjectRows.title(text).toLowerCase(Locale.ROOT))
            .orElse("other");
  }
}
