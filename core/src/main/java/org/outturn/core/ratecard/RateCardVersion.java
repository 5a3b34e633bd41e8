package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;

/** The tariffs in force between two dates, such as {@code v2} from 2019-04-01 on. */
@OutturnStyle
@Value.Immutable
public interface RateCardVersion extends WithRateCardVersion {

  /**
   * Starts a version.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its name.
   *
   * @return unique in the rate card
   */
  String id();

  /**
   * When it is in force.
   *
   * @return half-open dates
   */
  DateRange inForce();

  /**
   * The priced lines.
   *
   * @return no two for the same outcome and segment
   */
  ImmutableList<Tariff> tariffs();

  /**
   * The parties who agreed it.
   *
   * @return ids; may be empty
   */
  ImmutableSet<String> agreedBy();

  /**
   * Why it was agreed.
   *
   * @return empty unless stated
   */
  @Value.Default
  default String because() {
    return "";
  }

  /** Refuses a blank id. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
  }

  /** Builds a version. */
  final class Builder extends ImmutableRateCardVersion.Builder {
    Builder() {}
  }
}
