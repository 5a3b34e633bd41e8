package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.ExplanationStep;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.NotApplied;

/** Reads how one row became its amount off the ledger of a run and off its trace. */
final class ExplanationReading {
  private final PricingRun run;
  private final SeenRows rows;
  private final LedgerColumns ledger;
  private final LedgerLines lines;
  private final FindingSource findings;
  private final Trace trace;
  private final int row;
  private final ImmutableList.Builder<ExplanationStep> steps = ImmutableList.builder();

  /**
   * What each cause posted to the row, in the order in which they were found: one that acted twice,
   * as two factors do, has one sentence that names both.
   */
  private final Map<Integer, Long> postings = new LinkedHashMap<>();

  private long payable;

  ExplanationReading(PricingRun run, Trace trace, int row) {
    this.run = run;
    this.rows = run.rows();
    this.ledger = run.ledger();
    this.lines = Readings.linesOf(run);
    this.findings = Readings.findingsOf(run);
    this.trace = trace;
    this.row = row;
    for (int number = 0; number < ledger.size(); number++) {
      if (ledger.row(number) == row) {
        postings.merge(ledger.cause(number), ledger.amount(number), Math::addExact);
      }
    }
  }

  Explanation explanation(ImmutableList<NotApplied> notApplied) {
    Optional<Finding> refusal =
        postings.keySet().stream()
            .filter(rows.contract().causes()::isRefusal)
            .map(cause -> findings.finding(cause, row))
            .findFirst();
    addCountingRules(refusal);
    addGross(refusal.isPresent());
    run.effects()
        .findings(row)
        .forEach(found -> step(Rule.COMPARISON_GROUP, Optional.empty(), found));
    if (refusal.isEmpty()) {
      addPostingsAndLimits();
      addPeriod();
      addPayers();
    }
    return new Explanation(
        rows.columns().id(row), rows.terms(row).outcome().id(), notApplied, steps.build());
  }

  private void addCountingRules(Optional<Finding> refusal) {
    for (CountingRule rule : run.rules()) {
      if (refusal.filter(found -> found.rule() == rule.rule()).isPresent()) {
        add(rule.rule(), "refused: " + refusal.get().sentence());
        return;
      }
      add(rule.rule(), rule.met(rows, row));
    }
  }

  private void addGross(boolean isRefused) {
    payable = isRefused ? 0 : ledger.gross(row);
    String value = worth() + " = " + amount(ledger.gross(row));
    step(Rule.GROSS, Optional.empty(), isRefused ? value + ", none of it payable" : value);
  }

  private String worth() {
    return run.results()
        .of(row)
        .map(result -> result.text() + ", " + how().orElse("without a price"))
        .orElseGet(() -> how().orElseGet(this::counted));
  }

  private String counted() {
    return Fractions.grouped(lines.claimed(row))
        + lines.price(row).map(price -> " x " + price).orElse(" without a price");
  }

  /** How its price values the row; empty where only its quantity decides, or it has none. */
  private Optional<String> how() {
    return Optional.ofNullable(run.valuation().worthShown().get(row))
        .map(worth -> worth.how().get());
  }

  private void addPostingsAndLimits() {
    ImmutableSet<Integer> met =
        trace.limits().stream().map(Trace.MetLimit::cause).collect(ImmutableSet.toImmutableSet());
    postings.forEach(
        (cause, amount) -> {
          if (!met.contains(cause)) {
            addPosting(cause, amount, "");
          }
        });
    for (Trace.MetLimit limit : trace.limits()) {
      Long amount = postings.get(limit.cause());
      if (amount == null) {
        step(
            rows.contract().causes().get(limit.cause()).rule(),
            Optional.of(limit.limit()),
            left(limit) + " was left, so nothing is withheld");
      } else {
        addPosting(limit.cause(), amount, left(limit) + " was left; ");
      }
    }
  }

  private void addPosting(int cause, long posted, String before) {
    payable += posted;
    Finding finding = findings.finding(cause, row);
    step(finding.rule(), finding.id(), before + amount(posted) + ": " + finding.sentence());
  }

  private String left(Trace.MetLimit met) {
    return Stream.of(met.amountLeft().map(this::amount), met.quantityLeft().map(this::outcomes))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" and "));
  }

  private String outcomes(BigFraction millionths) {
    return Fractions.grouped(Units.ofMillionths(millionths)) + " outcomes";
  }

  private void addPeriod() {
    LocalDate verified = LocalDate.ofEpochDay(rows.columns().verified(row));
    Optional<PaymentSchedule> schedule = rows.contract().contract().schedule();
    if (schedule.isPresent()) {
      DateRange period =
          schedule.get().periods().period(schedule.get().periods().indexOf(verified));
      step(
          Rule.PERIOD,
          Optional.empty(),
          "verified on "
              + verified
              + ", in the payment period "
              + period
              + ", due "
              + schedule.get().due(period).adjusted());
    }
  }

  private void addPayers() {
    long paid = 0;
    for (Trace.Paid payment : trace.payments()) {
      String party = rows.contract().contract().payers().listed().get(payment.payer()).party();
      step(Rule.PAYER_SPLIT, Optional.of(party), "pays " + amount(payment.amount()));
      paid += payment.amount();
    }
    if (paid < payable) {
      step(
          Rule.COMMITMENT,
          Optional.empty(),
          amount(payable - paid) + " is covered by no commitment and stays unfunded");
    }
  }

  private void add(Rule rule, String sentence) {
    steps.add(new ExplanationStep(rule, Optional.empty(), sentence, Optional.empty()));
  }

  private void step(Rule rule, Optional<String> id, String sentence) {
    steps.add(new ExplanationStep(rule, id, sentence, Optional.of(money(payable))));
  }

  private String amount(long minorUnits) {
    return money(minorUnits).toString();
  }

  private Amount money(long minorUnits) {
    return Amount.ofMinor(rows.contract().contract().currency(), minorUnits);
  }
}
