package org.outturn.examples.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.OnReaching;

/** Says in a phrase what a limit lets through, and for whom: {@code 300 outcomes, at most}. */
public final class LimitText {
  private LimitText() {}

  /**
   * What a limit counts together.
   *
   * @param limit the limit
   * @return such as {@code each participant, theme employment}
   */
  public static String holder(Limit limit) {
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
   * @return such as {@code 300 outcomes, GBP 180000.00}
   */
  public static String most(Limit limit) {
    Stream<String> parts =
        Stream.of(
                limit.terms().quantity().map(most -> quantity(most, isBest(limit))),
                limit.terms().amount().map(Object::toString),
                Optional.of("all or nothing")
                    .filter(any -> limit.terms().onReaching() == OnReaching.NOTHING))
            .flatMap(Optional::stream);
    return parts.collect(Collectors.joining(", "));
  }

  private static boolean isBest(Limit limit) {
    return limit.choose() == Choose.BEST;
  }

  private static String quantity(MostOutcomes most, boolean isBest) {
    return most.number()
        .map(number -> (isBest ? "the best " : "") + number.toPlainString() + " outcomes")
        .or(
            () ->
                most.ofCohort()
                    .map(
                        share ->
                            "outcomes for "
                                + FigureText.percent(share.toFraction())
                                + " of the planned cohort"))
        .orElseThrow();
  }
}
