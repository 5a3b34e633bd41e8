package org.outturn.examples.casefiles;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.solve.Aim;
import org.outturn.pricing.solve.SearchRange;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.SolvableCase;
import org.outturn.pricing.solve.Solver;
import org.outturn.pricing.solve.Target;

/**
 * What a number of a case should be, as people ask it in words: {@code for}
 * contract.rateCard.*.amount, {@code target} return=0.08. Whatever is wrong is refused where it was
 * stated.
 */
@OutturnStyle
@Value.Immutable
public interface AskedSolution {
  /** A figure, a sign and a value. */
  Pattern TARGET_TEXT = Pattern.compile("^(?<figure>.+?) *(?<sign>>=|<=|=) *(?<value>[^<>=]+)$");

  /**
   * Starts a question.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What a part of the question is called where it was stated.
   *
   * @return makes {@code --target} of {@code target}
   */
  UnaryOperator<String> naming();

  /**
   * The number that is looked for.
   *
   * @return its place in the case
   */
  Optional<String> path();

  /**
   * What a figure has to be.
   *
   * @return such as {@code return=0.08}
   */
  Optional<String> target();

  /**
   * The scenario that is looked at.
   *
   * @return the first of the case where empty
   */
  Optional<String> scenario();

  /**
   * What the outcomes are worth.
   *
   * @return an appraisal case, a JSON file; empty where it is not asked for
   */
  Optional<CaseFile> benefits();

  /**
   * How often a delivery is simulated at every value.
   *
   * @return empty where it is not
   */
  Optional<Integer> runs();

  /**
   * What all chance comes from.
   *
   * @return a whole number
   */
  long seed();

  /**
   * A budget, with runs.
   *
   * @return a decimal text
   */
  Optional<String> budget();

  /**
   * The lowest value.
   *
   * @return 0 where empty
   */
  Optional<String> from();

  /**
   * The highest value.
   *
   * @return the usual most where empty
   */
  Optional<String> to();

  /**
   * How finely to look.
   *
   * @return the usual step of the number where empty
   */
  Optional<String> step();

  /**
   * The case with its numbers and figures.
   *
   * @param read the case as it was read
   * @return the case, by scenario, benefits and runs
   * @throws org.outturn.core.validation.InvalidInputException for what does not go with it
   */
  default SolvableCase<?> of(SolvableFiles.Read read) {
    if (runs().isPresent()) {
      return Refused.at(where("runs"), () -> simulated(read));
    }
    if (budget().isPresent()) {
      throw Refused.of(where("budget"), "expected " + where("runs") + " beside it");
    }
    SolvableCase<?> given =
        Refused.at(where("scenario"), () -> read.choose(scenario(), Optional.empty()));
    return benefits()
        .map(BundledAppraisal::read)
        .<SolvableCase<?>>map(
            value ->
                Refused.at(
                    where("benefits"),
                    () -> read.choose(scenario(), Optional.of(BundledAppraisal.byYear(value)))))
        .orElse(given);
  }

  private SolvableCase<?> simulated(SolvableFiles.Read read) {
    return read.simulate(
        new SimulationSettings(scenario().orElse(Delivery.BASE), runs().orElseThrow(), seed()),
        budget().map(text -> Decimals.parse(text.strip())));
  }

  private String where(String part) {
    return naming().apply(part);
  }

  /**
   * Solves it.
   *
   * @param given the case
   * @param <T> the kind of case
   * @return what the number should be
   * @throws org.outturn.core.validation.InvalidInputException for a number, figure or value that is
   *     none
   */
  default <T> Solution solve(SolvableCase<T> given) {
    Input<T> input = Refused.at(where("for"), () -> given.input(path().orElseThrow()));
    Matcher stated = TARGET_TEXT.matcher(target().orElseThrow());
    if (!stated.matches()) {
      throw Refused.of(where("target"), "expected FIGURE=VALUE, such as return=0.08");
    }
    Aim<T> aim = Refused.at(where("target"), () -> given.aim(stated.group("figure")));
    BigFraction value = number("target", stated.group("value"));
    Target wanted =
        switch (stated.group("sign")) {
          case ">=" -> Target.atLeast(value);
          case "<=" -> Target.atMost(value);
          default -> aim.target(value);
        };
    SearchRange range =
        Refused.at(
            where("to"),
            () ->
                SearchRange.of(
                    from().map(text -> number("from", text)).orElse(BigFraction.ZERO),
                    to().map(text -> number("to", text))
                        .orElseGet(() -> SearchRange.usualMost(input, given.document())),
                    step().map(text -> number("step", text)).orElse(input.unit().step())));
    return Solver.DEFAULT
        .solve(given.question(aim.answer().name()), input, wanted, range)
        .withNotApplied(given.notApplied());
  }

  private BigFraction number(String part, String text) {
    return Refused.at(where(part), () -> Fractions.of(Decimals.parse(text.strip())));
  }

  /** Builds a question. */
  final class Builder extends ImmutableAskedSolution.Builder {
    Builder() {}
  }
}
