package org.outturn.pricing.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;

/** What is suspicious in the terms of a contract. */
final class ContractReview {
  private final ReviewedTerms terms;
  private final OutcomesContract contract;
  private final ImmutableList.Builder<Warning> found;

  ContractReview(OutcomesContract contract, ImmutableList.Builder<Warning> found) {
    this.terms = new ReviewedTerms(contract);
    this.contract = contract;
    this.found = found;
  }

  void look() {
    ranges();
    unpaid();
    versions();
    new LimitReview(terms, found).look();
    payers();
  }

  private void add(Suspicion kind, String where, Object stated, String because) {
    found.add(new Warning(kind, where, String.valueOf(stated), because));
  }

  private void ranges() {
    LocalDate from = contract.term().from();
    end("term.to", from, Optional.of(contract.term().to()));
    end("term.trackingTo", from, contract.term().trackingTo());
    for (Cohort each : contract.cohorts()) {
      end(
          "cohorts[" + each.id() + "].recruitTo",
          each.recruitFrom().orElse(from),
          each.recruitTo());
    }
    for (RateCardVersion each : contract.rateCard().versions()) {
      end(
          "rateCard.versions[" + each.id() + "].to",
          each.inForce().startInclusive(),
          each.inForce().endExclusive());
    }
    for (Fee each : contract.blend().fees()) {
      end("fees[" + each.id() + "].to", each.from().orElse(from), each.to());
    }
    for (Grant each : contract.blend().grants()) {
      end(
          "grants[" + each.id() + "].to",
          each.dates().startInclusive(),
          each.dates().endExclusive());
    }
  }

  /** What begins on a month's last day may end on one: it is whole months long. */
  private void end(String where, LocalDate from, Optional<LocalDate> end) {
    if (end.isPresent() && isLastOfMonth(end.get()) && !isLastOfMonth(from)) {
      LocalDate next = end.get().plusDays(1);
      add(
          Suspicion.LAST_DAY_LOST,
          where,
          end.get(),
          "An end is the first day that no longer counts, so that "
              + end.get()
              + " is outside; where it is to be inside, write "
              + next
              + ".");
    }
  }

  private static boolean isLastOfMonth(LocalDate day) {
    return day.plusDays(1).getDayOfMonth() == 1;
  }

  private void unpaid() {
    Set<String> used = new HashSet<>(contract.asked());
    contract.outcomes().forEach(each -> used.addAll(each.requires()));
    used.addAll(terms.tariffs().keySet());
    for (Outcome each : contract.outcomes()) {
      if (!used.contains(each.id())) {
        add(
            Suspicion.UNPAID_OUTCOME,
            "outcomes[" + each.id() + "]",
            "no tariff",
            "No version of the rate card prices it, no gate or factor and no other outcome asks for"
                + " it: nobody pays for it.");
      }
    }
  }

  private void versions() {
    LocalDate end =
        contract.outcomes().stream()
            .flatMap(each -> contract.term().achievement(each).endExclusive().stream())
            .max(LocalDate::compareTo)
            .orElse(contract.term().to());
    contract.rateCard().versions().forEach(version -> version(version, end));
  }

  /** Whether outcomes, which count until an end, meet its prices. */
  private void version(RateCardVersion version, LocalDate end) {
    String where = "rateCard.versions[" + version.id() + "]";
    PriceDate by = contract.rateCard().priceDate();
    boolean isTooEarly =
        by != PriceDate.REFERRED
            && version
                .inForce()
                .endExclusive()
                .filter(to -> !to.isAfter(contract.term().from()))
                .isPresent();
    boolean isTooLate =
        by != PriceDate.SUBMITTED && !version.inForce().startInclusive().isBefore(end);
    if (isTooEarly || isTooLate) {
      add(
          Suspicion.PRICE_NEVER_REACHED,
          where,
          version.inForce(),
          "Outcomes count from "
              + contract.term().from()
              + " to "
              + end.minusDays(1)
              + ": none of"
              + " them ever meets these prices.");
    }
    version.tariffs().forEach(tariff -> steps(where, tariff));
  }

  private void steps(String where, Tariff tariff) {
    Optional<BigDecimal> most = terms.outcome(tariff.outcome()).flatMap(terms::planned);
    Optional<BigDecimal> start =
        most.flatMap(number -> tariff.price().match(new StepsBeyond(number)));
    start.ifPresent(
        from ->
            add(
                Suspicion.PRICE_NEVER_REACHED,
                where + ".tariffs[" + tariff.outcome() + "].price",
                "a price from " + Fractions.plain(from) + " outcomes on",
                "The cohorts are planned for no more than "
                    + Fractions.plain(most.orElseThrow())
                    + ": what it pays beyond is never paid."));
  }

  /** Payers who all pay for everything; others lie too far apart to say who is first. */
  private void payers() {
    ImmutableList<OutcomePayer> listed = contract.payers().listed();
    if (!listed.stream().allMatch(OutcomePayer::paysForTheRest)) {
      return;
    }
    Optional<BigFraction> most =
        contract.limits().stream()
            .filter(each -> each.scope() == LimitScope.CONTRACT)
            .filter(each -> !each.coverage().isOfSomePeople() && each.terms().each().isEmpty())
            .flatMap(each -> each.terms().amount().stream())
            .map(ContractReview::fraction)
            .reduce(Fractions::min);
    if (contract.payers().rule() == PayerRule.SHARES && !contract.payers().spills()) {
      shares(listed, most);
    } else if (most.isPresent()
        && listed.stream().allMatch(each -> each.commitment().isPresent())) {
      together(listed, most.get());
    }
  }

  private void together(List<OutcomePayer> listed, BigFraction most) {
    Amount sum =
        listed.stream()
            .map(each -> each.commitment().orElseThrow())
            .reduce(Amount.zero(contract.currency()), Amount::plus);
    if (Fractions.compare(fraction(sum), most) < 0) {
      add(
          Suspicion.PAYER_RUNS_OUT,
          "payers",
          LimitReview.text(sum),
          "This is what all payers commit together, less than the most of the contract: the rest of"
              + " it would be unfunded.");
    }
  }

  private void shares(List<OutcomePayer> listed, Optional<BigFraction> most) {
    // Without a limit the contract ends with the last of its payers; who commits no most never
    // does.
    Optional<BigFraction> end =
        most.isPresent() || listed.stream().anyMatch(each -> each.commitment().isEmpty())
            ? most
            : listed.stream()
                .filter(each -> !each.share().equals(Share.ZERO))
                .map(ContractReview::lasts)
                .reduce(Fractions::max);
    boolean isAlone = listed.size() == 1 && most.isEmpty();
    BigFraction cent = fraction(Amount.ofMinor(contract.currency(), 1));
    for (OutcomePayer each : listed) {
      if (each.commitment().isEmpty() || each.share().equals(Share.ZERO) || isAlone) {
        continue;
      }
      BigFraction committed = fraction(each.commitment().get());
      BigFraction share = each.share().toFraction();
      if (end.isEmpty() || Fractions.compare(committed.add(cent), end.get().multiply(share)) <= 0) {
        add(
            Suspicion.PAYER_RUNS_OUT,
            "payers[" + each.party() + "].commitment",
            LimitReview.text(each.commitment().get()),
            "It is used up before the "
                + (most.isPresent()
                    ? "contract has paid its most"
                    : "other payers have paid theirs")
                + ": from then on the share of this payer is unfunded.");
      }
    }
  }

  /** What is paid in all when a payer's commitment is used up. */
  private static BigFraction lasts(OutcomePayer payer) {
    return fraction(payer.commitment().orElseThrow()).divide(payer.share().toFraction());
  }

  private static BigFraction fraction(Amount amount) {
    return Fractions.of(amount.value());
  }
}
