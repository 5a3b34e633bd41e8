package org.outturn.pricing.counterfactual;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;
import org.outturn.core.outcome.AdditionalityFactor;

/**
 * How much of what was achieved a service added (rule additionality). With deadweight 0.2,
 * displacement 0.25 and leakage 0.1, of 1000 people in work {@code 1000 x 0.8 x 0.75 x 0.9 = 540}
 * are additional.
 *
 * <p>{@code net = gross x (1 - deadweight) x (1 - displacement) x (1 - substitution) x (1 -
 * leakage) x attribution}, exactly. Has no state; thread-safe.
 */
public final class AdditionalityCalculator {
  /** The calculator. */
  public static final AdditionalityCalculator DEFAULT = new AdditionalityCalculator();

  /** The name of the rule. */
  public static final String RULE = "additionality";

  private AdditionalityCalculator() {}

  /**
   * The share of gross that is net.
   *
   * @param additionality what is known of it
   * @return such as 0.54
   */
  public Share netShare(Additionality additionality) {
    return Share.of(net(additionality, BigFraction.ONE));
  }

  /**
   * What a service added.
   *
   * @param additionality what is known of it
   * @param gross what was achieved, a quantity or an amount
   * @return exact, of the sign of {@code gross} and never further from zero
   */
  public BigFraction net(Additionality additionality, BigFraction gross) {
    BigFraction net = gross;
    for (AdditionalityFactor factor : AdditionalityFactor.values()) {
      Optional<Share> share = additionality.stated(factor);
      if (share.isPresent()) {
        net = net.multiply(factor.kept(share.get()).toFraction());
      }
    }
    return net;
  }

  /**
   * How gross became net: a step for each factor stated, each beginning where the one before ended.
   *
   * @param additionality what is known of it
   * @param gross what was achieved, a quantity or an amount
   * @return empty where no factor is stated
   */
  public ImmutableList<AdditionalityStep> explain(Additionality additionality, BigFraction gross) {
    ImmutableList.Builder<AdditionalityStep> steps = ImmutableList.builder();
    BigFraction before = gross;
    for (AdditionalityFactor factor : AdditionalityFactor.values()) {
      Optional<Share> share = additionality.stated(factor);
      if (share.isPresent()) {
        BigFraction after = before.multiply(factor.kept(share.get()).toFraction());
        steps.add(new AdditionalityStep(factor, share.get(), before, after.subtract(before)));
        before = after;
      }
    }
    return steps.build();
  }

  /**
   * How a gross amount became net.
   *
   * @param additionality what is known of it
   * @param gross the value of what was achieved
   * @return steps in the amount's major units
   */
  public ImmutableList<AdditionalityStep> explain(Additionality additionality, Amount gross) {
    return explain(additionality, Fractions.of(gross.value()));
  }
}
