package org.outturn.examples.indigo.prices;

import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;

/** What one published contract pays for one metric: {@code GBP 4,500} for 13 weeks in a job. */
@OutturnStyle
@Value.Immutable
public interface FieldPrice {
  /**
   * Starts a price.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Whose price it is.
   *
   * @return a project's id
   */
  String project();

  /**
   * What people call the project.
   *
   * @return empty where the tables do not say
   */
  String name();

  /**
   * Where it is.
   *
   * @return codes of countries as the tables write them, such as {@code GB}
   */
  String countries();

  /**
   * When its service began.
   *
   * @return a year
   */
  int year();

  /**
   * What is paid for.
   *
   * @return the metric's id
   */
  String metric();

  /**
   * What counts as the outcome.
   *
   * @return its definition, on one line
   */
  String definition();

  /**
   * What is counted.
   *
   * @return {@code person}, or another unit
   */
  String unit();

  /**
   * What one is paid.
   *
   * @return an amount in the project's currency
   */
  Amount price();

  /**
   * The most that one person may earn.
   *
   * @return empty where none is published
   */
  Optional<Amount> mostPerPerson();

  /**
   * The most that the metric may earn.
   *
   * @return empty where none is published
   */
  Optional<Amount> most();

  /** Builds a price. */
  final class Builder extends ImmutableFieldPrice.Builder {
    Builder() {}
  }
}
