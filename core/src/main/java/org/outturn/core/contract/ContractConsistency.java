package org.outturn.core.contract;

import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/** What a whole contract is held against: its parts, their names, one currency, their rules. */
final class ContractConsistency {
  private ContractConsistency() {}

  static void check(OutcomesContract contract, Problems problems) {
    if (contract.outcomes().isEmpty()) {
      problems.add("outcomes", "expected at least one outcome but found none");
    }
    if (contract.rateCard().versions().isEmpty()) {
      problems.add("rateCard.versions", "expected at least one version but found none");
    }
    ContractReferences.check(contract, problems);
    oneCurrency(contract, problems);
    ContractRules.check(contract, problems);
  }

  private static void oneCurrency(OutcomesContract contract, Problems problems) {
    for (Placed<RateCardVersion> version :
        Placed.each("rateCard.versions", contract.rateCard().versions())) {
      Placed.each(version.at("tariffs"), version.value().tariffs())
          .forEach(
              tariff ->
                  tariff
                      .value()
                      .price()
                      .amounts()
                      .forEach(
                          amount -> oneCurrency(contract, tariff.at("price"), amount, problems)));
    }
    Placed.each("limits", contract.limits())
        .forEach(
            limit ->
                limit
                    .value()
                    .terms()
                    .amount()
                    .ifPresent(
                        amount -> oneCurrency(contract, limit.at("amount"), amount, problems)));
    Placed.each("payers", contract.payers().listed())
        .forEach(
            payer ->
                payer
                    .value()
                    .commitment()
                    .ifPresent(
                        amount -> oneCurrency(contract, payer.at("commitment"), amount, problems)));
  }

  private static void oneCurrency(
      OutcomesContract contract, String where, Amount amount, Problems problems) {
    if (!amount.currency().equals(contract.currency())) {
      problems.add(
          where,
          "expected an amount in "
              + contract.currency().getCurrencyCode()
              + ", the contract's currency, but found "
              + amount);
    }
  }
}
