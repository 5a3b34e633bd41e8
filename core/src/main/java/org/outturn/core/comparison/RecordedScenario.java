package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Share;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.validation.Require;

/**
 * A scenario whose figures a contract's statement records: what was delivered under the contract,
 * which every side faces, and what one side was paid for it. It becomes a {@link
 * ComparisonScenario} once somebody has made the statement.
 */
@OutturnStyle
@Value.Immutable
public interface RecordedScenario extends WithRecordedScenario {

  /**
   * Starts a recorded scenario.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its name.
   *
   * @return unique in the comparison
   */
  String id();

  /**
   * Its place among all scenarios of the comparison.
   *
   * @return from 0
   */
  int index();

  /**
   * The contract and the evidence whose statement gives the figures.
   *
   * @return as the comparison names them
   */
  ContractReference contract();

  /**
   * The side that was paid what the statement says.
   *
   * @return the side's id
   */
  String side();

  /**
   * The outcome that is counted.
   *
   * @return an outcome of the contract; empty where all are counted alike
   */
  Optional<String> outcome();

  /**
   * The share of the outcomes that would have happened anyway.
   *
   * @return empty for what the contract itself takes off
   */
  Optional<Share> deadweight();

  /**
   * What differs for further sides.
   *
   * @return of other sides than {@link #side}; may be empty
   */
  ImmutableList<Departure> departures();

  /** Refuses blank names, and a departure of the side whose payment is recorded. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Require.id(side(), "side");
    Require.that(index() >= 0, "index", "must be >= 0", index());
    Require.that(
        departures().stream().noneMatch(each -> each.side().equals(side())),
        "departures",
        "must not name the side whose payment the statement gives",
        side());
  }

  /** Builds a recorded scenario. */
  final class Builder extends ImmutableRecordedScenario.Builder {
    Builder() {}
  }
}
