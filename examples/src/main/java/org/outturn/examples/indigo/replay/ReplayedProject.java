package org.outturn.examples.indigo.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.contracts.LeftOut;

/** One project priced again. */
@OutturnStyle
@Value.Immutable
public interface ReplayedProject {
  /**
   * Starts a project.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its id.
   *
   * @return such as {@code INDIGO-POJ-0123}
   */
  String id();

  /**
   * What people call it.
   *
   * @return empty where the tables do not say
   */
  String name();

  /**
   * What it lacks to be compared.
   *
   * @return empty where it can be
   */
  ImmutableSet<Missing> missing();

  /**
   * Results at their prices, before any limit.
   *
   * @return empty where there are no prices or no results
   */
  Optional<Amount> atPrices();

  /**
   * What we say is payable: after limits and commitments, with grants.
   *
   * @return empty where there are no prices or no results
   */
  Optional<Amount> ours();

  /**
   * What was published to be paid.
   *
   * @return empty where nothing was
   */
  Optional<Amount> published();

  /**
   * What explains that results at their prices are not what was paid.
   *
   * @return in the order it is taken off
   */
  ImmutableList<Explained> explained();

  /**
   * The same by metric.
   *
   * @return empty where payments are not published by metric
   */
  ImmutableList<ComparedAmount> byMetric();

  /**
   * The same by payer, or by payers where several stand in one cell.
   *
   * @return empty where it is not comparable
   */
  ImmutableList<ComparedAmount> byPayer();

  /**
   * The same by the years in which results or payments lie.
   *
   * @return empty where it is not comparable
   */
  ImmutableList<ComparedAmount> byYear();

  /**
   * What of the project the contract does not carry.
   *
   * @return by name
   */
  ImmutableList<LeftOut> leftOut();

  /**
   * What is odd in its rows.
   *
   * @return by table and row
   */
  ImmutableList<DataFinding> findings();

  /**
   * What nothing explains.
   *
   * @return what we price less what was paid, after every explanation; empty where it is not
   *     comparable
   */
  @Value.Derived
  default Optional<Amount> remainder() {
    if (!missing().isEmpty()) {
      return Optional.empty();
    }
    return atPrices()
        .flatMap(priced -> published().map(priced::minus))
        .map(gap -> explained().stream().map(Explained::amount).reduce(gap, Amount::minus));
  }

  /**
   * How it stands.
   *
   * @return the verdict
   */
  @Value.Derived
  default ReplayStatus status() {
    if (remainder().isEmpty()) {
      return ReplayStatus.NOT_COMPARABLE;
    }
    if (remainder().get().signum() != 0) {
      return ReplayStatus.UNEXPLAINED;
    }
    return explained().isEmpty() ? ReplayStatus.EXACT : ReplayStatus.EXPLAINED;
  }

  /** Builds a project. */
  final class Builder extends ImmutableReplayedProject.Builder {
    Builder() {}
  }
}
