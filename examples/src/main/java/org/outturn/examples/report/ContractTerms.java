package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Party;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;
import org.outturn.core.time.DateRange;

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
            whole(),
            parties(),
            cohorts(),
            outcomes(),
            agreements(),
            deductibles(),
            limits(),
            fees(),
            schedule(),
            payers(),
            plan())
        .filter(table -> !table.rows().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** What holds for all of it. */
  private TermsTable whole() {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    rows.add(List.of("contract", called(contract.id(), contract.name())));
    rows.add(List.of("currency", contract.currency().getCurrencyCode()));
    rows.add(List.of("term", days(contract.term().from(), contract.term().to())));
    contract
        .term()
        .trackingTo()
        .ifPresent(end -> rows.add(List.of("outcomes are tracked to", lastDay(end))));
    rows.add(List.of("amounts are rounded", FigureText.words(contract.roundingMode())));
    rows.add(List.of("prices are those of the day", of(contract.rateCard().priceDate())));
    contract
        .rateCard()
        .indexation()
        .ifPresent(
            each ->
                rows.add(
                    List.of(
                        "prices rise",
                        FigureText.share(each.rate()) + " a year, from " + each.from() + " on")));
    rows.add(List.of("what a payer cannot pay", unpaid()));
    return new TermsTable("What holds for all of it", List.of("term", "agreed"), rows.build());
  }

  private static String of(PriceDate day) {
    return switch (day) {
      case REFERRED -> "a participant was referred";
      case ACHIEVED -> "an outcome was achieved";
      case SUBMITTED -> "a claim was submitted";
    };
  }

  private String unpaid() {
    return contract.payers().spills() ? "is for the next payer" : "stays unfunded";
  }

  private TermsTable parties() {
    return TermsTable.of(
        "Who takes part",
        List.of("party", "roles"),
        contract.parties(),
        each ->
            List.of(
                called(each.id(), each.name()),
                each.roles().stream().map(FigureText::words).collect(Collectors.joining(", "))));
  }

  /** The cohort that stands where a contract lists none has nothing to say. */
  private TermsTable cohorts() {
    return TermsTable.of(
        "For whom",
        List.of("cohort", "people", "recruited", "who"),
        contract.listsCohorts() ? contract.cohorts() : List.of(),
        each ->
            List.of(called(each.id(), each.name()), people(each), recruited(each), eligible(each)));
  }

  private static String people(Cohort cohort) {
    List<String> words = new ArrayList<>();
    cohort.plannedSize().ifPresent(size -> words.add(MoneyText.of(size) + " planned"));
    cohort.engaged().ifPresent(size -> words.add(MoneyText.of(size) + " engaged"));
    return String.join(", ", words);
  }

  private static String recruited(Cohort cohort) {
    List<String> words = new ArrayList<>();
    cohort.recruitFrom().ifPresent(from -> words.add("from " + from));
    cohort.recruitTo().ifPresent(end -> words.add("to " + lastDay(end)));
    cohort.referral().ifPresent(by -> words.add("referral " + FigureText.words(by)));
    return String.join(" ", words);
  }

  private static String eligible(Cohort cohort) {
    Stream<String> segments =
        cohort.segments().stream()
            .map(
                each ->
                    "segment "
                        + each.id()
                        + each.share().map(share -> " " + FigureText.share(share)).orElse(""));
    return Stream.concat(cohort.eligibility().stream(), segments).collect(Collectors.joining("; "));
  }

  /** What must be so for an outcome to be paid. */
  private TermsTable outcomes() {
    return TermsTable.of(
        "Which outcomes count",
        List.of("outcome", "what it is", "counts", "what would have happened anyway"),
        contract.outcomes(),
        each ->
            List.of(
                called(each.id(), each.name()),
                OutcomeText.kind(each),
                OutcomeText.counts(each),
                OutcomeText.deadweight(each)));
  }

  /** How versions of the rate card came about, where a contract says it. */
  private TermsTable agreements() {
    return TermsTable.of(
        "How prices were agreed",
        List.of("version", "prices", "agreed", "because"),
        contract.rateCard().versions().stream().filter(ContractTerms::saysHowItWasAgreed).toList(),
        each ->
            List.of(
                each.id(),
                (each.retrospective() ? "of what was priced before too, " : "")
                    + days(each.inForce()),
                "on "
                    + each.agreedOn()
                    + (each.agreedBy().isEmpty()
                        ? ""
                        : " by "
                            + each.agreedBy().stream()
                                .map(this::party)
                                .collect(Collectors.joining(", "))),
                each.because()));
  }

  private static boolean saysHowItWasAgreed(RateCardVersion version) {
    return version.retrospective()
        || version.agreed().isPresent()
        || !version.agreedBy().isEmpty()
        || !version.because().isEmpty();
  }

  private static String days(LocalDate from, LocalDate end) {
    return from + " to " + lastDay(end);
  }

  private static String days(DateRange range) {
    return "from "
        + range.startInclusive()
        + range.lastDay().map(last -> " to " + last).orElse(" on");
  }

  private static String lastDay(LocalDate end) {
    return end.minusDays(1).toString();
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
        List.of("periods", "due", "days without work"),
        contract.schedule().stream().toList(),
        each ->
            List.of(
                ScheduleText.periods(each),
                ScheduleText.due(each),
                ScheduleText.withoutWork(each)));
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

  /**
   * Where it is from.
   *
   * @return a row for each source; none where the contract names none
   */
  public TermsTable sources() {
    return TermsTable.of(
        "Where it is from",
        List.of("source", "what"),
        contract.sources(),
        each -> List.of(each.title(), each.what()));
  }

  /** By its name, with the id under which other terms and files name it. */
  private static String called(String id, String name) {
    return name.isEmpty() || name.equals(id) ? id : name + " (" + id + ")";
  }

  /**
   * What people call an outcome.
   *
   * @param id its id
   * @return its name, or the id where it has none
   */
  public String outcome(String id) {
    return contract.outcomes().stream()
        .filter(each -> each.id().equals(id))
        .map(Outcome::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }

  /**
   * What people call a party.
   *
   * @param id its id
   * @return its name, or the id where it has none
   */
  public String party(String id) {
    return contract.parties().stream()
        .filter(each -> each.id().equals(id))
        .map(Party::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }
}
