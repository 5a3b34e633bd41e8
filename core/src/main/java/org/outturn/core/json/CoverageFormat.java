package org.outturn.core.json;

import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.Values;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.validation.Names;

/** Which claims a limit or a deductible counts. */
final class CoverageFormat {
  private CoverageFormat() {}

  /** Declares the keys of a coverage, of which the scope says which must be there. */
  static <T> Function<Members, Coverage> declare(
      Keys<T> keys, LimitScope scope, Function<T, Coverage> get) {
    Function<Members, Coverage> ofOutcomes = ofOutcomes(keys, scope, get);
    Key<T, Optional<String>> cohort =
        people(
            keys,
            "cohort",
            ContractNames.COHORTS,
            owner -> get.apply(owner).cohort(),
            "The one cohort it counts; all where left out.");
    Key<T, Optional<String>> segment =
        people(
            keys,
            "segment",
            ContractNames.SEGMENTS,
            owner -> get.apply(owner).segment(),
            "The one segment it counts; everyone where left out.");
    return in -> {
      Coverage coverage = ofOutcomes.apply(in);
      return new Coverage(coverage.outcome(), coverage.theme(), in.get(cohort), in.get(segment));
    };
  }

  private static <T> Function<Members, Coverage> ofOutcomes(
      Keys<T> keys, LimitScope scope, Function<T, Coverage> get) {
    return switch (scope) {
      case PARTICIPANT_OUTCOME, OUTCOME -> {
        var outcome =
            keys.required(
                "outcome",
                Values.ID.referringTo(ContractNames.OUTCOMES),
                owner -> get.apply(owner).outcome().orElseThrow(),
                "Scopes of an outcome: which one.");
        yield in -> Coverage.ofOutcome(in.get(outcome));
      }
      case PARTICIPANT_THEME, THEME -> {
        var theme =
            keys.required(
                "theme",
                Values.ID.referringTo(ContractNames.THEMES),
                owner -> get.apply(owner).theme().orElseThrow(),
                "Scopes of a theme: which one.");
        yield in -> Coverage.ofTheme(in.get(theme));
      }
      case PARTICIPANT, YEAR, CONTRACT -> in -> Coverage.ALL;
    };
  }

  private static <T> Key<T, Optional<String>> people(
      Keys<T> keys, String name, Names names, Function<T, Optional<String>> get, String doc) {
    return keys.optional(name, Values.ID.referringTo(names), get, doc);
  }
}
