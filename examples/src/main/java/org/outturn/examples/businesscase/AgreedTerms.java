package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Party;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;
import org.outturn.examples.report.BlendText;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.FinanceText;
import org.outturn.examples.report.LimitText;
import org.outturn.examples.report.MoneyText;
import org.outturn.examples.report.OutcomeText;
import org.outturn.examples.report.PayerText;
import org.outturn.examples.report.PriceText;
import org.outturn.examples.report.ScheduleText;

/**
 * What a contract and its financing agree, in words, so that a reader sees what the figures follow
 * from.
 *
 * @param contract the contract
 * @param finance how it is financed
 */
record AgreedTerms(OutcomesContract contract, FinanceCase finance) {

  /**
   * Terms of one kind.
   *
   * @param name what they are
   * @param head the names of the columns
   * @param rows the words of each row, one for each column
   */
  record Table(String name, List<String> head, ImmutableList<List<String>> rows) {}

  ImmutableList<Table> tables() {
    ImmutableList.Builder<Table> tables = ImmutableList.builder();
    contract.rateCard().versions().forEach(version -> tables.add(prices(version)));
    return tables
        .add(outcomes(), deductibles(), limits(), fees(), schedule(), payers(), costs(), tranches())
        .build()
        .stream()
        .filter(table -> !table.rows().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> Table table(
      String name, List<String> head, List<T> terms, Function<T, List<String>> row) {
    return new Table(name, head, terms.stream().map(row).collect(ImmutableList.toImmutableList()));
  }

  /** What must be so for an outcome to be paid. */
  private Table outcomes() {
    return table(
        "Which outcomes count",
        List.of("outcome", "counts", "what would have happened anyway"),
        contract.outcomes(),
        each ->
            List.of(outcome(each.id()), OutcomeText.counts(each), OutcomeText.deadweight(each)));
  }

  private Table deductibles() {
    return table(
        "Deductibles",
        List.of("deductible", "from", "the first"),
        contract.deductibles(),
        each -> List.of(each.id(), LimitText.holder(each), money(each.amount())));
  }

  private Table fees() {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Fee fee : contract.blend().fees()) {
      rows.add(List.of(fee.id(), FigureText.words(fee.kind()), BlendText.of(fee)));
    }
    for (Grant grant : contract.blend().grants()) {
      rows.add(List.of(grant.id(), "grant in place of outcomes", BlendText.of(grant)));
    }
    return new Table("Fees and grants", List.of("fee", "kind", "pays"), rows.build());
  }

  private Table schedule() {
    return table(
        "When it is paid",
        List.of("periods", "due"),
        contract.schedule().stream().toList(),
        each -> List.of(ScheduleText.periods(each), ScheduleText.due(each)));
  }

  private Table costs() {
    return table(
        "Costs of the service",
        List.of("kind", "amount", "when"),
        finance.costs(),
        each ->
            List.of(FigureText.words(each.kind()), money(each.amount()), FinanceText.when(each)));
  }

  private Table tranches() {
    return table(
        "Who finances it",
        List.of("tranche", "form", "commitment", "terms"),
        finance.tranches(),
        each ->
            List.of(
                each.id(),
                FigureText.words(each.form()),
                money(each.commitment()),
                FinanceText.terms(each)));
  }

  private static String money(Amount amount) {
    return amount.currency().getCurrencyCode() + " " + MoneyText.of(amount);
  }

  private Table prices(RateCardVersion version) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Tariff tariff : version.tariffs()) {
      rows.add(
          List.of(
              outcome(tariff.outcome()) + tariff.segment().map(each -> ", " + each).orElse(""),
              PriceText.of(tariff)));
    }
    return new Table(
        "Prices from " + version.inForce().startInclusive(),
        List.of("outcome", "pays"),
        rows.build());
  }

  private String outcome(String id) {
    return contract.outcomes().stream()
        .filter(each -> each.id().equals(id))
        .map(Outcome::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }

  private Table limits() {
    return table(
        "Limits",
        List.of("limit", "for", "at most"),
        contract.limits(),
        limit -> List.of(limit.id(), LimitText.holder(limit), LimitText.most(limit)));
  }

  private Table payers() {
    return table(
        "Who pays",
        List.of("payer", "pays"),
        contract.payers().listed(),
        payer -> List.of(party(payer.party()), PayerText.of(contract.payers(), payer)));
  }

  private String party(String id) {
    return contract.parties().stream()
        .filter(each -> each.id().equals(id))
        .map(Party::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }
}
