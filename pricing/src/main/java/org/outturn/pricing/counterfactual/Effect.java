package org.outturn.pricing.counterfactual;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.GroupComparison;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.EffectMeasure;

/**
 * What two groups show (rule comparison-group), such as an 8.4 % fall: 1,420 reconvictions of 1,000
 * people against 15,500 of 10,000; or a rise of EUR 61.50 in what they earn. Or the reason why they
 * show nothing.
 *
 * <p>Exact: 13/155, not 0.0839. Says nothing of chance; see {@link EffectSignificance} and {@link
 * MeanSignificance}.
 */
public sealed interface Effect {

  /**
   * The effect that two groups show; a difference counts as a fall.
   *
   * @param groups the counts or means of both groups
   * @param measure how the effect is expressed
   * @return as {@link #of(GroupComparison, EffectForm)} says
   */
  static Effect of(GroupComparison groups, EffectMeasure measure) {
    return of(groups, EffectForm.of(measure));
  }

  /**
   * The effect that two groups show, as a contract asks for it.
   *
   * @param groups the counts or means of both groups
   * @param terms the contract's terms
   * @return as {@link #of(GroupComparison, EffectForm)} says
   */
  static Effect of(GroupComparison groups, ComparisonGroup terms) {
    return of(groups, EffectForm.of(terms));
  }

  /**
   * The effect that two groups show.
   *
   * <p>With t and c what a person of the treated and of the comparison group had, in events or as
   * the mean score, the relative reduction is 1 - t / c, the relative increase t / c - 1, and the
   * difference c - t, or t - c where it is to rise.
   *
   * @param groups the counts or means of both groups
   * @param form how the effect is expressed and which way it counts
   * @return the effect; not measurable where a group is empty, or where a relative effect meets a
   *     comparison group that had nothing or less
   */
  static Effect of(GroupComparison groups, EffectForm form) {
    return NotMeasurable.reason(groups, form)
        .<Effect>map(why -> new NotMeasurable(groups, why))
        .orElseGet(() -> Measured.against(GroupRates.of(groups).comparison(), groups, form));
  }

  /**
   * What was found in both groups.
   *
   * @return the counts or means, as they were given
   */
  GroupComparison groups();

  /**
   * The effect, where there is one.
   *
   * @return empty where it is not measurable
   */
  Optional<Measured> measured();

  /**
   * Asks the question of each kind.
   *
   * @param cases one answer for each
   * @param <T> the answer
   * @return the answer of this effect's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each kind.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For an effect.
     *
     * @param effect the effect
     * @return the answer
     */
    T measured(Measured effect);

    /**
     * For groups that show none.
     *
     * @param effect the groups and why
     * @return the answer
     */
    T notMeasurable(NotMeasurable effect);
  }

  /**
   * An effect, exact.
   *
   * @param value the relative effect (0.1 is 10 %), or the difference in events a person or of the
   *     means; negative where the treated group went the other way than wanted
   * @param units the relative effect times what the treated group would have had without the
   *     programme, which is the difference times the people treated: 155 - 142 = 13 events avoided
   *     for each 100 people, or 33 - 30 = 3 jobs gained; may be negative or a fraction
   * @param groups the counts or means of both groups
   * @param form how the value is expressed and which way it counts
   */
  record Measured(BigFraction value, BigFraction units, GroupComparison groups, EffectForm form)
      implements Effect {
    /** The effect on groups whose treated one would have had a rate, above 0 if relative. */
    static Measured against(BigFraction expected, GroupComparison groups, EffectForm form) {
      BigFraction fall = expected.subtract(GroupRates.of(groups).treated());
      BigFraction difference = form.rises() ? fall.negate() : fall;
      return new Measured(
          form.isRelative() ? difference.divide(expected) : difference,
          difference.multiply(BigFraction.of(groups.treated())),
          groups,
          form);
    }

    @Override
    public Optional<Measured> measured() {
      return Optional.of(this);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.measured(this);
    }
  }

  /**
   * Groups that show no effect, large or small or none.
   *
   * @param groups the counts or means of both groups
   * @param why a sentence that names the people and what they had
   */
  record NotMeasurable(GroupComparison groups, String why) implements Effect {
    /** Why groups show no effect; empty where they do. */
    static Optional<String> reason(GroupComparison groups, EffectForm form) {
      if (groups.treated() == 0) {
        return Optional.of("no effect can be measured in a treated group of 0 people");
      }
      if (groups.comparison() == 0) {
        return Optional.of("no effect can be measured against a comparison group of 0 people");
      }
      if (form.isRelative() && GroupRates.of(groups).comparison().signum() <= 0) {
        return Optional.of(
            "no "
                + form.words()
                + " can be measured against a comparison group of "
                + groups.comparison()
                + " people with "
                + groups.<String>match(
                    counts -> "0 events",
                    means -> "a mean of " + Fractions.plain(means.comparisonMean())));
      }
      return Optional.empty();
    }

    @Override
    public Optional<Measured> measured() {
      return Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.notMeasurable(this);
    }
  }
}
