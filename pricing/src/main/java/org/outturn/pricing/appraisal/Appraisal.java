package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.BenefitKind;

/**
 * What a case comes to: a line for each benefit and cost and year, and every figure that adds them
 * up. All exact; {@link #shown} rounds figures to be shown, and nothing is computed from what was
 * rounded.
 *
 * @param given the case
 * @param benefits a line for each benefit and year within the horizon
 * @param costs a line for each cost and year
 * @param beyondHorizon what benefits bring after the horizon, net of additionality and neither made
 *     prudent nor discounted; it counts nowhere
 */
public record Appraisal(
    AppraisalCase given,
    ImmutableList<BenefitLine> benefits,
    ImmutableList<CostLine> costs,
    BigFraction beyondHorizon) {

  /**
   * The figures a decision is made on.
   *
   * @return present values
   */
  public Headline headline() {
    return new Headline(
        costs(any -> true).present(),
        benefits(any -> true).present(),
        Optional.of(benefits(of(BenefitKind.FISCAL)).present()),
        Optional.of(cashable(any -> true).present()));
  }

  /**
   * What some of the benefits come to.
   *
   * @param which those to be summed
   * @return their sums
   */
  public ValueSteps benefits(Predicate<BenefitLine> which) {
    return benefits.stream()
        .filter(which)
        .map(BenefitLine::value)
        .reduce(ValueSteps.NONE, ValueSteps::plus);
  }

  /**
   * The cashable part of some of the benefits.
   *
   * @param which those to be summed
   * @return their sums
   */
  public ValueSteps cashable(Predicate<BenefitLine> which) {
    return benefits.stream()
        .filter(which)
        .map(BenefitLine::cashable)
        .reduce(ValueSteps.NONE, ValueSteps::plus);
  }

  /**
   * What some of the costs come to.
   *
   * @param which those to be summed
   * @return their sums
   */
  public ValueSteps costs(Predicate<CostLine> which) {
    return costs.stream()
        .filter(which)
        .map(CostLine::value)
        .reduce(ValueSteps.NONE, ValueSteps::plus);
  }

  /**
   * Picks the benefits of one kind.
   *
   * @param kind the kind
   * @return for {@link #benefits(Predicate)}
   */
  public static Predicate<BenefitLine> of(BenefitKind kind) {
    return line -> line.benefit().kind() == kind;
  }

  /**
   * Every benefit and cost in every year.
   *
   * @return benefits first, each year by year
   */
  public ImmutableList<AppraisalLine> lines() {
    return AppraisalLine.of(this);
  }

  /**
   * Every year of the horizon.
   *
   * @return in order
   */
  public ImmutableList<YearRow> years() {
    ImmutableList<BigDecimal> factors =
        DiscountFactors.DEFAULT.factors(given.schedule(), given.horizon());
    ImmutableList.Builder<YearRow> rows = ImmutableList.builder();
    for (int year = given.baseYear(); year < given.endYear(); year++) {
      int its = year;
      rows.add(
          new YearRow(
              its,
              factors.get(its - given.baseYear()),
              benefits(line -> line.year() == its),
              costs(line -> line.year() == its)));
    }
    return rows.build();
  }

  /**
   * Who pays against who gains, over the whole horizon.
   *
   * @return every agency, in the order of the case
   */
  public ImmutableList<Pocket> pockets() {
    return pockets(year -> true);
  }

  /**
   * Who pays against who gains in one year.
   *
   * @param year the year
   * @return every agency, in the order of the case
   */
  public ImmutableList<Pocket> pockets(int year) {
    return pockets(each -> each == year);
  }

  private ImmutableList<Pocket> pockets(Predicate<Integer> years) {
    return given.agencies().stream()
        .map(
            agency -> {
              Predicate<BenefitLine> gained =
                  line -> line.benefit().agency().equals(agency.id()) && years.test(line.year());
              return new Pocket(
                  agency.id(),
                  costs(line -> line.cost().agency().equals(agency.id()) && years.test(line.year()))
                      .present(),
                  benefits(gained).present(),
                  cashable(gained).present());
            })
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * When the public has its money's worth: present values of all benefits against all costs.
   *
   * @return a year, or not within the horizon
   */
  public PayBack payBack() {
    return payBack(
        year -> benefits(line -> line.year() == year).present(), year -> paid(year).present());
  }

  /**
   * When fiscal benefits have paid for the service, in present values.
   *
   * @return a year, or not within the horizon
   */
  public PayBack fiscalPayBack() {
    return payBack(
        year -> benefits(of(BenefitKind.FISCAL).and(line -> line.year() == year)).present(),
        year -> paid(year).present());
  }

  /**
   * What has to be found until cashable savings arrive.
   *
   * @return year by year, after prudence, not discounted
   */
  public DoubleRunning doubleRunning() {
    ImmutableList.Builder<DoubleRunning.Year> rows = ImmutableList.builder();
    BigFraction balance = BigFraction.ZERO;
    for (int year = given.baseYear(); year < given.endYear(); year++) {
      BigFraction paid = paid(year).prudent();
      BigFraction saved = saved(year);
      balance = balance.add(saved).subtract(paid);
      rows.add(
          new DoubleRunning.Year(
              year, paid, saved, balance.signum() < 0 ? balance.negate() : BigFraction.ZERO));
    }
    return new DoubleRunning(rows.build(), payBack(this::saved, year -> paid(year).prudent()));
  }

  private ValueSteps paid(int year) {
    return costs(line -> line.year() == year);
  }

  private BigFraction saved(int year) {
    return cashable(line -> line.year() == year).prudent();
  }

  private PayBack payBack(
      Function<Integer, BigFraction> backIn, Function<Integer, BigFraction> paidIn) {
    BigFraction balance = BigFraction.ZERO;
    Optional<Integer> covered = Optional.empty();
    boolean isSpent = false;
    for (int year = given.baseYear(); year < given.endYear(); year++) {
      BigFraction paid = paidIn.apply(year);
      balance = balance.add(backIn.apply(year)).subtract(paid);
      if (paid.signum() > 0 && !isSpent) {
        // What came in before anything was spent has paid nothing back.
        isSpent = true;
        covered = Optional.empty();
      }
      if (balance.signum() < 0) {
        covered = Optional.empty();
      } else if (covered.isEmpty()) {
        covered = Optional.of(year);
      }
    }
    BigFraction shortfall = balance.negate();
    return covered
        .<PayBack>map(PayBack.InYear::new)
        .orElseGet(() -> new PayBack.NotWithinHorizon(shortfall));
  }

  /**
   * How its figures are shown.
   *
   * @return in the currency of the case
   */
  public FigureRounding shown() {
    return new FigureRounding(given.currency());
  }
}
