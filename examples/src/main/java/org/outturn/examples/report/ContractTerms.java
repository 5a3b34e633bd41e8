package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Party;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;

/**
 * All that a contract agrees, in words, so that a reader sees what its figures follow from.
 *
 * @param contract the contract
 */
public record ContractTerms(OutcomesContract contract) {

  /**
   * The prices of each version of the rate card.
   *
   * @return a table for each version
   */
  public ImmutableList<TermsTable> prices() {
    return contract.rateCard().versions().stream()
        .map(this::prices)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Everything else: for whom, what counts, limits, fees, when and by whom it is paid.
   *
   * @return a table for each kind of term that the contract has
   */
  public ImmutableList<TermsTable> others() {
    return Stream.of(
            cohorts(), outcomes(), deductibles(), limits(), fees(), schedule(), payers(), plan())
        .filter(table -> !table.rows().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** The cohort that stands where a contract lists none has nothing to say. */
  private TermsTable cohorts() {
    return TermsTable.of(
        "For whom",
        List.of("cohort", "planned", "recruited"),
        contract.listsCohorts() ? contract.cohorts() : List.of(),
        each ->
            List.of(
                each.name().isEmpty() ? each.id() : each.name(),
                each.plannedSize().isPresent()
                    ? MoneyText.of(BigDecimal.valueOf(each.plannedSize().getAsInt()))
                    : "",
                recruited(each)));
  }

  private static String recruited(Cohort cohort) {
    List<String> words = new ArrayList<>();
    cohort.recruitFrom().ifPresent(from -> words.add("from " + from));
    cohort.recruitTo().map(end -> end.minusDays(1)).ifPresent(last -> words.add("to " + last));
    return String.join(" ", words);
  }

  /** What must be so for an outcome to be paid. */
  private TermsTable outcomes() {
    return TermsTable.of(
        "Which outcomes count",
        List.of("outcome", "counts", "what would have happened anyway"),
        contract.outcomes(),
        each ->
            List.of(outcome(each.id()), OutcomeText.counts(each), OutcomeText.deadweight(each)));
  }

  private TermsTable deductibles() {
    return TermsTable.of(
        "Deductibles",
        List.of("deductible", "from", "the first"),
        contract.deductibles(),
        each -> List.of(each.id(), LimitText.holder(each), MoneyText.withCurrency(each.amount())));
  }

  private TermsTable fees() {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Fee fee : contract.blend().fees()) {
      rows.add(List.of(fee.id(), FigureText.words(fee.kind()), BlendText.of(fee)));
    }
    for (Grant grant : contract.blend().grants()) {
      rows.add(List.of(grant.id(), "grant in place of outcomes", BlendText.of(grant)));
    }
    return new TermsTable("Fees and grants", List.of("fee", "kind", "pays"), rows.build());
  }

  private TermsTable schedule() {
    return TermsTable.of(
        "When it is paid",
        List.of("periods", "due"),
        contract.schedule().stream().toList(),
        each -> List.of(ScheduleText.periods(each), ScheduleText.due(each)));
  }

  private TermsTable plan() {
    return TermsTable.of(
        "What is planned to be paid",
        List.of("scenario", "period from", "amount"),
        contract.plan(),
        each ->
            List.of(
                each.scenario(), each.period().toString(), MoneyText.withCurrency(each.amount())));
  }

  private TermsTable prices(RateCardVersion version) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Tariff tariff : version.tariffs()) {
      rows.add(
          List.of(
              outcome(tariff.outcome()) + tariff.segment().map(each -> ", " + each).orElse(""),
              PriceText.of(tariff)));
    }
    LocalDate from = version.inForce().startInclusive();
    return new TermsTable("Prices from " + from, List.of("outcome", "pays"), rows.build());
  }

  private TermsTable limits() {
    return TermsTable.of(
        "Limits",
        List.of("limit", "for", "at most"),
        contract.limits(),
        limit -> List.of(limit.id(), LimitText.holder(limit), LimitText.most(limit)));
  }

  private TermsTable payers() {
    return TermsTable.of(
        "Who pays",
        List.of("payer", "pays"),
        contract.payers().listed(),
        payer -> List.of(party(payer.party()), PayerText.of(contract.payers(), payer)));
  }

  private String outcome(String id) {
    return contract.outcomes().stream()
        .filter(each -> each.id().equals(id))
        .map(Outcome::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
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
