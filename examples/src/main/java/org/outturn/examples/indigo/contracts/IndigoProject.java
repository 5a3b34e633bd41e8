package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.FinanceCase;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.PublishedPeriod;

/** One project of the tables as this library has it. */
@OutturnStyle
@Value.Immutable
public interface IndigoProject {
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
   * Where it is.
   *
   * @return codes of countries as the tables write them; empty where they do not say
   */
  String countries();

  /**
   * What was agreed.
   *
   * @return empty where there are no prices, or they make no contract
   */
  Optional<OutcomesContract> contract();

  /**
   * What was achieved of what is priced.
   *
   * @return may be empty
   */
  Evidence evidence();

  /**
   * When it was achieved.
   *
   * @return the period that the results of each priced metric cover, by the metric's id
   */
  ImmutableMap<String, PublishedPeriod> achievedIn();

  /**
   * Who invested on what terms.
   *
   * @return empty where the tables have no amounts
   */
  Optional<FinanceCase> finance();

  /**
   * What was paid.
   *
   * @return payments that were made, in the order of the tables
   */
  ImmutableList<PublishedPayment> payments();

  /**
   * What could not be carried over.
   *
   * @return by name, with why
   */
  ImmutableList<LeftOut> leftOut();

  /**
   * What is odd in its rows.
   *
   * @return by table and row
   */
  ImmutableList<DataFinding> findings();

  /** Builds a project. */
  final class Builder extends ImmutableIndigoProject.Builder {
    Builder() {}
  }
}
