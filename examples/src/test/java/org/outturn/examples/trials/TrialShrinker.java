package org.outturn.examples.trials;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.outturn.core.contract.Blend;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;

/**
 * Takes away from a trial whatever the failure does not need: rows by halves and then one by one,
 * terms of the contract and of its finance one by one, until nothing more can go.
 */
final class TrialShrinker {
  /** Enough for any trial that is generated; a smaller one is not worth waiting for. */
  private static final int MOST_CANDIDATES = 5000;

  private int tried;

  private TrialShrinker() {}

  /** A trial of which the same identity does not hold, with nothing in it that could go. */
  static TrialFailure shrink(TrialFailure failure) {
    TrialShrinker shrinker = new TrialShrinker();
    TrialFailure smallest = failure;
    Optional<TrialFailure> smaller = Optional.of(failure);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = shrinker.smaller(smallest);
    }
    return smallest;
  }

  private Optional<TrialFailure> smaller(TrialFailure failure) {
    return candidates(failure.trial()).stream()
        .takeWhile(candidate -> tried++ < MOST_CANDIDATES)
        .flatMap(candidate -> made(candidate).stream())
        .filter(trial -> !trial.equals(failure.trial()))
        .flatMap(trial -> TrialFailure.of(trial, List.of(failure.identity())).stream())
        .filter(found -> found.identity().equals(failure.identity()))
        .findFirst();
  }

  /** Empty where what is left is refused, as a contract whose terms no longer fit together. */
  private static Optional<Trial> made(Supplier<Trial> candidate) {
    try {
      return Optional.of(candidate.get()).filter(Trial::fits);
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static List<Supplier<Trial>> candidates(Trial trial) {
    List<Supplier<Trial>> candidates = new ArrayList<>();
    without(candidates, trial.claims(), trial::withClaims);
    without(candidates, trial.tallies(), trial::withTallies);
    without(candidates, trial.measurements(), trial::withMeasurements);
    trial.finance().ifPresent(finance -> addFinance(candidates, trial, finance));
    addContract(candidates, trial);
    return candidates;
  }

  private static void addFinance(
      List<Supplier<Trial>> candidates, Trial trial, FinanceCase finance) {
    candidates.add(() -> trial.withFinance(Optional.empty()));
    Function<FinanceCase, Trial> with = other -> trial.withFinance(Optional.of(other));
    without(candidates, finance.tranches(), all -> with.apply(finance.withTranches(all)));
    without(candidates, finance.costs(), all -> with.apply(finance.withCosts(all)));
    without(candidates, finance.scenarios(), all -> with.apply(finance.withScenarios(all)));
  }

  private static void addContract(List<Supplier<Trial>> candidates, Trial trial) {
    OutcomesContract terms = trial.contract();
    Function<OutcomesContract, Trial> with = trial::withContract;
    without(candidates, terms.limits(), all -> with.apply(terms.withLimits(all)));
    without(candidates, terms.deductibles(), all -> with.apply(terms.withDeductibles(all)));
    without(candidates, terms.plan(), all -> with.apply(terms.withPlan(all)));
    without(candidates, terms.parties(), all -> with.apply(terms.withParties(all)));
    without(candidates, terms.cohorts(), all -> with.apply(terms.withCohorts(all)));
    without(candidates, terms.outcomes(), all -> with.apply(terms.withOutcomes(all)));
    Blend blend = terms.blend();
    without(
        candidates,
        blend.fees(),
        all -> with.apply(terms.withBlend(new Blend(all, blend.grants()))));
    without(
        candidates,
        blend.grants(),
        all -> with.apply(terms.withBlend(new Blend(blend.fees(), all))));
    if (trial.finance().isEmpty() && terms.schedule().isPresent()) {
      candidates.add(() -> with.apply(terms.withSchedule(Optional.empty())));
    }
    addRateCard(candidates, terms.rateCard(), card -> with.apply(terms.withRateCard(card)));
  }

  private static void addRateCard(
      List<Supplier<Trial>> candidates, RateCard card, Function<RateCard, Trial> with) {
    if (card.indexation().isPresent()) {
      candidates.add(() -> with.apply(card.withIndexation(Optional.empty())));
    }
    ImmutableList<RateCardVersion> versions = card.versions();
    without(candidates, versions, all -> with.apply(card.withVersions(all)));
    for (int i = 0; i < versions.size(); i++) {
      int place = i;
      RateCardVersion version = versions.get(i);
      Function<List<Tariff>, Trial> withTariffs =
          all -> with.apply(card.withVersions(replaced(versions, place, version.withTariffs(all))));
      ImmutableList<Tariff> tariffs = version.tariffs();
      without(candidates, tariffs, withTariffs::apply);
      for (int j = 0; j < tariffs.size(); j++) {
        int line = j;
        Tariff tariff = tariffs.get(j);
        without(
            candidates,
            tariff.onlyIf(),
            all -> withTariffs.apply(replaced(tariffs, line, tariff.withOnlyIf(all))));
        without(
            candidates,
            tariff.factors(),
            all -> withTariffs.apply(replaced(tariffs, line, tariff.withFactors(all))));
      }
    }
  }

  /** A list without each of its halves, quarters and so on down to single members. */
  private static <T> void without(
      List<Supplier<Trial>> candidates,
      ImmutableList<T> all,
      Function<ImmutableList<T>, Trial> with) {
    for (int length = all.size(); length > 0; length /= 2) {
      for (int from = 0; from < all.size(); from += length) {
        int start = from;
        int end = Math.min(all.size(), from + length);
        candidates.add(
            () ->
                with.apply(
                    ImmutableList.<T>builder()
                        .addAll(all.subList(0, start))
                        .addAll(all.subList(end, all.size()))
                        .build()));
      }
    }
  }

  private static <T> ImmutableList<T> replaced(ImmutableList<T> all, int place, T other) {
    List<T> changed = new ArrayList<>(all);
    changed.set(place, other);
    return ImmutableList.copyOf(changed);
  }
}
