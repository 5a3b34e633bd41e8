package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.LimitScope;

/** How much is not paid first, by scope. */
final class DeductibleFormat {
  /** The deductibles that rules ask for. */
  static final Collected<Deductible> DEDUCTIBLES = Collected.of(Deductible.class);

  static final Codec<Deductible> DEDUCTIBLE =
      UnionCodec.<Deductible>of(
              "deductible",
              "The first so much money of one scope that is not paid.",
              "scope",
              "Where it acts.",
              ImmutableList.of(
                      LimitScope.OUTCOME, LimitScope.THEME, LimitScope.YEAR, LimitScope.CONTRACT)
                  .stream()
                  .map(
                      scope ->
                          UnionCodec.<Deductible>kind(
                              scope.name(),
                              deductible -> deductible.scope() == scope,
                              keys -> declare(scope, keys)))
                  .collect(ImmutableList.toImmutableList()))
          .collectedAs(DEDUCTIBLES);

  private DeductibleFormat() {}

  private static Function<Members, Deductible> declare(LimitScope scope, Keys<Deductible> keys) {
    var id = keys.required("id", LimitFormat.ID, Deductible::id, "");
    keys.kindHere();
    var coverage = CoverageFormat.declare(keys, scope, Deductible::coverage);
    var each = EachFormat.declare(keys, Deductible::each);
    var amount =
        keys.required(
            "amount",
            Values.MONEY,
            Deductible::amount,
            "How much is not paid, in whole minor units, after deadweight and before limits.");
    keys.namedBy(id);
    return in ->
        Deductible.builder()
            .id(in.get(id))
            .coverage(coverage.apply(in))
            .eachYear(scope == LimitScope.YEAR)
            .each(in.get(each))
            .amount(in.get(amount))
            .build();
  }
}
