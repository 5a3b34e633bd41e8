package org.outturn.core.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/** What a whole contract is held against: its parts, their names, one currency, their rules. */
final class ContractConsistency {
  private final OutcomesContract contract;
  private final Problems problems;

  private ContractConsistency(OutcomesContract contract, Problems problems) {
    this.contract = contract;
    this.problems = problems;
  }

  static void check(OutcomesContract contract, Problems problems) {
    if (contract.outcomes().isEmpty()) {
      problems.add("outcomes", "expected at least one outcome but found none");
    }
    if (contract.rateCard().versions().isEmpty()) {
      problems.add("rateCard.versions", "expected at least one version but found none");
    }
    ContractReferences.check(contract, problems);
    new ContractConsistency(contract, problems).oneCurrency();
    ContractRules.check(contract, problems);
  }

  private void oneCurrency() {
    Placed.each("rateCard.versions", contract.rateCard().versions())
        .forEach(
            version ->
                oneCurrency(
                    version.at("tariffs"),
                    version.value().tariffs(),
                    "price",
                    (Tariff tariff) -> tariff.price().amounts().stream()));
    oneCurrency("limits", contract.limits(), "amount", limit -> limit.terms().amount().stream());
    oneCurrency(
        "deductibles",
        contract.deductibles(),
        "amount",
        deductible -> Stream.of(deductible.amount()));
    oneCurrency(
        "payers", contract.payers().listed(), "commitment", payer -> payer.commitment().stream());
    oneCurrency("fees", contract.blend().fees(), "amount", fee -> Stream.of(fee.pays().amount()));
    oneCurrency(
        "grants",
        contract.blend().grants(),
        "amountPerPeriod",
        grant -> Stream.of(grant.amountPerPeriod()));
    oneCurrency("plan", contract.plan(), "amount", planned -> Stream.of(planned.amount()));
  }

  private <T> void oneCurrency(
      String list, List<T> parts, String field, Function<T, Stream<Amount>> amounts) {
    for (Placed<T> part : Placed.each(list, parts)) {
      amounts
          .apply(part.value())
          .filter(amount -> !amount.currency().equals(contract.currency()))
          .forEach(
              amount ->
                  problems.add(
                      part.at(field),
                      "expected an amount in "
                          + contract.currency().getCurrencyCode()
                          + ", the contract's currency, but found "
                          + amount));
    }
  }
}
