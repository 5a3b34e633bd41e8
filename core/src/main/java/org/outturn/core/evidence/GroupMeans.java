package org.outturn.core.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * The mean of a score in a treated and in a comparison group: 512.4 points of 1,200 pupils against
 * 498.75 of 1,180, and how far single scores lie from the mean where that is known. Exact decimals
 * without needless zeros, so that 512.4 and 512.40 are equal.
 *
 * @param treated the people in the treated group, at least 0
 * @param treatedMean their mean score, of any sign
 * @param comparison the people in the comparison group, at least 0
 * @param comparisonMean their mean score, of any sign
 * @param treatedDeviation the standard deviation of the treated group's scores, at least 0
 * @param comparisonDeviation the standard deviation of the comparison group's scores, at least 0
 */
public record GroupMeans(
    long treated,
    BigDecimal treatedMean,
    long comparison,
    BigDecimal comparisonMean,
    Optional<BigDecimal> treatedDeviation,
    Optional<BigDecimal> comparisonDeviation)
    implements GroupComparison {

  /**
   * Refuses counts outside 0 to a thousand million million, a deviation below zero, one deviation
   * without the other, and numbers of too many digits.
   *
   * @param treated the people in the treated group, at least 0
   * @param treatedMean their mean score, of any sign
   * @param comparison the people in the comparison group, at least 0
   * @param comparisonMean their mean score, of any sign
   * @param treatedDeviation the standard deviation of the treated group's scores, at least 0
   * @param comparisonDeviation the standard deviation of the comparison group's scores, at least 0
   */
  public GroupMeans {
    GroupCounts.count(treated, "treatedN");
    GroupCounts.count(comparison, "comparisonN");
    treatedMean = plain(treatedMean);
    comparisonMean = plain(comparisonMean);
    treatedDeviation = treatedDeviation.map(sd -> deviation(sd, "treatedSd"));
    comparisonDeviation = comparisonDeviation.map(sd -> deviation(sd, "comparisonSd"));
    if (treatedDeviation.isPresent() != comparisonDeviation.isPresent()) {
      throw new IllegalArgumentException(
          "treatedSd and comparisonSd must be stated together, or neither");
    }
  }

  /**
   * Means without deviations.
   *
   * @param treated the people in the treated group, at least 0
   * @param treatedMean their mean score
   * @param comparison the people in the comparison group, at least 0
   * @param comparisonMean their mean score
   * @return the means
   */
  public static GroupMeans of(
      long treated, BigDecimal treatedMean, long comparison, BigDecimal comparisonMean) {
    return new GroupMeans(
        treated, treatedMean, comparison, comparisonMean, Optional.empty(), Optional.empty());
  }

  private static BigDecimal plain(BigDecimal number) {
    return Fractions.canonical(Decimals.bounded(number));
  }

  private static BigDecimal deviation(BigDecimal number, String field) {
    return plain(Require.that(number.signum() >= 0, field, "must be >= 0", number));
  }

  @Override
  public GroupMeans withEffectTimes(BigDecimal factor) {
    return new GroupMeans(
        treated,
        comparisonMean.add(treatedMean.subtract(comparisonMean).multiply(factor)),
        comparison,
        comparisonMean,
        treatedDeviation,
        comparisonDeviation);
  }

  @Override
  public <T> T match(Function<GroupCounts, T> counts, Function<GroupMeans, T> means) {
    return means.apply(this);
  }
}
