package org.outturn.examples.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.Outcome;

/** Says in phrases on which conditions an outcome counts: {@code 30.00 % off the price}. */
public final class OutcomeText {
  private OutcomeText() {}

  /**
   * How deadweight is treated.
   *
   * @param outcome the outcome
   * @return such as {@code the first 40 are not paid}
   */
  public static String deadweight(Outcome outcome) {
    return outcome
        .deadweight()
        .match(
            new Deadweight.Cases<String>() {
              @Override
              public String pricedIn() {
                return "priced in";
              }

              @Override
              public String onPrice(DeadweightRate rate) {
                return FigureText.percent(rate.rate().toFraction())
                    + " off the price"
                    + rate.byCohort().entrySet().stream()
                        .map(
                            each ->
                                ", of "
                                    + each.getKey()
                                    + " "
                                    + FigureText.percent(each.getValue().toFraction()))
                        .collect(Collectors.joining());
              }

              @Override
              public String onCount(Baseline baseline) {
                return "the first "
                    + baseline
                        .count()
                        .map(MoneyText::of)
                        .or(
                            () ->
                                baseline.rate().map(rate -> FigureText.percent(rate.toFraction())))
                        .orElse("")
                    + baseline.rate().map(any -> " of the people engaged").orElse("")
                    + " are not paid"
                    + baseline.each().map(each -> ", each " + FigureText.words(each)).orElse("")
                    + (baseline.thenPrevious() ? ", later as many as the year before" : "");
              }

              @Override
              public String comparisonGroup(ComparisonGroup terms) {
                return "held against a comparison group: " + FigureText.words(terms.effect());
              }
            });
  }

  /**
   * What must be so for a claim of an outcome to count.
   *
   * @param outcome the outcome
   * @return such as {@code after housed, once for each participant}; blank for nothing
   */
  public static String counts(Outcome outcome) {
    String after = String.join(" and ", outcome.requires());
    int claims = outcome.claimsPerParticipant();
    String each =
        claims == 0
            ? ""
            : (claims == 1 ? "once" : "at most " + claims + " times") + " for each participant";
    return Stream.of(after.isEmpty() ? "" : "after " + after, each)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
