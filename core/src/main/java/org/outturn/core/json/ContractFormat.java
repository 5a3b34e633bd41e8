package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.Blend;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.contract.ContractRules;
import org.outturn.core.contract.FeePeriods;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.core.validation.Placed;

/** The terms of an outcomes contract, whose areas each have a format of their own. */
final class ContractFormat {
  static final Codec<OutcomesContract> CONTRACT =
      ObjectCodec.of(
          "",
          "The terms of an outcomes contract: who pays whom for which outcomes of which people, at"
              + " what prices, up to which limits and when.",
          keys -> {
            FormatVersion.declare(keys);
            var id =
                keys.required("id", Values.ID, OutcomesContract::id, "The contract's short name.");
            var name =
                keys.or("", "name", Values.TEXT, OutcomesContract::name, "What people call it.");
            var currency =
                keys.required(
                    "currency",
                    Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                    OutcomesContract::currency,
                    "The one currency of every amount, an ISO 4217 code.");
            var rounding =
                keys.or(
                    RoundingMode.HALF_UP,
                    "rounding",
                    Values.ROUNDING,
                    OutcomesContract::roundingMode,
                    "How money is rounded to the minor unit; HALF_UP where left out.");
            var term = keys.required("term", TermFormat.TERM, OutcomesContract::term, "");
            var parties =
                keys.list(
                    "parties",
                    PartyFormat.PARTY,
                    OutcomesContract::parties,
                    "Who is bound. Where some are listed, payers must be among them.");
            var cohorts =
                keys.or(
                    ImmutableList.of(Cohort.MAIN),
                    "cohorts",
                    ListCodec.of(CohortFormat.COHORT),
                    OutcomesContract::cohorts,
                    "For whom it is; one cohort, main, where left out.");
            var outcomes =
                keys.required(
                    "outcomes",
                    ListCodec.ofAtLeastOne("outcome", OutcomeFormat.OUTCOME),
                    OutcomesContract::outcomes,
                    "What counts as success.");
            var rateCard =
                keys.required("rateCard", RateCardFormat.RATE_CARD, OutcomesContract::rateCard, "");
            var limits =
                keys.or(
                    ImmutableList.of(),
                    "limits",
                    ListCodec.of(LimitFormat.LIMIT).inOrder(),
                    OutcomesContract::limits,
                    "How much may be paid.");
            var deductibles =
                keys.or(
                    ImmutableList.of(),
                    "deductibles",
                    ListCodec.of(DeductibleFormat.DEDUCTIBLE).inOrder(),
                    OutcomesContract::deductibles,
                    "How much is not paid first, before every limit.");
            var payers =
                keys.required(
                    "payers",
                    ListCodec.ofAtLeastOne("payer", PayerFormat.PAYER).inOrder(),
                    contract -> contract.payers().listed(),
                    "Who pays. Shares sum to 1 for every outcome.");
            var payerRule =
                keys.or(
                    PayerRule.SHARES,
                    "payerRule",
                    ChoiceCodec.of(PayerRule.class),
                    contract -> contract.payers().rule(),
                    "Whether payers pay fixed shares, where left out, or are drawn on in order.");
            var spill =
                keys.or(
                    false,
                    "spill",
                    Values.TRUTH,
                    contract -> contract.payers().spills(),
                    "Whether the next payer takes what one cannot pay.");
            var schedule =
                keys.optional("schedule", ScheduleFormat.SCHEDULE, OutcomesContract::schedule, "");
            var fees =
                keys.list(
                    "fees",
                    FeeFormat.FEE,
                    contract -> contract.blend().fees(),
                    "What is paid beside outcomes.");
            var grants =
                keys.list(
                    "grants",
                    GrantFormat.GRANT,
                    contract -> contract.blend().grants(),
                    "Periods in which a grant is paid in place of outcomes.");
            var plan =
                keys.list(
                    "plan",
                    PlanFormat.PLANNED_PAYMENT,
                    OutcomesContract::plan,
                    "What was expected to be paid, by scenario and payment period.");
            var sources =
                keys.list(
                    "sources",
                    SourceFormat.SOURCE,
                    OutcomesContract::sources,
                    "Where the figures come from.");
            keys.rule(
                in -> {
                  boolean areStated =
                      !in.get(cohorts).isEmpty() && !in.all(CohortFormat.COHORTS).isEmpty();
                  if (!areStated) {
                    in.define(ContractNames.COHORTS, Cohort.MAIN.id());
                  }
                });
            keys.resolveReferences();
            keys.check(
                (in, problems) -> ContractRules.outcomes(in.all(OutcomeFormat.OUTCOMES), problems));
            keys.check(
                (in, problems) ->
                    ContractRules.tariffs(
                        in.all(OutcomeFormat.OUTCOMES), in.all(TariffFormat.TARIFFS), problems));
            keys.check(
                (in, problems) ->
                    ContractRules.versions(in.all(RateCardFormat.VERSIONS), problems));
            keys.check(
                (in, problems) ->
                    ContractRules.limits(
                        in.all(CohortFormat.COHORTS), in.all(LimitFormat.LIMITS), problems));
            keys.check(
                (in, problems) ->
                    ContractRules.people(
                        in.all(CohortFormat.COHORTS),
                        in.all(LimitFormat.LIMITS),
                        Limit::coverage,
                        problems));
            keys.check(
                (in, problems) ->
                    ContractRules.people(
                        in.all(CohortFormat.COHORTS),
                        in.all(DeductibleFormat.DEDUCTIBLES),
                        Deductible::coverage,
                        problems));
            keys.check(
                (in, problems) ->
                    ContractRules.payers(
                        ContractRules.paidFor(
                            in.all(OutcomeFormat.OUTCOMES),
                            in.all(TariffFormat.TARIFFS),
                            in.all(FeeFormat.FEES)),
                        new Payers(ImmutableList.copyOf(in.get(payers)), in.get(payerRule), false),
                        new Blend(
                            values(in.all(FeeFormat.FEES)), values(in.all(GrantFormat.GRANTS))),
                        problems));
            keys.check(
                (in, problems) ->
                    ContractRules.fees(
                        in.all(OutcomeFormat.OUTCOMES),
                        FeePeriods.of(in.get(term), in.get(schedule)),
                        in.all(FeeFormat.FEES),
                        problems));
            keys.check(
                (in, problems) -> ContractRules.grants(in.all(GrantFormat.GRANTS), problems));
            keys.check(
                (in, problems) ->
                    ContractRules.plan(in.get(schedule), in.all(PlanFormat.PLANNED), problems));
            return in ->
                OutcomesContract.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .currency(in.get(currency))
                    .roundingMode(in.get(rounding))
                    .term(in.get(term))
                    .addAllParties(in.get(parties))
                    .addAllCohorts(in.get(cohorts))
                    .addAllOutcomes(in.get(outcomes))
                    .rateCard(in.get(rateCard))
                    .addAllLimits(in.get(limits))
                    .addAllDeductibles(in.get(deductibles))
                    .payers(
                        new Payers(
                            ImmutableList.copyOf(in.get(payers)), in.get(payerRule), in.get(spill)))
                    .schedule(in.get(schedule))
                    .blend(
                        new Blend(
                            ImmutableList.copyOf(in.get(fees)),
                            ImmutableList.copyOf(in.get(grants))))
                    .addAllPlan(in.get(plan))
                    .addAllSources(in.get(sources))
                    .build();
          });

  private ContractFormat() {}

  private static <T> ImmutableList<T> values(List<Placed<T>> parts) {
    return parts.stream().map(Placed::value).collect(ImmutableList.toImmutableList());
  }
}
