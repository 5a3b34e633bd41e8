package org.outturn.pricing.payment.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.statement.EffectFinding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * Everything under a contract that may change what a line is paid, numbered in the order of the
 * rules: refusals, limits inside prices, deadweight, comparison groups, limits. A posting names its
 * cause by the number.
 */
final class Causes {
  private final ImmutableList<Cause> all;
  private final int firstOwnLimit;
  private final int firstDeadweight;
  private final int firstEffect;
  private final int firstLimit;
  private final Map<EffectFinding, Integer> effects = new EnumMap<>(EffectFinding.class);

  /**
   * One cause.
   *
   * @param rule the rule that adjusts
   * @param id the limit or outcome it is about; empty where it is about the claim alone
   */
  record Cause(Rule rule, Optional<String> id) {}

  Causes(
      OutcomesContract contract,
      List<DeadweightTreatment> treatments,
      List<CompiledLimit> participantLimits,
      List<CompiledLimit> sharedLimits) {
    List<Cause> causes = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      causes.add(new Cause(reason.rule(), Optional.empty()));
    }
    firstOwnLimit = causes.size();
    for (Outcome outcome : contract.outcomes()) {
      causes.add(new Cause(Rule.PART_PAY, Optional.of(outcome.id())));
    }
    firstDeadweight = causes.size();
    for (DeadweightTreatment treatment : treatments) {
      causes.add(new Cause(treatment.rule(), Optional.of(treatment.outcome())));
    }
    firstEffect = causes.size();
    for (EffectFinding finding : EffectFinding.values()) {
      effects.put(finding, causes.size());
      causes.add(new Cause(Rule.COMPARISON_GROUP, Optional.empty()));
    }
    firstLimit = causes.size();
    participantLimits.forEach(limit -> causes.add(cause(limit)));
    sharedLimits.forEach(limit -> causes.add(cause(limit)));
    all = ImmutableList.copyOf(causes);
  }

  private static Cause cause(CompiledLimit limit) {
    return new Cause(limit.finding().rule(), limit.finding().id());
  }

  Cause get(int cause) {
    return all.get(cause);
  }

  int size() {
    return all.size();
  }

  int refusal(Reason reason) {
    return reason.code() - 1;
  }

  /** The reason of a refusal. */
  Reason reason(int refusal) {
    return Reason.ofCode((byte) (refusal + 1));
  }

  boolean isRefusal(int cause) {
    return cause < firstOwnLimit;
  }

  /** The limit inside an outcome's price. */
  int ownLimit(int outcome) {
    return firstOwnLimit + outcome;
  }

  boolean isOwnLimit(int cause) {
    return cause >= firstOwnLimit && cause < firstDeadweight;
  }

  /** An outcome's treatment of deadweight. */
  int deadweight(int outcome) {
    return firstDeadweight + outcome;
  }

  boolean isDeadweight(int cause) {
    return cause >= firstDeadweight && cause < firstEffect;
  }

  /** A measurement that pays nothing by itself; {@code PAID} stands for all cohorts together. */
  int effect(EffectFinding finding) {
    return requireNonNull(effects.get(finding));
  }

  boolean isEffect(int cause) {
    return cause >= firstEffect && cause < firstLimit;
  }

  boolean isPooled(int cause) {
    return cause == effect(EffectFinding.PAID);
  }

  /** A limit by its place among all that act, those of participants first. */
  int limit(int place) {
    return firstLimit + place;
  }

  /** The place of the limit that is a cause, among all that act. */
  int placeOfLimit(int cause) {
    return cause - firstLimit;
  }
}
