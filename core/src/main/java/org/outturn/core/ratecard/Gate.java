package org.outturn.core.ratecard;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * A condition on another outcome (rule gate): attendance is paid only if attainment rose by at
 * least 0; a quality fee only if at most 5 % complained. It holds where what was measured or
 * counted is at least the one bound and at most the other. A missing measurement closes it.
 */
@OutturnStyle
@Value.Immutable
public abstract class Gate implements WithGate {
  Gate() {}

  /**
   * Starts a gate.
   *
   * @return a strict builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A gate on a least measured value: {@code Gate.atLeast("attainment", BigDecimal.ZERO)}. With
   * {@code withOf} it asks for an effect or a quantity, with {@code withBy} another measurement.
   *
   * @param outcome the outcome's id
   * @param least the value that opens it, of any sign
   * @return the gate
   */
  public static Gate atLeast(String outcome, BigDecimal least) {
    return builder().outcome(outcome).atLeast(least).build();
  }

  /**
   * A gate on a greatest measured value: {@code Gate.atMost("complaints", new BigDecimal("0.05"))}.
   *
   * @param outcome the outcome's id
   * @param most the value above which it closes, of any sign
   * @return the gate
   */
  public static Gate atMost(String outcome, BigDecimal most) {
    return builder().outcome(outcome).atMost(most).build();
  }

  /**
   * A gate on a measured value from one to another.
   *
   * @param outcome the outcome's id
   * @param least the value below which it closes
   * @param most the value above which it closes
   * @return the gate
   */
  public static Gate between(String outcome, BigDecimal least, BigDecimal most) {
    return builder().outcome(outcome).atLeast(least).atMost(most).build();
  }

  /**
   * The outcome it asks.
   *
   * @return its id
   */
  public abstract String outcome();

  /**
   * The least that opens it.
   *
   * @return of any sign; empty where only a most is stated
   */
  public abstract Optional<BigDecimal> atLeast();

  /**
   * The most that keeps it open.
   *
   * @return of any sign; empty where only a least is stated
   */
  public abstract Optional<BigDecimal> atMost();

  /**
   * What it asks for.
   *
   * @return the measured value unless stated
   */
  @Value.Default
  public GateMeasure of() {
    return GateMeasure.VALUE;
  }

  /**
   * Which measurement or count decides.
   *
   * @return the latest up to the achieved date unless stated
   */
  @Value.Default
  public DecidedBy by() {
    return DecidedBy.ACHIEVED;
  }

  /**
   * Refuses a blank id, a gate without a bound, and bounds that nothing lies between.
   *
   * @return this gate, bounds without needless zeros
   */
  @Value.Check
  Gate check() {
    Require.id(outcome(), "outcome");
    if (atLeast().isEmpty() && atMost().isEmpty()) {
      throw new IllegalArgumentException("gate must state atLeast, atMost or both but stated none");
    }
    Optional<BigDecimal> least = atLeast().map(Gate::canonical);
    Optional<BigDecimal> most = atMost().map(Gate::canonical);
    if (least.isPresent() && most.isPresent()) {
      Require.that(
          least.get().compareTo(most.get()) <= 0,
          "atMost",
          "must be >= atLeast " + least.get(),
          most.get());
    }
    return least.equals(atLeast()) && most.equals(atMost())
        ? this
        : withAtLeast(least).withAtMost(most);
  }

  private static BigDecimal canonical(BigDecimal bound) {
    return Fractions.canonical(Decimals.bounded(bound));
  }

  /** Such as {@code attainment >= 0} or {@code quantity of job >= 40 and <= 60, by period}. */
  @Override
  public String toString() {
    String bounds =
        Stream.of(
                atLeast().map(least -> ">= " + Decimals.grouped(least)),
                atMost().map(most -> "<= " + Decimals.grouped(most)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" and "));
    return (of() == GateMeasure.VALUE ? "" : words(of()) + " of ")
        + outcome()
        + " "
        + bounds
        + (by() == DecidedBy.ACHIEVED ? "" : ", by " + words(by()));
  }

  private static String words(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT);
  }

  /** Builds a gate. */
  public static final class Builder extends ImmutableGate.Builder {
    Builder() {}
  }
}
