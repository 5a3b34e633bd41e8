package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.outcome.Additionality;
import org.outturn.core.validation.Require;

/**
 * An outcome to be valued: how many of it each year brings, and how many of those the service
 * added.
 */
@OutturnStyle
@Value.Immutable
public interface AppraisedOutcome extends WithAppraisedOutcome {

  /**
   * Starts an outcome.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The name benefits use for it.
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
   * How many are achieved, before anything is taken off.
   *
   * @return each year once
   */
  ImmutableList<YearQuantity> quantities();

  /**
   * How much of it the service added.
   *
   * @return no factor unless stated
   */
  @Value.Default
  default Additionality additionality() {
    return Additionality.NOT_STATED;
  }

  /** Refuses a blank id. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
  }

  /** Builds an outcome. */
  final class Builder extends ImmutableAppraisedOutcome.Builder {
    Builder() {}
  }
}
