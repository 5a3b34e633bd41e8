package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.investment.FinanceCase;
import org.outturn.examples.report.ContractTerms;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.FinanceText;
import org.outturn.examples.report.MoneyText;
import org.outturn.examples.report.TermsTable;

/**
 * What a contract and its financing agree, in words, so that a reader sees what the figures follow
 * from.
 *
 * @param contract the contract
 * @param finance how it is financed; empty where it is not
 */
record AgreedTerms(OutcomesContract contract, Optional<FinanceCase> finance) {

  ImmutableList<TermsTable> tables() {
    ContractTerms agreed = new ContractTerms(contract);
    return Stream.of(
            agreed.prices(),
            agreed.others(),
            finance.map(AgreedTerms::financing).orElse(ImmutableList.of()))
        .flatMap(List::stream)
        .filter(table -> !table.rows().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<TermsTable> financing(FinanceCase finance) {
    return ImmutableList.of(
        TermsTable.of(
            "Costs of the service",
            List.of("kind", "amount", "when"),
            finance.costs(),
            each ->
                List.of(
                    FigureText.words(each.kind()),
                    MoneyText.withCurrency(each.amount()),
                    FinanceText.when(each))),
        TermsTable.of(
            "Who finances it",
            List.of("tranche", "form", "commitment", "terms"),
            finance.tranches(),
            each ->
                List.of(
                    each.id(),
                    FigureText.words(each.form()),
                    MoneyText.withCurrency(each.commitment()),
                    FinanceText.terms(each))));
  }
}
