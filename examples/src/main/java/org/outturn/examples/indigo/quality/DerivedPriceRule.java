package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/**
 * A price that is an amount divided by a count and rounded: 397,800 paid for 258 people is 1,542.
 * Pricing with it gives the amount back and proves nothing. A price that divides the amount without
 * a rest is taken for agreed; so is one that any amount would fit.
 */
final class DerivedPriceRule implements QualityRule {
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LEAST_PRICE = BigDecimal.valueOf(100);
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_COUNT = 7;

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.rows(IndigoTable.OUTCOME_PRICINGS).stream()
        .filter(row -> isFromMaximum(row) || isFromPayment(tables, row))
        .map(
            row ->
                DataFinding.of(
                    Oddity.DERIVED_PRICE,
                    row,
                    IndigoColumn.PRICE,
                    "the price is an amount divided by a count and rounded, so that pricing with it"
                        + " proves nothing"));
  }

  private static boolean isFromMaximum(IndigoRow row) {
    Optional<BigDecimal> price = row.quantity(IndigoColumn.PRICE);
    Optional<BigDecimal> maximum = row.quantity(IndigoColumn.PRICE_MAXIMUM);
    if (price.isEmpty() || maximum.isEmpty() || price.get().signum() == 0) {
      return false;
    }
    BigDecimal count = maximum.get().divide(price.get(), 0, RoundingMode.HALF_UP);
    BigDecimal fits = unit(price.get()).multiply(count);
    return fits.compareTo(price.get().multiply(HALF)) < 0
        && isQuotient(price.get(), maximum.get(), count);
  }

  private static boolean isFromPayment(IndigoTables tables, IndigoRow row) {
    Optional<BigDecimal> price = row.quantity(IndigoColumn.PRICE);
    return price.isPresent()
        && price.get().compareTo(LEAST_PRICE) >= 0
        && amounts(tables, row)
            .anyMatch(
                amount ->
                    counts(tables, row).anyMatch(count -> isQuotient(price.get(), amount, count)));
  }

  /** Whether the price is the amount divided by the count, rounded; not where it is so exactly. */
  private static boolean isQuotient(BigDecimal price, BigDecimal amount, BigDecimal count) {
    if (count.signum() <= 0 || price.multiply(count).compareTo(amount) == 0) {
      return false;
    }
    BigDecimal exact = amount.divide(count, MathContext.DECIMAL64);
    return exact.subtract(price).abs().compareTo(unit(price).multiply(HALF)) <= 0;
  }

  /** One in the last decimal that the price has. */
  private static BigDecimal unit(BigDecimal price) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, price.stripTrailingZeros().scale()));
  }

  private static Stream<BigDecimal> amounts(IndigoTables tables, IndigoRow row) {
    String project = row.project();
    List<IndigoRow> ofMetric =
        Paid.rows(tables, project).stream()
            .filter(
                paid ->
                    paid.text(IndigoColumn.PAYMENT_METRIC)
                        .equals(row.text(IndigoColumn.PRICE_METRIC)))
            .toList();
    return Stream.of(
            Paid.sum(ofMetric, IndigoColumn.PAYMENT),
            Paid.sum(
                tables.rows(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS, project), IndigoColumn.PAID))
        .flatMap(Optional::stream);
  }

  /** Every whole number that the results of the metric say, in prose too. */
  private static Stream<BigDecimal> counts(IndigoTables tables, IndigoRow row) {
    return tables.rows(IndigoTable.RESULTS, row.project()).stream()
        .filter(
            result ->
                result.text(IndigoColumn.RESULT_METRIC).equals(row.text(IndigoColumn.PRICE_METRIC)))
        .flatMap(
            result ->
                Stream.of(IndigoColumn.ACHIEVED, IndigoColumn.ENGAGED, IndigoColumn.POSITIVE)
                    .map(result::text))
        .map(text -> text.substring(0, Math.min(LONGEST_TEXT, text.length())))
        .flatMap(NO_DIGITS::splitAsStream)
        .filter(digits -> !digits.isEmpty() && digits.length() <= LONGEST_COUNT)
        .map(BigDecimal::new);
  }
}
