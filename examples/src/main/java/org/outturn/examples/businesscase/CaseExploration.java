package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseCalculator;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.businesscase.VolumeFactors;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.TwoWaySweep;
import org.outturn.pricing.solve.BusinessCaseAims;
import org.outturn.pricing.solve.DecidingNumber;
import org.outturn.pricing.solve.SolvableCase;

/**
 * What an answer would be if its numbers were others, each asked of the library anew: by the
 * volume, by each number that decides, and by volume and prices together.
 *
 * @param figure what is looked at: the gain of the public, else the profit of investors, else what
 *     is paid; one of {@link BusinessCaseAims}
 * @param payOff what comes of so many times the outcomes; empty where only amounts are planned
 * @param deciding the numbers that move the figure, the most moving first
 * @param twoWay the figure by volume (rows) and prices (columns); empty where one is not stated
 */
record CaseExploration(
    String figure,
    ImmutableList<Point> payOff,
    ImmutableList<DecidingNumber> deciding,
    Optional<TwoWaySweep> twoWay) {
  private static final int STEPS = 12;
  private static final BigDecimal BEYOND_HIGH = new BigDecimal("1.5");
  private static final int DECIMALS = 6;
  private static final ImmutableList<BigFraction> LEVELS =
      ImmutableList.of(
          BigFraction.of(7, 10),
          BigFraction.of(17, 20),
          BigFraction.ONE,
          BigFraction.of(23, 20),
          BigFraction.of(13, 10));

  /** One point: what comes of so many times the outcomes that are expected. */
  record Point(BigDecimal factor, VolumeAnswer of) {}

  static CaseExploration of(BusinessCaseAnswer answer) {
    SolvableCase<BusinessCaseQuestion> given = BusinessCaseAims.of(cashAndValue(answer.of()));
    String figure = figure(answer);
    Optional<Input<BusinessCaseQuestion>> volume = DecidingNumber.volume(given);
    return new CaseExploration(
        figure,
        volume.map(input -> payOff(cash(answer.of()), input)).orElse(ImmutableList.of()),
        DecidingNumber.of(given, figure),
        volume.flatMap(
            rows ->
                DecidingNumber.prices(given)
                    .map(
                        columns ->
                            TwoWaySweep.of(
                                given.question(figure), rows, LEVELS, columns, LEVELS))));
  }

  private static String figure(BusinessCaseAnswer answer) {
    if (answer.at(Volume.BASE).value().isPresent()) {
      return BusinessCaseAims.GAIN;
    }
    return answer.of().finance().isPresent() ? BusinessCaseAims.PROFIT : BusinessCaseAims.PAYMENT;
  }

  private static BusinessCaseQuestion cashAndValue(BusinessCaseQuestion of) {
    return of.withTerms(of.terms().withSimulation(Optional.empty()));
  }

  private static BusinessCaseQuestion cash(BusinessCaseQuestion of) {
    return cashAndValue(of).withBenefits(Optional.empty());
  }

  /** From none to half as many again as the high volume. */
  private static ImmutableList<Point> payOff(
      BusinessCaseQuestion asked, Input<BusinessCaseQuestion> volume) {
    BigDecimal most =
        asked
            .terms()
            .volumes()
            .filter(each -> each.base().signum() > 0)
            .map(CaseExploration::ofBase)
            .orElse(BigDecimal.ONE)
            .multiply(BEYOND_HIGH);
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(
            i ->
                most.multiply(BigDecimal.valueOf(i))
                    .divide(BigDecimal.valueOf(STEPS), DECIMALS, RoundingMode.HALF_UP))
        .map(
            factor ->
                new Point(
                    factor,
                    BusinessCaseCalculator.DEFAULT.at(
                        volume.with(asked, Fractions.of(factor)), Volume.BASE)))
        .collect(ImmutableList.toImmutableList());
  }

  private static BigDecimal ofBase(VolumeFactors factors) {
    return factors.high().divide(factors.base(), DECIMALS, RoundingMode.HALF_UP);
  }
}
