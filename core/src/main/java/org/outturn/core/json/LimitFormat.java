package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Share;

/** How much may be paid, by scope. */
final class LimitFormat {
  /** The limits that rules ask for. */
  static final Collected<Limit> LIMITS = Collected.of(Limit.class);

  /** The ids of limits and deductibles, which stand together on a statement. */
  static final Codec<String> ID = Values.ID.defining(ContractNames.LIMITS);

  private static final ChoiceCodec<Choose> CHOOSE = ChoiceCodec.of(Choose.class);
  private static final Codec<OnReaching> ON_REACHING = ChoiceCodec.of(OnReaching.class);

  static final Codec<Limit> LIMIT =
      UnionCodec.<Limit>of(
              "limit",
              "The most that may be paid, or the most outcomes, in one scope.",
              "scope",
              "Where it acts.",
              Arrays.stream(LimitScope.values())
                  .map(
                      scope ->
                          UnionCodec.<Limit>kind(
                              scope.name(),
                              limit -> limit.scope() == scope,
                              keys -> declare(scope, keys)))
                  .collect(ImmutableList.toImmutableList()))
          .collectedAs(LIMITS);

  private LimitFormat() {}

  private static Function<Members, Limit> declare(LimitScope scope, Keys<Limit> keys) {
    var id = keys.required("id", ID, Limit::id, "");
    keys.kindHere();
    var coverage = CoverageFormat.declare(keys, scope, Limit::coverage);
    var each = EachFormat.declare(keys, limit -> limit.terms().each());
    var quantity =
        keys.optional(
            "quantity",
            Values.QUANTITY,
            limit -> limit.terms().quantity().flatMap(MostOutcomes::number),
            "The most outcomes.");
    var quantityOfCohort =
        keys.optional(
            "quantityOfCohort",
            Values.SHARE,
            limit -> limit.terms().quantity().flatMap(MostOutcomes::ofCohort),
            "The most outcomes, as a share of the planned size of all cohorts.");
    var amount =
        keys.optional(
            "amount",
            Values.MONEY,
            limit -> limit.terms().amount(),
            "The most money, in whole minor units, after deadweight.");
    var choose =
        keys.or(
            Choose.FIRST,
            "choose",
            choose(scope),
            Limit::choose,
            "PARTICIPANT_THEME with a quantity: whether the first claims are kept, where left out,"
                + " or the best priced.");
    var onReaching =
        keys.or(
            OnReaching.PART,
            "onReaching",
            ON_REACHING,
            limit -> limit.terms().onReaching(),
            "Whether the claim that meets the limit is paid in part, where left out, or not at"
                + " all.");
    var countsGrants =
        keys.or(
            false,
            "countsGrants",
            Values.TRUTH,
            limit -> limit.terms().countsGrants(),
            "CONTRACT with an amount: whether grants use it too.");
    var countsFees =
        keys.or(
            false,
            "countsFees",
            Values.TRUTH,
            limit -> limit.terms().countsFees(),
            "YEAR or CONTRACT with an amount: whether fees use it too.");
    keys.someOf("limit", amount, quantity, quantityOfCohort);
    keys.notBoth("limit", quantity, quantityOfCohort);
    keys.condition(countedBeside("countsGrants", scope == LimitScope.CONTRACT));
    keys.condition(
        countedBeside("countsFees", scope == LimitScope.CONTRACT || scope == LimitScope.YEAR));
    if (scope == LimitScope.PARTICIPANT_THEME) {
      keys.condition(theBestOfAQuantityAlone());
    }
    keys.namedBy(id);
    return in -> {
      LimitTerms terms =
          LimitTerms.builder()
              .amount(in.get(amount))
              .quantity(most(in.get(quantity), in.get(quantityOfCohort)))
              .onReaching(in.get(onReaching))
              .each(in.get(each))
              .countsGrants(in.get(countsGrants))
              .countsFees(in.get(countsFees))
              .build();
      return limit(scope, in.get(id), coverage.apply(in), terms, in.get(choose));
    };
  }

  private static Codec<Choose> choose(LimitScope scope) {
    return scope == LimitScope.PARTICIPANT_THEME
        ? CHOOSE
        : CHOOSE.without(
            Choose.BEST, "must go with scope PARTICIPANT_THEME but the scope was " + scope);
  }

  /** The domain refuses it by name; this is the same for the schema. */
  private static Map<String, Object> theBestOfAQuantityAlone() {
    return Schemas.either(
        Schemas.where("choose", Schemas.of("not", Schemas.of("const", Choose.BEST.name()))),
        Schemas.where("amount", Schemas.of("type", "null")));
  }

  /** The domain refuses it by name too. */
  private static Map<String, Object> countedBeside(String key, boolean mayCount) {
    Map<String, Object> notCounted =
        Schemas.where(key, Schemas.of("not", Schemas.of("const", true)));
    return mayCount
        ? Schemas.either(
            notCounted,
            Schemas.of(
                "allOf",
                ImmutableList.of(
                    Schemas.some("amount"),
                    Schemas.of("not", Schemas.some("each", "cohort", "segment")))))
        : notCounted;
  }

  private static Optional<MostOutcomes> most(
      Optional<BigDecimal> quantity, Optional<Share> quantityOfCohort) {
    return quantity.isEmpty() && quantityOfCohort.isEmpty()
        ? Optional.empty()
        : Optional.of(new MostOutcomes(quantity, quantityOfCohort));
  }

  private static Limit limit(
      LimitScope scope, String id, Coverage coverage, LimitTerms terms, Choose choose) {
    return switch (scope) {
      case PARTICIPANT_OUTCOME, PARTICIPANT_THEME, PARTICIPANT ->
          new ParticipantLimit(id, coverage, terms, choose);
      case OUTCOME, THEME, CONTRACT -> new SharedLimit(id, coverage, false, terms);
      case YEAR -> new SharedLimit(id, coverage, true, terms);
    };
  }
}
