package org.outturn.examples.jshell;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Sweep;
import org.outturn.pricing.solve.AgreedContract;
import org.outturn.pricing.solve.SearchRange;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.SolvableCase;
import org.outturn.pricing.solve.Solver;

/**
 * A figure of a contract that is asked for at the prompt: what it pays, or what an investor earns.
 *
 * @param given the contract and its evidence
 * @param name the figure's name
 */
public record AskedFigure(SolvableCase<AgreedContract> given, String name) {

  /** The figure for each of several values of a number of the contract. */
  AskedSweep sweep(String path, List<BigFraction> values) {
    return new AskedSweep(
        Sweep.of(given.question(name), given.input(path), values), given.notApplied());
  }

  /** What a number of the contract should be for the figure to be so much. */
  Solution solve(String path, BigFraction target) {
    Input<AgreedContract> input = given.input(path);
    return Solver.DEFAULT
        .solve(
            given.question(name),
            input,
            given.aim(name).target(target),
            SearchRange.usual(input, given.document()))
        .withNotApplied(given.notApplied());
  }

  /** What it is as the contract stands. */
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
