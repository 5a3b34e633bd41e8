package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/**
 * Two projects with the same metrics in the same order and the same prices up to some row; from
 * there on one has the prices of a few rows further down, and so lacks as many at its end.
 */
final class ShiftedPriceRule implements QualityRule {
  private static final int MOST_SHIFT = 5;
  private static final int FEWEST_ROWS = 4;

  private record PricedMetric(IndigoRow row, String definition, BigDecimal price) {
    boolean isLike(PricedMetric other) {
      return definition.equals(other.definition);
    }
  }

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    List<List<PricedMetric>> cards =
        tables.projects().stream()
            .map(project -> card(tables, project))
            .filter(card -> card.size() >= FEWEST_ROWS)
            .toList();
    return cards.stream()
        .flatMap(card -> cards.stream().flatMap(other -> shifted(card, other).stream()).limit(1));
  }

  private static List<PricedMetric> card(IndigoTables tables, String project) {
    List<PricedMetric> card = new ArrayList<>();
    for (IndigoRow metric : tables.rows(IndigoTable.OUTCOME_METRICS, project)) {
      String definition = metric.text(IndigoColumn.DEFINITION).toLowerCase(Locale.ROOT);
      tables.rows(IndigoTable.OUTCOME_PRICINGS, project).stream()
          .filter(
              row -> row.text(IndigoColumn.PRICE_METRIC).equals(metric.text(IndigoColumn.METRIC)))
          .filter(row -> row.number(IndigoColumn.PRICE).isPresent() && !definition.isEmpty())
          .findFirst()
          .ifPresent(
              row ->
                  card.add(
                      new PricedMetric(
                          row, definition, row.number(IndigoColumn.PRICE).orElseThrow())));
    }
    return card;
  }

  private static Optional<DataFinding> shifted(List<PricedMetric> card, List<PricedMetric> other) {
    int from = firstOtherPrice(card, other);
    int shift = other.size() - card.size();
    boolean isShifted =
        shift >= 1
            && shift <= MOST_SHIFT
            && card.size() - from >= FEWEST_ROWS
            && from > 0
            && Stream.iterate(from, at -> at < card.size(), at -> at + 1)
                .allMatch(
                    at ->
                        card.get(at).isLike(other.get(at))
                            && card.get(at).price().compareTo(other.get(at + shift).price()) == 0);
    return isShifted
        ? Optional.of(
            DataFinding.of(
                Oddity.SHIFTED_PRICES,
                card.get(from).row(),
                IndigoColumn.PRICE,
                "from this row on the prices are those that "
                    + other.get(0).row().project()
                    + " has "
                    + shift
                    + " rows further down for the same metrics"))
        : Optional.empty();
  }

  /** The first row of the same metric at another price; the card's size where there is none. */
  private static int firstOtherPrice(List<PricedMetric> card, List<PricedMetric> other) {
    int at = 0;
    while (at < Math.min(card.size(), other.size())
        && card.get(at).isLike(other.get(at))
        && card.get(at).price().compareTo(other.get(at).price()) == 0) {
      at++;
    }
    return at;
  }
}
