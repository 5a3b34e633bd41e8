package org.outturn.core.schedule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.validation.Require;

/**
 * Something paid beside outcomes (rule blended): GBP 10,000.00 each quarter for running the
 * service, GBP 5,000.00 each year if quality was at least 80 %.
 */
@OutturnStyle
@Value.Immutable
public interface Fee extends WithFee {

  /**
   * Starts a fee.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * So much each time: {@code Fee.each("service", FeeKind.SERVICE_FEE, Amount.of("GBP", "10000"),
   * FeeEach.PERIOD)}.
   *
   * @param id its name
   * @param kind what it is paid for
   * @param amount of one time
   * @param each how often
   * @return the fee
   */
  static Fee each(String id, FeeKind kind, Amount amount, FeeEach each) {
    return builder().id(id).kind(kind).pays(FeeAmount.repeated(amount, each)).build();
  }

  /**
   * So much once.
   *
   * @param id its name
   * @param kind what it is paid for
   * @param amount how much
   * @return the fee, paid in the period that holds the term's first day unless it has a from
   */
  static Fee once(String id, FeeKind kind, Amount amount) {
    return each(id, kind, amount, FeeEach.ONCE);
  }

  /**
   * A total, split whole over its periods: {@code Fee.total("set-up", FeeKind.SERVICE_FEE,
   * Amount.of("GBP", "850000"))}.
   *
   * @param id its name
   * @param kind what it is paid for
   * @param total over all periods
   * @return the fee, over all periods of the term unless it has dates
   */
  static Fee total(String id, FeeKind kind, Amount total) {
    return builder().id(id).kind(kind).pays(FeeAmount.total(total)).build();
  }

  /**
   * The name a statement gives for it.
   *
   * @return unique among the contract's fees
   */
  String id();

  /**
   * What it is paid for.
   *
   * @return the kind
   */
  FeeKind kind();

  /**
   * How much it comes to.
   *
   * @return so much each time, or a total
   */
  FeeAmount pays();

  /**
   * Its first day.
   *
   * @return empty where it is bounded by the term alone
   */
  Optional<LocalDate> from();

  /**
   * The day after its last.
   *
   * @return empty where it is bounded by the term alone
   */
  Optional<LocalDate> to();

  /**
   * Conditions on outcomes, all of which must hold on a period's last day (rule gate).
   *
   * @return may be empty
   */
  ImmutableList<Gate> onlyIf();

  /** Refuses a blank id, and dates that hold no day. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    if (from().isPresent() && to().isPresent()) {
      Require.that(
          to().get().isAfter(from().get()), "to", "must be after from " + from().get(), to().get());
    }
  }

  /** Builds a fee. */
  final class Builder extends ImmutableFee.Builder {
    Builder() {}
  }
}
