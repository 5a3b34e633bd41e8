package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.investment.Beneficiary;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.DrawdownRule;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.FinanceCaseConsistency;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;

/** How an outcomes contract is financed, beside the contract that the case names. */
final class FinanceCaseFormat {
  private static final int MOST_DAYS = 3660;

  private static final Codec<DistributionTerms> DISTRIBUTION =
      ObjectCodec.of(
          "distribution",
          "When and to whom cash above the reserve is paid out.",
          keys -> {
            var frequency =
                keys.required(
                    "frequency",
                    ChoiceCodec.of(Frequency.class),
                    DistributionTerms::frequency,
                    "The length of a period.");
            var anchor =
                keys.required(
                    "anchor",
                    Values.DATE,
                    DistributionTerms::anchor,
                    "A day on which a period begins.");
            var days =
                keys.or(
                    0,
                    "days",
                    WholeCodec.from(0, MOST_DAYS),
                    terms -> terms.lag().days(),
                    "Calendar days from a period's last day to its distribution date; 0 where left"
                        + " out.");
            var recyclingTo =
                keys.optional(
                    "recyclingTo",
                    Values.DATE,
                    DistributionTerms::recyclingTo,
                    "Before this day nothing is paid out, and receipts pay costs before more is"
                        + " drawn.");
            var residual =
                keys.or(
                    Beneficiary.PROVIDER,
                    "residual",
                    ChoiceCodec.of(Beneficiary.class),
                    DistributionTerms::residual,
                    "Who receives the part of the residual that no tranche has a share of; PROVIDER"
                        + " where left out.");
            var excess =
                keys.or(
                    Beneficiary.COMMISSIONER,
                    "excess",
                    ChoiceCodec.of(Beneficiary.class),
                    DistributionTerms::excess,
                    "Who receives the part of a residual share that a cap keeps from its tranche;"
                        + " COMMISSIONER where left out.");
            return in ->
                DistributionTerms.builder()
                    .frequency(in.get(frequency))
                    .anchor(in.get(anchor))
                    .lag(new Lag(in.get(days), Lag.Unit.CALENDAR))
                    .recyclingTo(in.get(recyclingTo))
                    .residual(in.get(residual))
                    .excess(in.get(excess))
                    .build();
          });

  private static final Codec<DatedAmount> PAYMENT =
      ObjectCodec.of(
          "payment",
          "A payment for outcomes.",
          keys -> {
            var date =
                keys.required("date", Values.DATE, DatedAmount::date, "The day it comes in.");
            var amount = keys.required("amount", Values.MONEY, DatedAmount::amount, "");
            keys.namedBy(date);
            return in -> new DatedAmount(in.get(date), in.get(amount));
          });

  private static final Codec<PaymentScenario.Then> THEN =
      ObjectCodec.of(
          "then",
          "The scenario that goes on.",
          keys -> {
            var scenario =
                keys.required(
                    "scenario",
                    Values.ID,
                    PaymentScenario.Then::scenario,
                    "Its name; it names no further one.");
            var from =
                keys.required(
                    "from",
                    Values.DATE,
                    PaymentScenario.Then::from,
                    "The first day whose payments are taken from it.");
            return in -> new PaymentScenario.Then(in.get(scenario), in.get(from));
          });

  private static final Codec<PaymentScenario> SCENARIO =
      ObjectCodec.of(
          "scenario",
          "Which outcome payments come in when.",
          keys -> {
            var name =
                keys.required(
                    "name",
                    Values.ID,
                    PaymentScenario::name,
                    "BASE, LOW, HIGH or any name, unique in the case.");
            var payments =
                keys.required(
                    "payments",
                    ListCodec.of(PAYMENT),
                    PaymentScenario::payments,
                    "The payments, in any order; none where nothing is paid.");
            var then =
                keys.optional(
                    "then",
                    THEN,
                    PaymentScenario::then,
                    "The scenario that goes on after these payments: the plan after the actual"
                        + " payments to date.");
            var open =
                keys.or(
                    false,
                    "open",
                    Values.TRUTH,
                    PaymentScenario::isOpen,
                    "Whether more may be paid after the last payment: the reserve is kept and"
                        + " nothing counts as lost yet; false where left out.");
            keys.namedBy(name);
            return in ->
                new PaymentScenario(
                    in.get(name),
                    ImmutableList.copyOf(in.get(payments)),
                    in.get(then),
                    in.get(open));
          });

  static final Codec<Referring<FinanceCase, Optional<ContractReference>>> FINANCE_CASE =
      ObjectCodec.of(
          "",
          "How an outcomes contract is financed: what it costs and when, who commits money on which"
              + " terms, in which order receipts pay it back, and the scenarios of outcome payments"
              + " to look at.",
          keys -> {
            FormatVersion.declare(keys);
            var id = keys.required("id", Values.ID, of(FinanceCase::id), "The case's short name.");
            var name =
                keys.or("", "name", Values.TEXT, of(FinanceCase::name), "What people call it.");
            var currency =
                keys.required(
                    "currency",
                    Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                    of(FinanceCase::currency),
                    "The one currency of every amount, an ISO 4217 code.");
            var rounding =
                keys.or(
                    RoundingMode.HALF_UP,
                    "rounding",
                    Values.ROUNDING,
                    of(FinanceCase::roundingMode),
                    "How accrued interest and preferred return are rounded to the minor unit, once"
                        + " for each accrual; HALF_UP where left out.");
            var costs =
                keys.required(
                    "costs",
                    ListCodec.ofAtLeastOne("cost", CostFormat.COST),
                    of(FinanceCase::costs),
                    "What the contract costs.");
            var tranches =
                keys.required(
                    "tranches",
                    ListCodec.ofAtLeastOne("tranche", TrancheFormat.TRANCHE)
                        .atMost(FinanceCaseConsistency.MOST_ITEMS),
                    of(FinanceCase::tranches),
                    "The money committed to it. Residual shares sum to at most 1; grants rank after"
                        + " everything else.");
            var drawdown =
                keys.or(
                    DrawdownRule.PRO_RATA,
                    "drawdown",
                    ChoiceCodec.of(DrawdownRule.class),
                    of(FinanceCase::drawdown),
                    "From which tranches money is drawn when it is needed: from all in proportion"
                        + " to what is undrawn (where left out), or from the first listed until it"
                        + " is drawn.");
            var reserve =
                keys.optional(
                    "reserve",
                    Values.MONEY,
                    of(each -> Optional.of(each.reserve()).filter(kept -> kept.signum() != 0)),
                    "The cash kept while commitments last, paid out at the end; 0 where left out.");
            var distribution =
                keys.required("distribution", DISTRIBUTION, of(FinanceCase::distribution), "");
            Function<Members, Optional<ContractReference>> contract =
                ContractReferenceFormat.optional(
                    keys,
                    Referring::references,
                    "The contract whose payments make a scenario named CONTRACT: each period's on"
                        + " its due date.");
            var scenarios =
                keys.or(
                    ImmutableList.<PaymentScenario>of(),
                    "scenarios",
                    ListCodec.of(SCENARIO).atMost(FinanceCaseConsistency.MOST_ITEMS),
                    of(FinanceCase::scenarios),
                    "Outcome payments by scenario; may be left out beside a contract.");
            var assumptions =
                keys.list(
                    "assumptions",
                    Values.TEXT,
                    of(FinanceCase::assumptions),
                    "What was assumed where nothing was published or agreed, in words.");
            var sources =
                keys.list(
                    "sources",
                    SourceFormat.SOURCE,
                    of(FinanceCase::sources),
                    "Where the figures come from.");
            keys.rule(
                in -> {
                  if (contract.apply(in).isEmpty() && in.get(scenarios).isEmpty()) {
                    throw in.refuse(
                        scenarios,
                        "expected at least one scenario, or a contract, but found neither");
                  }
                });
            keys.condition(
                Schemas.either(
                    Schemas.some("contract"),
                    Schemas.of(
                        "required",
                        ImmutableList.of("scenarios"),
                        "properties",
                        Schemas.of("scenarios", Schemas.of("type", "array", "minItems", 1)))));
            keys.check(
                (in, problems) -> FinanceCaseConsistency.tranches(in.get(tranches), problems));
            keys.check(
                (in, problems) -> FinanceCaseConsistency.scenarios(in.get(scenarios), problems));
            return in -> {
              FinanceCase.Builder finance =
                  FinanceCase.builder()
                      .id(in.get(id))
                      .name(in.get(name))
                      .currency(in.get(currency))
                      .roundingMode(in.get(rounding))
                      .addAllCosts(in.get(costs))
                      .addAllTranches(in.get(tranches))
                      .drawdown(in.get(drawdown))
                      .distribution(in.get(distribution))
                      .addAllScenarios(in.get(scenarios))
                      .addAllAssumptions(in.get(assumptions))
                      .addAllSources(in.get(sources));
              in.get(reserve).ifPresent(finance::reserve);
              return new Referring<>(finance.build(), contract.apply(in));
            };
          });

  private FinanceCaseFormat() {}

  /** What the case states, apart from the contract that it names. */
  private static <V> Function<Referring<FinanceCase, Optional<ContractReference>>, V> of(
      Function<FinanceCase, V> get) {
    return referring -> get.apply(referring.stated());
  }
}
