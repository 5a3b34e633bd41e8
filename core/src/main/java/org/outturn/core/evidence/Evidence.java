package org.outturn.core.evidence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.outturn.core.validation.Require;

/**
 * What happened: claims, tallies and measurements in claim order, without repeats. A value: equal
 * where the same happened.
 *
 * <pre>{@code
 * Evidence evidence = Evidence.ofClaims(List.of(OutcomeClaim.of("C001", "P001", "acc-entry", day)));
 * }</pre>
 *
 * <p>Holds no price and is not bound to a contract: the same evidence may be priced under many.
 * Whoever computes with a million rows reads its {@link #columns()}. Immutable and thread-safe.
 */
public final class Evidence {
  /** Evidence of nothing. */
  public static final Evidence NONE = builder().build();

  private final EvidenceColumns columns;
  private final int repeats;

  Evidence(EvidenceColumns columns, int repeats) {
    this.columns = columns;
    this.repeats = repeats;
  }

  /**
   * Starts evidence row by row.
   *
   * @return a builder of columns
   */
  public static EvidenceBuilder builder() {
    return new EvidenceBuilder();
  }

  /**
   * Evidence of claims, tallies and measurements, in any order.
   *
   * @param claims the claims
   * @param tallies the tallies
   * @param measurements the measurements
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException when a key stands twice with
   *     different content
   */
  public static Evidence of(
      List<OutcomeClaim> claims,
      List<OutcomeTally> tallies,
      List<OutcomeMeasurement> measurements) {
    EvidenceBuilder builder = builder();
    claims.forEach(builder::add);
    tallies.forEach(builder::add);
    measurements.forEach(builder::add);
    return builder.build();
  }

  /**
   * Evidence of claims and tallies, in any order.
   *
   * @param claims the claims
   * @param tallies the tallies
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException when a key stands twice with
   *     different content
   */
  public static Evidence of(List<OutcomeClaim> claims, List<OutcomeTally> tallies) {
    return of(claims, tallies, List.of());
  }

  /**
   * Evidence of claims, in any order.
   *
   * @param claims the claims
   * @return the evidence
   */
  public static Evidence ofClaims(List<OutcomeClaim> claims) {
    return of(claims, List.of());
  }

  /**
   * Evidence of tallies, in any order.
   *
   * @param tallies the tallies
   * @return the evidence
   */
  public static Evidence ofTallies(List<OutcomeTally> tallies) {
    return of(List.of(), tallies);
  }

  /**
   * Evidence of measurements, in any order.
   *
   * @param measurements the measurements
   * @return the evidence
   */
  public static Evidence ofMeasurements(List<OutcomeMeasurement> measurements) {
    return of(List.of(), List.of(), measurements);
  }

  /**
   * The same tallies with other quantities, for those who price what is expected a million times:
   * outcomes, days and order stay as they are.
   *
   * @param millionths a quantity for each row, in claim order and in millionths of an outcome, each
   *     at least 0
   * @return evidence of as many rows
   * @throws IllegalArgumentException when a row is not a tally, there are not as many quantities as
   *     rows, or one is below 0
   */
  public Evidence withQuantities(long[] millionths) {
    Require.that(
        size() == 0 || columns.isOfTallies(), "evidence", "must be of tallies alone", this);
    Require.that(
        millionths.length == size(),
        "quantities",
        "must be as many as the " + size() + " rows",
        millionths.length);
    long[] quantities = millionths.clone();
    long least = 0;
    for (long quantity : quantities) {
      least = Math.min(least, quantity);
    }
    Require.that(least >= 0, "quantities", "must be at least 0", least);
    return new Evidence(columns.withQuantities(quantities), repeats);
  }

  /**
   * How many rows there are.
   *
   * @return claims, tallies and measurements
   */
  public int size() {
    return columns.size();
  }

  /**
   * How many rows of a kind there are.
   *
   * @param kind claims, tallies or measurements
   * @return at least 0
   */
  public int size(EvidenceKind kind) {
    return columns.count(kind);
  }

  /**
   * How many people the claims are of.
   *
   * @return at least 0; tallies and measurements name none
   */
  public int participants() {
    return columns.participants();
  }

  /**
   * The rows as read-only columns, for those who compute.
   *
   * @return the same columns whenever it is asked for
   */
  public EvidenceColumns columns() {
    return columns;
  }

  /**
   * How many rows said again what another said, and were left out.
   *
   * @return at least 0
   */
  public int repeats() {
    return repeats;
  }

  /**
   * The latest date anywhere in the evidence.
   *
   * @return empty where there is no evidence
   */
  public Optional<LocalDate> latestDate() {
    return size() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(columns.latestDay()));
  }

  /**
   * The claims, in claim order.
   *
   * @return a claim for each row that is one
   */
  public ImmutableList<OutcomeClaim> claims() {
    return all(EvidenceKind.CLAIM, columns::claim);
  }

  /**
   * The tallies, in claim order.
   *
   * @return a tally for each row that is one
   */
  public ImmutableList<OutcomeTally> tallies() {
    return all(EvidenceKind.TALLY, columns::tally);
  }

  /**
   * The measurements, in claim order.
   *
   * @return a measurement for each row that is one
   */
  public ImmutableList<OutcomeMeasurement> measurements() {
    return all(EvidenceKind.MEASUREMENT, row -> columns.measurement(row).orElseThrow());
  }

  private <T> ImmutableList<T> all(EvidenceKind kind, IntFunction<T> item) {
    return columns.rowsOf(kind).mapToObj(item).collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that && columns.saysTheSame(that.columns);
  }

  @Override
  public int hashCode() {
    return columns.contentHash();
  }

  /** The number of rows and of participants; never a participant's data. */
  @Override
  public String toString() {
    int measured = size(EvidenceKind.MEASUREMENT);
    return "Evidence of "
        + (size() - measured)
        + " claims and tallies of "
        + participants()
        + " participants"
        + (measured == 0 ? "" : " and " + measured + " measurements");
  }
}
