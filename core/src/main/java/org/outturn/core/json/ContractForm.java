package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.json.ContractDocument.TermDocument;
import org.outturn.core.party.PayerRule;
import org.outturn.core.validation.InvalidInputException;

/** The JSON form of a whole contract. */
final class ContractForm {
  private static final String FORMAT = "1";

  private ContractForm() {}

  /** Gives the contract, or refuses the document with these findings and all further ones. */
  static OutcomesContract read(ContractDocument document, Findings findings) {
    Fields fields = new Fields(findings, "");
    if (document.outturn() != null && !document.outturn().equals(FORMAT)) {
      fields.refuse("outturn", "found another version of the format; expected \"" + FORMAT + "\"");
    }
    new NotComputed(findings).refuse(document);
    OutcomesContract.Builder contract = parts(fields, document);
    try {
      OutcomesContract whole = contract.build();
      findings.throwIfAny();
      return whole;
    } catch (InvalidInputException inconsistent) {
      FollowOns followOns = new FollowOns(findings);
      inconsistent.problems().stream()
          .filter(problem -> !followOns.include(problem))
          .toList()
          .forEach(problem -> findings.note(problem.where(), problem.message()));
      throw findings.refusal();
    }
  }

  private static OutcomesContract.Builder parts(Fields fields, ContractDocument document) {
    MoneyForm money = MoneyForm.of(fields, document.currency());
    RateCardForm rateCards = new RateCardForm(new PriceForm(money));
    Term term = fields.part("term", document.term(), ContractForm::term, ContractForm::termStandIn);
    ScheduleForm schedules = new ScheduleForm(term.from());
    LimitForm limits = new LimitForm(money);
    return OutcomesContract.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .currency(money.currency())
        .roundingMode(
            fields
                .choice(
                    "rounding",
                    document.rounding(),
                    EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY)))
                .orElse(RoundingMode.HALF_UP))
        .term(term)
        .addAllParties(
            fields.parts("parties", document.parties(), PartyForm::read, PartyForm::standIn))
        .addAllCohorts(
            fields.parts("cohorts", document.cohorts(), CohortForm::read, CohortForm::standIn))
        .addAllOutcomes(
            fields.parts("outcomes", document.outcomes(), OutcomeForm::read, OutcomeForm::standIn))
        .rateCard(
            fields.part("rateCard", document.rateCard(), rateCards::read, RateCardForm::standIn))
        .addAllLimits(fields.parts("limits", document.limits(), limits::read, limits::standIn))
        .payers(new PayersForm(money).read(fields, document))
        .schedule(
            Optional.ofNullable(document.schedule())
                .map(
                    schedule ->
                        fields.part("schedule", schedule, schedules::read, schedules::standIn)))
        .addAllSources(SourceForm.readAll(fields, document.sources()));
  }

  private static Term term(Fields fields, TermDocument document) {
    Optional<LocalDate> from = fields.date("from", document.from());
    Optional<LocalDate> to = fields.date("to", document.to());
    Optional<LocalDate> trackingTo = fields.date("trackingTo", document.trackingTo());
    return from.isPresent() && to.isPresent()
        ? new Term(from.get(), to.get(), trackingTo)
        : termStandIn(fields);
  }

  private static Term termStandIn(Fields fields) {
    return Term.of(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1));
  }

  static ContractDocument write(OutcomesContract contract) {
    Term term = contract.term();
    return new ContractDocument(
        FORMAT,
        contract.id(),
        Absent.ifEmpty(contract.name()),
        contract.currency().getCurrencyCode(),
        Absent.ifDefault(contract.roundingMode(), RoundingMode.HALF_UP),
        new TermDocument(
            term.from().toString(), term.to().toString(), Absent.ifEmpty(term.trackingTo())),
        Absent.ifEmpty(contract.parties().stream().map(PartyForm::write).toList()),
        contract.cohorts().equals(ImmutableList.of(Cohort.MAIN))
            ? null
            : contract.cohorts().stream().map(CohortForm::write).toList(),
        contract.outcomes().stream().map(OutcomeForm::write).toList(),
        RateCardForm.write(contract.rateCard()),
        Absent.ifEmpty(contract.limits().stream().map(LimitForm::write).toList()),
        PayersForm.write(contract.payers().listed()),
        Absent.ifDefault(contract.payers().rule(), PayerRule.SHARES),
        contract.payers().spills() ? Boolean.TRUE : null,
        contract.schedule().map(new ScheduleForm(term.from())::write).orElse(null),
        null,
        null,
        null,
        Absent.ifEmpty(SourceForm.writeAll(contract.sources())));
  }
}
