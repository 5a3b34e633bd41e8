package org.outturn.pricing.counterfactual;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/**
 * How much of what was achieved a service added. With deadweight 0.2, displacement 0.25 and leakage
 * 0.1, of 1000 people in work {@code 1000 x 0.8 x 0.75 x 0.9 = 540} are additional.
 *
 * <p>{@code net = gross x (1 - deadweight) x (1 - displacement) x (1 - substitution) x (1 -
 * leakage) x attribution}, exactly. A factor that is not stated changes nothing and is not shown;
 * one stated as changing nothing is shown. Sources: Additionality Guide, fourth edition, Homes and
 * Communities Agency, 2014 (the first four); A Guide to Social Return on Investment, Cabinet
 * Office, 2009, updated 2012 (attribution).
 */
@OutturnStyle
@Value.Immutable
public interface Additionality extends WithAdditionality {
  /** The name of the rule. */
  String RULE = "additionality";

  /** No factor is stated: net is gross. */
  Additionality NOT_STATED = builder().build();

  /**
   * Starts with no factor stated.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What would have happened anyway.
   *
   * @return such as 0.2; empty where not stated
   */
  Optional<Share> deadweight();

  /**
   * What is offset elsewhere.
   *
   * @return such as 0.25; empty where not stated
   */
  Optional<Share> displacement();

  /**
   * What replaces a similar activity.
   *
   * @return such as 0.05; empty where not stated
   */
  Optional<Share> substitution();

  /**
   * What benefits others than those meant.
   *
   * @return such as 0.1; empty where not stated
   */
  Optional<Share> leakage();

  /**
   * What is due to this service, not to others.
   *
   * @return such as 0.7; empty where not stated, which keeps all
   */
  Optional<Share> attribution();

  /**
   * One factor's share.
   *
   * @param factor the factor
   * @return empty where it is not stated
   */
  default Optional<Share> stated(AdditionalityFactor factor) {
    return switch (factor) {
      case DEADWEIGHT -> deadweight();
      case DISPLACEMENT -> displacement();
      case SUBSTITUTION -> substitution();
      case LEAKAGE -> leakage();
      case ATTRIBUTION -> attribution();
    };
  }

  /**
   * The same with one factor's share stated.
   *
   * @param factor the factor
   * @param share its share
   * @return the new value
   */
  default Additionality with(AdditionalityFactor factor, Share share) {
    return switch (factor) {
      case DEADWEIGHT -> withDeadweight(share);
      case DISPLACEMENT -> withDisplacement(share);
      case SUBSTITUTION -> withSubstitution(share);
      case LEAKAGE -> withLeakage(share);
      case ATTRIBUTION -> withAttribution(share);
    };
  }

  /**
   * The share of gross that is net.
   *
   * @return such as 0.54
   */
  default Share netShare() {
    return Share.of(net(BigFraction.ONE));
  }

  /**
   * What a service added.
   *
   * @param gross what was achieved, a quantity or an amount
   * @return exact, of the sign of {@code gross} and never further from zero
   */
  default BigFraction net(BigFraction gross) {
    BigFraction net = gross;
    for (AdditionalityFactor factor : AdditionalityFactor.values()) {
      Optional<Share> share = stated(factor);
      if (share.isPresent()) {
        net = net.multiply(factor.kept(share.get()).toFraction());
      }
    }
    return net;
  }

  /**
   * How gross became net: a step for each factor stated, each beginning where the one before ended.
   *
   * @param gross what was achieved, a quantity or an amount
   * @return empty where no factor is stated
   */
  default ImmutableList<AdditionalityStep> explain(BigFraction gross) {
    ImmutableList.Builder<AdditionalityStep> steps = ImmutableList.builder();
    BigFraction before = gross;
    for (AdditionalityFactor factor : AdditionalityFactor.values()) {
      Optional<Share> share = stated(factor);
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
   * @param gross the value of what was achieved
   * @return steps in the amount's major units
   */
  default ImmutableList<AdditionalityStep> explain(Amount gross) {
    return explain(Fractions.of(gross.value()));
  }

  /** Builds an additionality. */
  final class Builder extends ImmutableAdditionality.Builder {
    Builder() {}
  }
}
