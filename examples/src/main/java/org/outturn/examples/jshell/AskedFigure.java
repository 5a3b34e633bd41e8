package org.outturn.examples.jshell;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Sweep;
import org.outturn.pricing.solve.SearchRange;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.SolvableCase;
import org.outturn.pricing.solve.Solver;

/**
 * A figure that is asked for at the prompt: what a contract pays or would pay, what an investor
 * earns, what the public gains.
 *
 * @param given the contract with its evidence or what is expected of it
 * @param name the figure's name
 */
public record AskedFigure(SolvableCase<?> given, String name) {

  /** The figure for each of several values of a number of the case. */
  AskedSweep sweep(String path, List<BigFraction> values) {
    return new AskedSweep(sweep(given, path, values), given.notApplied());
  }

  private <T> Sweep sweep(SolvableCase<T> of, String path, List<BigFraction> values) {
    return Sweep.of(of.question(name), of.input(path), values);
  }

  /** What a number of the case should be for the figure to be so much. */
  Solution solve(String path, BigFraction target) {
    return solve(given, path, target);
  }

  private <T> Solution solve(SolvableCase<T> of, String path, BigFraction target) {
    Input<T> input = of.input(path);
    return Solver.DEFAULT
        .solve(
            of.question(name),
            input,
            of.aim(name).target(target),
            SearchRange.usual(input, of.document()))
        .withNotApplied(of.notApplied());
  }

  /** What it is as the case stands. */
  @Override
  public String toString() {
    return NotAppliedText.lines(given.notApplied()).stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining())
        + name
        + " "
        + given.question(name).stated();
  }
}
