package org.outturn.pricing.counterfactual;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/**
 * What two groups' counts show (rule comparison-group), such as an 8.4 % fall: 1,420 reconvictions
 * of 1,000 people against 15,500 of 10,000. Or the reason why they show nothing.
 *
 * <p>Exact: 13/155, not 0.0839. Says nothing of chance; see {@link EffectSignificance}.
 */
public sealed interface Effect {

  /**
   * The effect that counts show.
   *
   * <p>With t = treated events / treated people and c = comparison events / comparison people, the
   * relative reduction is 1 - t / c and the difference c - t.
   *
   * @param counts what was counted in both groups
   * @param measure how the effect is expressed
   * @return the effect; not measurable where a group is empty, or where a relative reduction meets
   *     a comparison group without events
   */
  static Effect of(GroupCounts counts, EffectMeasure measure) {
    return NotMeasurable.reason(counts, measure)
        .<Effect>map(why -> new NotMeasurable(counts, why))
        .orElseGet(
            () ->
                Measured.against(
                    BigFraction.of(counts.comparisonEvents(), counts.comparison()),
                    counts,
                    measure));
  }

  /**
   * The counts of both groups.
   *
   * @return as they were given
   */
  GroupCounts counts();

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
     * For counts that show none.
     *
     * @param effect the counts and why
     * @return the answer
     */
    T notMeasurable(NotMeasurable effect);
  }

  /**
   * An effect, exact.
   *
   * @param value the relative reduction, at most 1 (0.1 is a fall of 10 %), or the difference in
   *     events a person; negative where the treated group has the higher rate
   * @param avoided the events that the treated group would have had without the programme, less
   *     those it had: 155 - 142 = 13 for each 100 people; may be negative or a fraction
   * @param counts the counts of both groups
   * @param measure how the value is expressed
   */
  record Measured(BigFraction value, BigFraction avoided, GroupCounts counts, EffectMeasure measure)
      implements Effect {
    /** The effect of counts whose treated group would have had a rate, above 0 for a reduction. */
    static Measured against(BigFraction expected, GroupCounts counts, EffectMeasure measure) {
      BigFraction treated = BigFraction.of(counts.treated());
      BigFraction difference =
          expected.subtract(BigFraction.of(counts.treatedEvents()).divide(treated));
      BigFraction value =
          switch (measure) {
            case RELATIVE_REDUCTION -> difference.divide(expected);
            case DIFFERENCE -> difference;
            case RELATIVE_INCREASE -> throw NotComputedMeasure.of(measure);
          };
      return new Measured(value, difference.multiply(treated), counts, measure);
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
   * Counts that show no effect, large or small or none.
   *
   * @param counts the counts of both groups
   * @param why a sentence that names the counts
   */
  record NotMeasurable(GroupCounts counts, String why) implements Effect {
    /** Why counts show no effect; empty where they do. */
    static Optional<String> reason(GroupCounts counts, EffectMeasure measure) {
      if (counts.treated() == 0) {
        return Optional.of("no effect can be measured in a treated group of 0 people");
      }
      if (counts.comparison() == 0) {
        return Optional.of("no effect can be measured against a comparison group of 0 people");
      }
      if (measure == EffectMeasure.RELATIVE_REDUCTION && counts.comparisonEvents() == 0) {
        return Optional.of(
            "no relative reduction can be measured against a comparison group of "
                + counts.comparison()
                + " people with 0 events");
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
