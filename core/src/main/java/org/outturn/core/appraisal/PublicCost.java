package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.validation.Require;

/** What one agency pays for the service: outcome payments of GBP 250,000.00 in 2024. */
@OutturnStyle
@Value.Immutable
public interface PublicCost extends WithPublicCost {

  /**
   * Starts a cost.
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
   * What people call it.
   *
   * @return empty unless stated
   */
  @Value.Default
  default String name() {
    return "";
  }

  /**
   * Who pays.
   *
   * @return an agency's id
   */
  String agency();

  /**
   * What is paid when.
   *
   * @return each year once
   */
  ImmutableList<YearAmount> amounts();

  /**
   * The quality of its evidence.
   *
   * @return a grade's id; empty for none, which corrects nothing
   */
  Optional<String> grade();

  /**
   * Whether its amounts are real or nominal, where their source says so.
   *
   * @return empty for that of the case
   */
  Optional<PriceBasis> priceBasis();

  /** Refuses a blank id. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
  }

  /** Builds a cost. */
  final class Builder extends ImmutablePublicCost.Builder {
    Builder() {}
  }
}
