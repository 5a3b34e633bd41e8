package org.outturn.core.investment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * Money that one investor commits on one set of terms, such as GBP 362,500.00 of quasi-equity at
 * rank 2 that takes half of what is left, up to an IRR of 11.37 %.
 *
 * <p>Interest and preferred return are simple, on the principal outstanding, by days over 365.
 */
@OutturnStyle
@Value.Immutable
public interface Tranche extends WithTranche {

  /**
   * Starts a tranche.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its name.
   *
   * @return unique in the case
   */
  String id();

  /**
   * The party whose money it is.
   *
   * @return the party's name; the tranche's own unless stated
   */
  @Value.Default
  default String investor() {
    return id();
  }

  /**
   * What kind of money it is.
   *
   * @return the form
   */
  TrancheForm form();

  /**
   * The most that is drawn; what was repaid is not drawn again.
   *
   * @return whole minor units, above 0
   */
  Amount commitment();

  /**
   * When it is paid: every tranche of rank 1 in full, then those of rank 2.
   *
   * @return from 1 to 1000; tranches of one rank share by what each is owed
   */
  int rank();

  /**
   * The interest.
   *
   * @return simple, a year; 0 unless stated
   */
  @Value.Default
  default AnnualRate rate() {
    return AnnualRate.ZERO;
  }

  /**
   * What is due after principal and before lower ranks, for the use of the money.
   *
   * @return simple, a year; 0 unless stated
   */
  @Value.Default
  default AnnualRate preferredReturn() {
    return AnnualRate.ZERO;
  }

  /**
   * Its share of what is left once every tranche has interest, principal and preferred return.
   *
   * @return from 0 to 1; 0 unless stated
   */
  @Value.Default
  default Share residualShare() {
    return Share.ZERO;
  }

  /**
   * The most it may receive.
   *
   * @return empty where there is no cap
   */
  Optional<ReturnCap> cap();

  /**
   * The day on which all of it is drawn, needed or not.
   *
   * @return empty where it is drawn as needed
   */
  Optional<LocalDate> drawnOn();

  /**
   * Whether its principal is ever repaid.
   *
   * @return true unless it is a first-loss grant that says otherwise
   */
  @Value.Default
  default boolean isRepaid() {
    return true;
  }

  /**
   * The highest rate of return its terms allow.
   *
   * @return the rate of a cap by IRR, else a loan's interest, else empty
   */
  @Value.Lazy
  default Optional<AnnualRate> maximumReturn() {
    return cap()
        .flatMap(
            cap ->
                cap.match(
                    new ReturnCap.Cases<Optional<AnnualRate>>() {
                      @Override
                      public Optional<AnnualRate> irr(ReturnCap.Irr of) {
                        return Optional.of(of.rate());
                      }

                      @Override
                      public Optional<AnnualRate> multiple(ReturnCap.Multiple of) {
                        return Optional.empty();
                      }
                    }))
        .or(() -> form() == TrancheForm.LOAN ? Optional.of(rate()) : Optional.empty());
  }

  /** Refuses terms that do not go with the form. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Require.id(investor(), "investor");
    Require.that(
        commitment().signum() > 0 && commitment().isWholeMinor(),
        "commitment",
        "must be > 0 and whole minor units",
        commitment());
    Require.that(rank() >= 1 && rank() <= 1000, "rank", "must be from 1 to 1000", rank());
    String only = "must be 0 for form " + form();
    Require.that(form().bearsInterest() || rate().isZero(), "rate", only, rate());
    Require.that(
        form().sharesProfit() || preferredReturn().isZero(),
        "preferredReturn",
        only,
        preferredReturn());
    Require.that(
        form().sharesProfit() || residualShare().equals(Share.ZERO),
        "residualShare",
        only,
        residualShare());
    Require.that(
        form().earns() || cap().isEmpty(), "cap", "must be left out for form " + form(), cap());
    Require.that(
        isRepaid() || !form().earns(), "repaid", "must be true for form " + form(), isRepaid());
  }

  /** Builds a tranche. */
  final class Builder extends ImmutableTranche.Builder {
    Builder() {}
  }
}
