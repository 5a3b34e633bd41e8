package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.VolumeFactors;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Question;
import org.outturn.pricing.input.Swing;

/**
 * A number of a business case, or the level of several, that moves an answer: how far it moves it
 * when it alone goes through its range, and where the answer turns. {@code all prices, from 0.9 to
 * 1.1 times as stated: investors lose 20,000 or gain 190,000, and lose nothing from 0.92 on}.
 *
 * @param what which numbers
 * @param id which of several, such as a limit's or an outcome's id; empty where it is all of them
 * @param isStated whether the case states the range, else a tenth less and a tenth more is assumed
 * @param swing the answer at both ends of the range, which is in times as stated
 * @param turns the value next to what is stated at which the answer becomes at least 0, or ceases
 *     to be; empty where there is none up to {@value #FARTHEST} times as stated, or where the
 *     answer has no such turn
 */
public record DecidingNumber(
    What what, Optional<String> id, boolean isStated, Swing swing, Optional<Crossing> turns) {
  private static final int FARTHEST = 2;
  private static final int PARTS = 2;
  private static final BigFraction STEP = BigFraction.of(1, 100);
  private static final String PRICES = "contract.rateCard.*amount";
  private static final String COSTS = "finance.costs[*amount";
  private static final BigFraction A_TENTH = BigFraction.of(1, 10);

  /** Which numbers are varied. */
  public enum What {
    /** How many outcomes come. */
    VOLUME,
    /** Which part of those who can reach an outcome does. */
    RATE,
    /** All prices of the rate card. */
    PRICES,
    /** The limit on all that is paid. */
    LIMIT,
    /** All costs of the service. */
    COSTS,
    /** What all benefits are worth. */
    BENEFITS
  }

  private record Varied(
      What what,
      Optional<String> id,
      String path,
      BigFraction low,
      BigFraction high,
      boolean isStated) {
    static Varied byATenth(What what, Optional<String> id, String path) {
      return new Varied(
          what, id, path, BigFraction.ONE.subtract(A_TENTH), BigFraction.ONE.add(A_TENTH), false);
    }
  }

  /**
   * What moves an answer, the most moving first; numbers that do not move it are left out.
   *
   * @param given a business case
   * @param figure one of its figures, such as {@link BusinessCaseAims#PROFIT}
   * @return the numbers that it states and that move the figure
   * @throws IllegalArgumentException for another figure, listing those there are
   */
  public static ImmutableList<DecidingNumber> of(
      SolvableCase<BusinessCaseQuestion> given, String figure) {
    Question<BusinessCaseQuestion> question = given.question(figure);
    List<DecidingNumber> numbers = new ArrayList<>();
    for (Varied each : varied(given.document())) {
      input(given, each.path()).ifPresent(input -> numbers.add(number(question, each, input)));
    }
    return numbers.stream()
        .filter(each -> width(each).signum() > 0)
        .sorted(Comparator.comparing(DecidingNumber::width, Fractions::compare).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  private static BigFraction width(DecidingNumber number) {
    return number.swing().width().orElse(BigFraction.ZERO);
  }

  private static DecidingNumber number(
      Question<BusinessCaseQuestion> question, Varied varied, Input<BusinessCaseQuestion> input) {
    Swing swing = Swing.of(question, input, varied.low(), varied.high());
    return new DecidingNumber(
        varied.what(), varied.id(), varied.isStated(), swing, turns(question, input));
  }

  /** The turn next to what is stated. */
  private static Optional<Crossing> turns(
      Question<BusinessCaseQuestion> question, Input<BusinessCaseQuestion> input) {
    return Solver.DEFAULT
        .solve(
            question,
            input,
            Target.atLeast(BigFraction.ZERO),
            new SearchRange(BigFraction.ZERO, BigFraction.of(FARTHEST), STEP, PARTS))
        .crossings()
        .stream()
        .min(Comparator.comparing(DecidingNumber::distance, Fractions::compare));
  }

  private static BigFraction distance(Crossing crossing) {
    return crossing.met().value().subtract(BigFraction.ONE).abs();
  }

  /** Empty where the case has no such number. */
  private static Optional<Input<BusinessCaseQuestion>> input(
      SolvableCase<BusinessCaseQuestion> given, String path) {
    try {
      return Optional.of(BusinessCaseAims.inputs(path).named(given.document(), path));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static List<Varied> varied(BusinessCaseQuestion asked) {
    List<Varied> all = new ArrayList<>();
    List<Uncertainty> stated =
        asked.delivery().<List<Uncertainty>>map(each -> each.uncertainty()).orElse(List.of());
    all.add(volume(asked, stated));
    List<Uncertainty> rates = of(Uncertainty.Kind.RATE, stated);
    rates.forEach(
        each ->
            all.add(
                stated(
                    What.RATE,
                    each.outcome(),
                    "delivery.pathway[" + each.outcome().map(id -> id + "]").orElse("") + "*rate",
                    each.low(),
                    each.high())));
    all.add(Varied.byATenth(What.PRICES, Optional.empty(), PRICES));
    asked.contract().limits().stream()
        .filter(each -> each.scope() == LimitScope.CONTRACT)
        .map(Limit::id)
        .map(
            id ->
                Varied.byATenth(What.LIMIT, Optional.of(id), "contract.limits[" + id + "]*amount"))
        .forEach(all::add);
    all.add(
        of(Uncertainty.Kind.COSTS, stated).stream()
            .findFirst()
            .map(each -> stated(What.COSTS, Optional.empty(), COSTS, each.low(), each.high()))
            .orElseGet(() -> Varied.byATenth(What.COSTS, Optional.empty(), COSTS)));
    all.add(Varied.byATenth(What.BENEFITS, Optional.empty(), "benefits.benefits[*unitValue"));
    return all;
  }

  /**
   * Between the volumes where the case multiplies by them, else as a delivery's referrals may come.
   */
  private static Varied volume(BusinessCaseQuestion asked, List<Uncertainty> stated) {
    String path = volumePath(asked);
    Optional<VolumeFactors> factors =
        asked.terms().volumes().filter(each -> each.base().signum() > 0);
    if (factors.isPresent()) {
      BigFraction base = Fractions.of(factors.get().base());
      return new Varied(
          What.VOLUME,
          Optional.empty(),
          path,
          Fractions.of(factors.get().low()).divide(base),
          Fractions.of(factors.get().high()).divide(base),
          true);
    }
    return of(Uncertainty.Kind.REFERRALS, stated).stream()
        .findFirst()
        .map(each -> stated(What.VOLUME, Optional.empty(), path, each.low(), each.high()))
        .orElseGet(() -> Varied.byATenth(What.VOLUME, Optional.empty(), path));
  }

  private static Varied stated(
      What what, Optional<String> id, String path, BigDecimal low, BigDecimal high) {
    return new Varied(what, id, path, Fractions.of(low), Fractions.of(high), true);
  }

  private static List<Uncertainty> of(Uncertainty.Kind kind, List<Uncertainty> stated) {
    return stated.stream().filter(each -> each.of() == kind).toList();
  }

  private static String volumePath(BusinessCaseQuestion asked) {
    return asked.basis() == BusinessCaseQuestion.Basis.DELIVERY
        ? "delivery.referrals[*number"
        : "evidence.tallies[*";
  }

  /**
   * The level of all outcomes that come, or of all that are referred.
   *
   * @param given a business case
   * @return 1 as stated; empty where only amounts are planned
   */
  public static Optional<Input<BusinessCaseQuestion>> volume(
      SolvableCase<BusinessCaseQuestion> given) {
    return input(given, volumePath(given.document()));
  }

  /**
   * The level of all prices.
   *
   * @param given a business case
   * @return 1 as stated; empty where no price is an amount
   */
  public static Optional<Input<BusinessCaseQuestion>> prices(
      SolvableCase<BusinessCaseQuestion> given) {
    return input(given, PRICES);
  }
}
