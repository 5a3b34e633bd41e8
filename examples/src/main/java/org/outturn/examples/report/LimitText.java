package org.outturn.examples.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.outcome.Each;

/** Says in a phrase what a limit lets through, and for whom: {@code 300 outcomes, at most}. */
public final class LimitText {
  private LimitText() {}

  /**
   * What a limit counts together.
   *
   * @param limit the limit
   * @return such as {@code each participant, theme employment, cohort norwich}
   */
  public static String holder(Limit limit) {
    return scope(limit) + people(limit.coverage()) + each(limit.terms().each());
  }

  /**
   * What a deductible is taken from.
   *
   * @param deductible the deductible
   * @return such as {@code outcome job, afresh each year}
   */
  public static String holder(Deductible deductible) {
    String of = deductible.coverage().outcome().or(() -> deductible.coverage().theme()).orElse("");
    return (FigureText.words(deductible.scope()) + " " + of).strip()
        + people(deductible.coverage())
        + each(deductible.each());
  }

  private static String people(Coverage coverage) {
    return coverage.cohort().map(id -> ", cohort " + id).orElse("")
        + coverage.segment().map(id -> ", segment " + id).orElse("");
  }

  private static String each(Optional<Each> each) {
    return each.map(one -> ", afresh each " + FigureText.words(one)).orElse("");
  }

  private static String scope(Limit limit) {
    String of = limit.coverage().outcome().or(() -> limit.coverage().theme()).orElse("");
    return switch (limit.scope()) {
      case PARTICIPANT_OUTCOME -> "each participant, outcome " + of;
      case PARTICIPANT_THEME -> "each participant, theme " + of;
      case PARTICIPANT -> "each participant";
      case OUTCOME -> "outcome " + of;
      case THEME -> "theme " + of;
      case YEAR -> "each contract year";
      case CONTRACT -> "the contract";
    };
  }

  /**
   * What a limit lets through.
   *
   * @param limit the limit
   * @return such as {@code 300 outcomes, GBP 180,000.00}
   */
  public static String most(Limit limit) {
    Stream<String> parts =
        Stream.of(
                limit.terms().quantity().map(most -> quantity(most, isBest(limit))),
                limit.terms().amount().map(MoneyText::withCurrency),
                Optional.of("all or nothing")
                    .filter(any -> limit.terms().onReaching() == OnReaching.NOTHING),
                Optional.of("grants count").filter(any -> limit.terms().countsGrants()),
                Optional.of("fees count").filter(any -> limit.terms().countsFees()))
            .flatMap(Optional::stream);
    return parts.collect(Collectors.joining(", "));
  }

  private static boolean isBest(Limit limit) {
    return limit.choose() == Choose.BEST;
  }

  private static String quantity(MostOutcomes most, boolean isBest) {
    return most.number()
        .map(number -> (isBest ? "the best " : "") + MoneyText.of(number) + " outcomes")
        .or(
            () ->
                most.ofCohort()
                    .map(
                        share ->
                            "outcomes for " + FigureText.share(share) + " of the planned cohort"))
        .orElseThrow();
  }
}
