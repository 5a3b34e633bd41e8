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
import org.outturn.core.limit.Deductible;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.statement.EffectFinding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * Everything under a contract that may change what a line is paid, numbered in the order of the
 * rules: refusals, amendments, prices below zero, limits inside prices, factors, deadweight,
 * comparison groups, deductibles, limits, clawback. A posting names its cause by the number.
 */
final class Causes {
  private final ImmutableList<Cause> all;
  private final Map<Kind, Integer> firsts = new EnumMap<>(Kind.class);
  private final Map<EffectFinding, Integer> effects = new EnumMap<>(EffectFinding.class);

  /** What kinds of causes there are, in the order of their numbers. */
  enum Kind {
    /** By the number of its reason. */
    REFUSAL,
    /** By the number of the version that prices anew, after the one for no version. */
    AMENDMENT,
    /** By outcome. */
    NEGATIVE,
    /** By outcome. */
    OWN_LIMIT,
    /** By outcome. */
    FACTOR,
    /** By outcome. */
    DEADWEIGHT,
    /** By what was found of an effect. */
    EFFECT,
    /** By place among those that act. */
    DEDUCTIBLE,
    /** By place among those that act, those of participants first. */
    LIMIT,
    /** One. */
    CLAWBACK
  }

  /**
   * One cause.
   *
   * @param kind what kind it is
   * @param number its number among those of the kind
   * @param rule the rule that adjusts
   * @param id the limit, outcome or version it is about; empty where it is about the claim alone
   */
  record Cause(Kind kind, int number, Rule rule, Optional<String> id) {

    /** The reason of a refusal. */
    Reason reason() {
      return Reason.ofCode((byte) (number + 1));
    }

    /** The number of the version of an amendment, or {@link CompiledCard#NO_VERSION}. */
    int version() {
      return number + CompiledCard.NO_VERSION;
    }
  }

  Causes(
      OutcomesContract contract,
      CompiledCard card,
      List<DeadweightTreatment> treatments,
      List<CompiledDeductible> deductibles,
      List<CompiledLimit> limits) {
    List<Cause> causes = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      add(causes, Kind.REFUSAL, reason.rule(), Optional.empty());
    }
    add(causes, Kind.AMENDMENT, Rule.AMENDMENT, Optional.empty());
    for (int version = 0; version < card.size(); version++) {
      add(causes, Kind.AMENDMENT, Rule.AMENDMENT, Optional.of(card.version(version).id()));
    }
    for (Outcome outcome : contract.outcomes()) {
      add(causes, Kind.NEGATIVE, Rule.PRICE_FORM, Optional.of(outcome.id()));
    }
    for (Outcome outcome : contract.outcomes()) {
      add(causes, Kind.OWN_LIMIT, Rule.PART_PAY, Optional.of(outcome.id()));
    }
    for (Outcome outcome : contract.outcomes()) {
      add(causes, Kind.FACTOR, Rule.FACTOR, Optional.of(outcome.id()));
    }
    for (DeadweightTreatment treatment : treatments) {
      add(causes, Kind.DEADWEIGHT, treatment.rule(), Optional.of(treatment.outcome()));
    }
    for (EffectFinding finding : EffectFinding.values()) {
      effects.put(finding, causes.size());
      add(causes, Kind.EFFECT, Rule.COMPARISON_GROUP, Optional.empty());
    }
    for (CompiledDeductible each : deductibles) {
      Deductible deductible = each.deductible();
      add(causes, Kind.DEDUCTIBLE, Rule.DEDUCTIBLE, Optional.of(deductible.id()));
    }
    for (CompiledLimit limit : limits) {
      add(causes, Kind.LIMIT, limit.finding().rule(), limit.finding().id());
    }
    add(causes, Kind.CLAWBACK, Rule.CLAWBACK, Optional.empty());
    all = ImmutableList.copyOf(causes);
  }

  private void add(List<Cause> causes, Kind kind, Rule rule, Optional<String> id) {
    int first = firsts.computeIfAbsent(kind, any -> causes.size());
    causes.add(new Cause(kind, causes.size() - first, rule, id));
  }

  Cause get(int cause) {
    return all.get(cause);
  }

  int size() {
    return all.size();
  }

  private int of(Kind kind, int number) {
    return requireNonNull(firsts.get(kind)) + number;
  }

  int refusal(Reason reason) {
    return of(Kind.REFUSAL, reason.code() - 1);
  }

  boolean isRefusal(int cause) {
    return get(cause).kind() == Kind.REFUSAL;
  }

  /** A version that prices a row anew, or {@link CompiledCard#NO_VERSION}. */
  int amendment(int version) {
    return of(Kind.AMENDMENT, version - CompiledCard.NO_VERSION);
  }

  /** A saving, effect or value of an outcome below zero. */
  int negative(int outcome) {
    return of(Kind.NEGATIVE, outcome);
  }

  /** The limit inside an outcome's price. */
  int ownLimit(int outcome) {
    return of(Kind.OWN_LIMIT, outcome);
  }

  /** The scores that multiply an outcome's price. */
  int factor(int outcome) {
    return of(Kind.FACTOR, outcome);
  }

  /** An outcome's treatment of deadweight. */
  int deadweight(int outcome) {
    return of(Kind.DEADWEIGHT, outcome);
  }

  /** A measurement that pays nothing by itself; {@code PAID} stands for all cohorts together. */
  int effect(EffectFinding finding) {
    return requireNonNull(effects.get(finding));
  }

  boolean isPooled(int cause) {
    return cause == effect(EffectFinding.PAID);
  }

  /** A deductible by its place among all that act. */
  int deductible(int place) {
    return of(Kind.DEDUCTIBLE, place);
  }

  /** A limit by its place among all that act, those of participants first. */
  int limit(int place) {
    return of(Kind.LIMIT, place);
  }

  /** That what was paid is taken back. */
  int clawback() {
    return of(Kind.CLAWBACK, 0);
  }
}
