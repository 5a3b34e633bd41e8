package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.PublishedPeriod;

/**
 * What a table says was paid: {@code GBP 22,660} for a metric from October 2018 to October 2022.
 */
@OutturnStyle
@Value.Immutable
public interface PublishedPayment {
  /**
   * Starts a payment.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What for.
   *
   * @return a metric's id; empty where it is for all of them
   */
  Optional<String> metric();

  /**
   * Who paid it together.
   *
   * @return ids of organisations in the order of the cell; empty where it is not said
   */
  ImmutableList<String> payers();

  /**
   * When.
   *
   * @return the period, as far as it is known
   */
  PublishedPeriod period();

  /**
   * How much.
   *
   * @return zero or more
   */
  Amount amount();

  /**
   * What is noted of it.
   *
   * @return empty where nothing is
   */
  @Value.Default
  default String note() {
    return "";
  }

  /**
   * Whether it was paid in place of outcomes while Covid stopped them.
   *
   * @return true where the note says so
   */
  default boolean isGrant() {
    return PaymentNote.isGrant(note());
  }

  /** Builds a payment. */
  final class Builder extends ImmutablePublishedPayment.Builder {
    Builder() {}
  }
}
