package org.outturn.examples.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.MinimumEffect;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.OutcomeLevel;

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
                return FigureText.share(rate.rate())
                    + " off the price"
                    + rate.byCohort().entrySet().stream()
                        .map(
                            each ->
                                ", of " + each.getKey() + " " + FigureText.share(each.getValue()))
                        .collect(Collectors.joining());
              }

              @Override
              public String onCount(Baseline baseline) {
                return "the first "
                    + baseline
                        .count()
                        .map(MoneyText::of)
                        .or(() -> baseline.rate().map(FigureText::share))
                        .orElse("")
                    + baseline.rate().map(any -> " of the people engaged").orElse("")
                    + " are not paid"
                    + baseline.each().map(each -> ", each " + FigureText.words(each)).orElse("")
                    + (baseline.thenPrevious() ? ", later as many as the year before" : "");
              }

              @Override
              public String comparisonGroup(ComparisonGroup terms) {
                return "held against a comparison group: " + compared(terms);
              }
            });
  }

  private static String compared(ComparisonGroup terms) {
    return FigureText.words(terms.effect())
        + (terms.effect() == EffectMeasure.DIFFERENCE
            ? ", which way it counts: " + FigureText.words(terms.direction())
            : "")
        + terms.minimumEffect().map(least -> ", of at least " + effect(least)).orElse("")
        + terms
            .significance()
            .map(level -> ", significant at " + FigureText.share(level))
            .orElse("")
        + terms.dispersion().map(each -> ", dispersion " + MoneyText.of(each)).orElse("")
        + terms
            .pooledMinimumEffect()
            .map(least -> ", all cohorts together of at least " + effect(least))
            .orElse("");
  }

  private static String effect(MinimumEffect least) {
    return Fractions.grouped(least.toFraction());
  }

  /**
   * What an outcome is, where it is not a change for one person.
   *
   * @param outcome the outcome
   * @return such as {@code theme work, counted in events, measured on the cohort}
   */
  public static String kind(Outcome outcome) {
    return Stream.of(
            outcome.theme().isEmpty() ? "" : "theme " + outcome.theme(),
            outcome.countsPeople() ? "" : "counted in " + outcome.unit(),
            outcome.measure() == Measure.COHORT ? "measured on the cohort" : "",
            outcome.level() == OutcomeLevel.OUTCOME ? "" : FigureText.words(outcome.level()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
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
            : (claims == 1 ? "once" : "at most " + MoneyText.of(claims) + " times")
                + " for each participant";
    return Stream.of(
            after.isEmpty() ? "" : "after " + after,
            each,
            outcome.trackingMonths() == 0
                ? ""
                : "for " + outcome.trackingMonths() + " months after the term",
            outcome.claimWithinDays().isPresent()
                ? "claimed within " + MoneyText.of(outcome.claimWithinDays().getAsInt()) + " days"
                : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
