package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.payment.PricedContract;

/**
 * Puts the figures of statements into a comparison that names their contracts: {@code
 * RecordedScenarios.DEFAULT.resolve(read, statements::get)}. Has no state; thread-safe.
 */
public final class RecordedScenarios {
  /** The resolver. */
  public static final RecordedScenarios DEFAULT = new RecordedScenarios();

  private RecordedScenarios() {}

  /**
   * Makes the whole case.
   *
   * @param read the case without its recorded scenarios, and those
   * @param statements gives the statement of a contract and evidence that the case names
   * @return the case with every scenario at its place
   * @throws InvalidInputException with every statement that does not fit the case, each with its
   *     place, such as {@code scenarios[0].statement.outcome}, or else with every misfit of the
   *     whole
   */
  public ComparisonCase resolve(
      Referring<ComparisonCase, ImmutableList<RecordedScenario>> read,
      Function<ContractReference, PricedContract> statements) {
    Problems problems = new Problems();
    List<ComparisonScenario> scenarios = new ArrayList<>(read.stated().scenarios());
    read.references().stream()
        .sorted(Comparator.comparingInt(RecordedScenario::index))
        .forEach(
            recorded ->
                scenario(recorded, read.stated(), statements.apply(recorded.contract()), problems)
                    .ifPresent(
                        scenario ->
                            scenarios.add(Math.min(recorded.index(), scenarios.size()), scenario)));
    problems.throwIfAny();
    return read.stated().withScenarios(scenarios);
  }

  private static Optional<ComparisonScenario> scenario(
      RecordedScenario recorded, ComparisonCase stated, PricedContract priced, Problems problems) {
    String place = "scenarios[" + recorded.index() + "].statement";
    Optional<Side> side =
        stated.sides().stream().filter(each -> each.id().equals(recorded.side())).findFirst();
    if (side.isEmpty()) {
      problems.add(
          place + ".side",
          TextShape.idOrShape(recorded.side()) + " is not a side of this comparison");
      return Optional.empty();
    }
    if (!priced.contract().currency().equals(stated.currency())) {
      problems.add(
          place + ".contract",
          "must be in "
              + stated.currency()
              + " but the contract is in "
              + priced.contract().currency());
      return Optional.empty();
    }
    return delivery(recorded, priced, place, problems)
        .map(
            delivery ->
                ComparisonScenario.of(
                    recorded.id(),
                    Optional.of(delivery),
                    ImmutableList.<Departure>builder()
                        .addAll(recorded.departures())
                        .add(
                            Departure.inTerms(
                                recorded.side(),
                                StatementPayment.of(side.get().terms().kind(), priced.statement())))
                        .build()));
  }

  private static Optional<DeliveredWork> delivery(
      RecordedScenario recorded, PricedContract priced, String place, Problems problems) {
    try {
      DeliveredWork counted =
          recorded
              .outcome()
              .map(outcome -> StatementDelivery.of(priced.contract(), priced.statement(), outcome))
              .orElseGet(() -> StatementDelivery.of(priced.contract(), priced.statement()));
      return Optional.of(recorded.deadweight().map(counted::withDeadweight).orElse(counted));
    } catch (IllegalArgumentException unknown) {
      problems.add(place + ".outcome", String.valueOf(unknown.getMessage()));
      return Optional.empty();
    }
  }
}
