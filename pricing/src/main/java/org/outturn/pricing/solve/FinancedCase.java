package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.returns.ContractIncome;
import org.outturn.pricing.returns.Waterfall;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * A finance case beside the contract that it names and what is expected under that, so that a price
 * of the contract can be varied and the investors' return asked for.
 *
 * @param stated the finance case as it is written
 * @param agreed the contract it names; empty where it names none
 */
public record FinancedCase(
    Referring<FinanceCase, Optional<ContractReference>> stated, Optional<AgreedContract> agreed) {
  /** The scenario of what the contract pays. */
  public static final String CONTRACT = "CONTRACT";

  /** The numbers of a finance case itself. */
  static final Inputs<Referring<FinanceCase, Optional<ContractReference>>> OF_CASE =
      Inputs.of(FinanceCaseJson::terms, FinanceCaseJson::fromTree);

  /**
   * The numbers of all of it: those of the case by their own paths, those of the contract after
   * {@code contract.}, and those of tallies and measurements after {@code evidence.}. Claims of
   * participants are what happened, and no assumption.
   */
  static final Inputs<FinancedCase> INPUTS =
      OF_CASE
          .in(FinancedCase::stated, (whole, stated) -> new FinancedCase(stated, whole.agreed))
          .and(
              "contract.",
              Inputs.OF_CONTRACT,
              whole -> whole.agreed.map(AgreedContract::contract),
              (whole, contract) -> whole.with(whole.contract().withContract(contract)))
          .and(
              AgreedContract.EVIDENCE,
              Inputs.OF_EVIDENCE,
              whole -> whole.agreed.flatMap(AgreedContract::assumed),
              (whole, expected) -> whole.with(whole.contract().withExpected(expected)));

  /**
   * A case of a contract without scenarios of its own.
   *
   * @param finance the case
   * @param contract the contract, which has a schedule
   * @param expected claims, tallies or measurements
   * @return the case
   */
  public static FinancedCase of(FinanceCase finance, OutcomesContract contract, Evidence expected) {
    return new FinancedCase(
        new Referring<>(finance, Optional.of(ContractReference.of("contract.json"))),
        Optional.of(new AgreedContract(contract, expected)));
  }

  /**
   * The scenarios that can be asked for.
   *
   * @return {@value #CONTRACT} first where there is a contract, then those of the case
   */
  public ImmutableList<String> scenarios() {
    return Stream.concat(
            agreed.stream().map(each -> CONTRACT),
            stated.stated().scenarios().stream().map(PaymentScenario::name))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The outcome payments of a scenario.
   *
   * @param name the name of a scenario of the case, or {@value #CONTRACT}
   * @return the scenario
   * @throws IllegalArgumentException for another name, listing those there are
   */
  public PaymentScenario scenario(String name) {
    if (agreed.isPresent() && name.equals(CONTRACT)) {
      return PaymentScenario.of(
          CONTRACT, ContractIncome.DEFAULT.payments(contract().contract(), contract().expected()));
    }
    return stated.stated().scenarios().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> UnknownName.of("scenario", name, scenarios()));
  }

  /**
   * Where the cash goes in a scenario.
   *
   * @param scenario the name of a scenario of the case, or {@value #CONTRACT}
   * @return the result
   * @throws IllegalArgumentException for another name, listing those there are
   */
  public WaterfallResult run(String scenario) {
    return Waterfall.DEFAULT.run(stated.stated(), scenario(scenario));
  }

  /**
   * The rules of the contract that what is expected does not allow to apply.
   *
   * @param scenario the scenario's name
   * @return empty where all were applied, and of every scenario but that of the contract
   */
  ImmutableList<NotApplied> notApplied(String scenario) {
    return agreed.isPresent() && scenario.equals(CONTRACT)
        ? ContractIncome.DEFAULT.income(contract().contract(), contract().expected()).notApplied()
        : ImmutableList.of();
  }

  private AgreedContract contract() {
    return agreed.orElseThrow();
  }

  private FinancedCase with(AgreedContract other) {
    return new FinancedCase(stated, Optional.of(other));
  }
}
