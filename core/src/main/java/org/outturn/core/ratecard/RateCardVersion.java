package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;

/**
 * The tariffs in force between two dates, such as {@code v2} from 2019-04-01 on, and who agreed
 * them when and why (rule amendment).
 */
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
   * The day it was agreed, where stated.
   *
   * @return empty where it was agreed on its first day; {@link #agreedOn()} has the day
   */
  Optional<LocalDate> agreed();

  /**
   * The day it was agreed: no statement as of an earlier day knows it.
   *
   * @return its first day unless stated
   */
  default LocalDate agreedOn() {
    return agreed().orElse(inForce().startInclusive());
  }

  /**
   * Whether it replaces what it overlaps, from its first day on, for days before it was agreed too.
   *
   * @return false unless stated; a version agreed after its first day must say so
   */
  @Value.Default
  default boolean retrospective() {
    return false;
  }

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

  /** Refuses a blank id, and a version agreed after its first day that is not retrospective. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Require.that(
        retrospective() || !agreedOn().isAfter(inForce().startInclusive()),
        "agreed",
        "must be on or before its first day "
            + inForce().startInclusive()
            + " where the version is not retrospective",
        agreedOn());
  }

  /** Builds a version. */
  final class Builder extends ImmutableRateCardVersion.Builder {
    Builder() {}
  }
}
