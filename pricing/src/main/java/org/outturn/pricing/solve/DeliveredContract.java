package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.Require;
import org.outturn.pricing.input.Inputs;

/**
 * A delivery beside the contract that it is expected under and, where returns are asked for, how
 * that is financed.
 *
 * @param stated the delivery as it is written
 * @param contract the contract it names
 * @param finance costs and tranches, in the contract's currency; the scenarios, contract and
 *     evidence of the case are not looked at: what comes in is what the delivery leads to
 */
public record DeliveredContract(
    Referring<Delivery, DocumentName> stated,
    OutcomesContract contract,
    Optional<Referring<FinanceCase, Optional<ContractReference>>> finance) {
  /**
   * The numbers of all of it: those of the delivery by their own paths, those of the contract after
   * {@code contract.}, those of the finance case after {@code finance.}.
   */
  static final Inputs<DeliveredContract> INPUTS =
      Inputs.OF_DELIVERY
          .in(
              DeliveredContract::stated,
              (DeliveredContract whole, Referring<Delivery, DocumentName> stated) ->
                  new DeliveredContract(stated, whole.contract, whole.finance))
          .and(
              "contract.",
              Inputs.OF_CONTRACT,
              whole -> Optional.of(whole.contract),
              (whole, contract) -> new DeliveredContract(whole.stated, contract, whole.finance))
          .and(
              "finance.",
              FinancedCase.OF_CASE,
              DeliveredContract::finance,
              (whole, finance) ->
                  new DeliveredContract(whole.stated, whole.contract, Optional.of(finance)));

  /**
   * Refuses a finance case in another currency.
   *
   * @param stated the delivery as it is written
   * @param contract the contract it names
   * @param finance costs and tranches
   */
  public DeliveredContract {
    finance.ifPresent(
        each ->
            Require.that(
                each.stated().currency().equals(contract.currency()),
                "currency",
                "must be " + contract.currency() + ", that of the contract,",
                each.stated().currency()));
  }

  /**
   * A delivery and its contract.
   *
   * @param delivery what is expected
   * @param contract under which contract
   * @return the case
   */
  public static DeliveredContract of(Delivery delivery, OutcomesContract contract) {
    return new DeliveredContract(
        new Referring<>(delivery, new DocumentName("contract.json")), contract, Optional.empty());
  }

  /**
   * The same, financed.
   *
   * @param terms costs and tranches, in the contract's currency
   * @return the case
   */
  public DeliveredContract financed(FinanceCase terms) {
    return new DeliveredContract(
        stated,
        contract,
        Optional.of(new Referring<>(terms, Optional.of(ContractReference.of("contract.json")))));
  }

  /** How far numbers may come otherwise bounds no number of what is expected. */
  DeliveredContract withoutUncertainty() {
    return new DeliveredContract(
        new Referring<>(stated.stated().withUncertainty(ImmutableList.of()), stated.references()),
        contract,
        finance);
  }
}
