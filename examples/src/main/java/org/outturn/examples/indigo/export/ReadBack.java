package org.outturn.examples.indigo.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.schedule.Grant;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.contracts.IndigoProject;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.contracts.LeftOut;
import org.outturn.examples.indigo.contracts.PublishedPayment;
import org.outturn.pricing.difference.TermsChange;
import org.outturn.pricing.difference.TermsComparer;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * Holds a contract against what the tables made of it say to their reader. It knows no term that
 * the tables lack: it names whatever is not read back as it was.
 */
final class ReadBack {
  private final ContractCase given;
  private final PaymentStatement statement;
  private final Optional<FinanceCase> finance;
  private final List<LeftOut> notCarried = new ArrayList<>();

  ReadBack(ContractCase given, PaymentStatement statement, Optional<FinanceCase> finance) {
    this.given = given;
    this.statement = statement;
    this.finance = finance;
  }

  ImmutableList<LeftOut> notCarried(IndigoTables tables) {
    IndigoProject read = IndigoProjects.of(tables).project(given.contract().id());
    read.contract()
        .ifPresentOrElse(
            this::terms,
            () -> note("contract", "no outcome has a price for one that the tables can hold"));
    statement.notApplied().forEach(each -> note("rule " + each.rule().id(), each.because()));
    evidence(read.evidence());
    payments(read.payments());
    finance.ifPresent(each -> financing(each, read.finance()));
    return ImmutableList.copyOf(notCarried);
  }

  private void note(String what, String because) {
    notCarried.add(new LeftOut(what, because));
  }

  private void terms(OutcomesContract read) {
    try {
      TermsComparer.DEFAULT
          .compare(named(read), read)
          .changes()
          .forEach(each -> note(each.path(), sentence(each)));
    } catch (IllegalArgumentException unnamed) {
      note("contract", String.valueOf(unnamed.getMessage()));
    }
  }

  private static String sentence(TermsChange change) {
    return "is read back otherwise: " + change.sentence();
  }

  /** The contract with the names that its reader gives to what the tables have no name for. */
  private OutcomesContract named(OutcomesContract read) {
    OutcomesContract own = given.contract();
    OutcomesContract named =
        own.withSources(read.sources())
            .withLimits(renamed("limit", own.limits(), read.limits(), Limit::id, ReadBack::isSame))
            .withBlend(
                own.blend()
                    .withGrants(
                        renamed(
                            "grant",
                            own.blend().grants(),
                            read.blend().grants(),
                            Grant::id,
                            ReadBack::isSame)));
    if (own.rateCard().versions().size() != 1) {
      return named;
    }
    return named.withRateCard(
        own.rateCard()
            .withVersions(
                own.rateCard().versions().get(0).withId(read.rateCard().versions().get(0).id())));
  }

  private <T> List<T> renamed(
      String kind, List<T> own, List<T> read, Function<T, String> name, BiPredicate<T, T> isSame) {
    List<T> renamed = new ArrayList<>();
    for (T each : own) {
      Optional<T> found = read.stream().filter(other -> isSame.test(each, other)).findFirst();
      found
          .filter(other -> !name.apply(other).equals(name.apply(each)))
          .ifPresent(
              other ->
                  note(
                      kind + " '" + name.apply(each) + "'",
                      "is read back under the name '" + name.apply(other) + "'"));
      renamed.add(found.orElse(each));
    }
    return renamed;
  }

  private static boolean isSame(Limit one, Limit other) {
    return one.scope() == other.scope()
        && one.coverage().equals(other.coverage())
        && one.terms().equals(other.terms())
        && one.choose() == other.choose();
  }

  private static boolean isSame(Grant one, Grant other) {
    return one.dates().equals(other.dates())
        && one.amountPerPeriod().equals(other.amountPerPeriod());
  }

  private void evidence(Evidence read) {
    if (given.evidence().equals(read)) {
      return;
    }
    note(
        "evidence",
        "the tables hold numbers by outcome and payment period: no claim, no participant, no"
            + " cohort, no day within a period");
    Map<String, String> delivered = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (OutcomePayment each : statement.outcomes()) {
      delivered.put(each.outcome(), Fractions.text(each.delivered()));
    }
    for (OutcomeTally each : read.tallies()) {
      found.merge(
          each.outcome(),
          Fractions.text(Fractions.of(each.quantity())),
          (one, more) ->
              Fractions.text(Fractions.sum(Fractions.parse(one), Fractions.parse(more))));
    }
    measured(given.evidence()).forEach(delivered::put);
    measured(read).forEach(found::put);
    compare("results of", delivered, found);
  }

  private static Map<String, String> measured(Evidence evidence) {
    Map<String, String> values = new LinkedHashMap<>();
    for (OutcomeMeasurement each : evidence.measurements()) {
      values.merge(each.outcome(), said(each), (one, more) -> one + ", " + more);
    }
    return values;
  }

  private static String said(OutcomeMeasurement measurement) {
    return measurement
        .value()
        .map(value -> value.toPlainString() + " on " + measurement.measured())
        .orElse("a comparison or a saving on " + measurement.measured());
  }

  private void payments(List<PublishedPayment> read) {
    Map<String, String> paid = new LinkedHashMap<>();
    for (PayerPayment each : statement.payers()) {
      paid.put(each.party(), each.amount().toString());
    }
    Map<String, Amount> sums = new LinkedHashMap<>();
    for (PublishedPayment each : read) {
      sums.merge(String.join(", ", each.payers()), each.amount(), Amount::plus);
    }
    Map<String, String> found = new LinkedHashMap<>();
    sums.forEach((payer, amount) -> found.put(payer, amount.toString()));
    compare("payments of", paid, found);
    if (statement.unfunded().signum() != 0) {
      note("unfunded", statement.unfunded() + " is payable and no payer's commitment covers it");
    }
  }

  /** Names whatever is not the same in both; what comes to nothing need not be there. */
  private void compare(String what, Map<String, String> own, Map<String, String> read) {
    for (String each : Sets.union(own.keySet(), read.keySet())) {
      String was = Objects.requireNonNullElse(own.get(each), "nothing");
      String is = Objects.requireNonNullElse(read.get(each), "nothing");
      if (!was.equals(is)) {
        note(what + " '" + each + "'", was + ", read back as " + is);
      }
    }
  }

  private void financing(FinanceCase own, Optional<FinanceCase> read) {
    note(
        "finance case",
        "the tables hold who invested how much: no costs, no reserve, no order of distribution");
    for (Tranche each : own.tranches()) {
      Optional<Tranche> found =
          read.stream()
              .flatMap(of -> of.tranches().stream())
              .filter(other -> other.id().equals(each.id()))
              .findFirst();
      if (!found.equals(Optional.of(each))) {
        note(
            "tranche '" + each.id() + "'",
            found.isEmpty()
                ? "is not read back"
                : "its rank, rate, preferred return, share of what is left or cap is not read back"
                    + " as it was");
      }
    }
  }
}
