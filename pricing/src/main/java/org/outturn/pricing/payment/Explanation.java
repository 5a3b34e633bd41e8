package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;

/**
 * How one claim became its amount, rule by rule, in the order in which the rules were asked.
 *
 * @param claim a claim's id, or the key of a tally or measurement
 * @param outcome the outcome's id
 * @param steps what each rule found
 */
public record Explanation(String claim, String outcome, ImmutableList<ExplanationStep> steps) {

  static Explanation of(PricedClaims priced, Trace trace, int row) {
    return new Builder(priced, trace, row).build();
  }

  /** Reads the steps off the columns of a pricing and off its trace. */
  private static final class Builder {
    private final PricedClaims priced;
    private final Claims claims;
    private final Trace trace;
    private final int row;
    private final ImmutableList.Builder<ExplanationStep> steps = ImmutableList.builder();
    private long payable;

    private Builder(PricedClaims priced, Trace trace, int row) {
      this.priced = priced;
      this.claims = priced.claims();
      this.trace = trace;
      this.row = row;
    }

    private Explanation build() {
      addCountingRules();
      addGross();
      addEffects();
      if (claims.isCounted(row)) {
        addAdjustmentsAndLimits();
        addPeriod();
        addPayers();
      }
      return new Explanation(
          claims.evidence().id(row), claims.terms(row).outcome().id(), steps.build());
    }

    private void addCountingRules() {
      for (CountingRule rule : priced.rules()) {
        if (!claims.isCounted(row) && claims.reason(row).rule() == rule.rule()) {
          add(
              rule.rule(),
              Optional.empty(),
              "refused, " + claims.reason(row) + ": " + rule.because(claims, row));
          return;
        }
        add(rule.rule(), Optional.empty(), rule.met(claims, row));
      }
    }

    private void addGross() {
      payable = claims.isCounted(row) ? claims.gross(row) : 0;
      String value = worth() + " = " + amount(claims.gross(row));
      step(
          Rule.GROSS,
          Optional.empty(),
          claims.isCounted(row) ? value : value + ", none of it payable");
    }

    private String worth() {
      return claims
          .result(row)
          .map(result -> result.text() + ", " + priced.measured().worth(row))
          .orElseGet(
              () ->
                  StatementText.quantity(claims.claimed(row))
                      + priced.price(row).map(price -> " x " + price).orElse(" without a price"));
    }

    private void addEffects() {
      priced
          .measured()
          .findings(row)
          .forEach(found -> step(Rule.COMPARISON_GROUP, Optional.empty(), found));
    }

    private void addAdjustmentsAndLimits() {
      Map<Integer, Integer> byCause = new HashMap<>();
      Adjustments adjustments = claims.adjustments();
      for (int i = 0; i < adjustments.size(); i++) {
        if (adjustments.row(i) == row) {
          byCause.put(adjustments.causeNumber(i), i);
        }
      }
      var metCauses =
          trace.limits().stream().map(Trace.MetLimit::cause).collect(Collectors.toSet());
      byCause.entrySet().stream()
          .filter(entry -> !metCauses.contains(entry.getKey()))
          .map(Map.Entry::getValue)
          .sorted()
          .forEach(this::addAdjustment);
      for (Trace.MetLimit met : trace.limits()) {
        Integer adjustment = byCause.get(met.cause());
        if (adjustment == null) {
          step(
              adjustments.causes().get(met.cause()).rule(),
              Optional.of(met.limit()),
              left(met) + " was left, so nothing is withheld");
        } else {
          addAdjustment(adjustment, left(met) + " was left; ");
        }
      }
    }

    private void addAdjustment(int adjustment) {
      addAdjustment(adjustment, "");
    }

    private void addAdjustment(int adjustment, String before) {
      Adjustments adjustments = claims.adjustments();
      payable += adjustments.amount(adjustment);
      AdjustmentCause cause = adjustments.causeOf(adjustment);
      step(
          cause.rule(),
          cause.id(),
          before + amount(adjustments.amount(adjustment)) + ", " + priced.because(adjustment));
    }

    private String left(Trace.MetLimit met) {
      return Stream.of(
              met.amountLeft().map(this::amount),
              met.quantityLeft().map(quantity -> StatementText.quantity(quantity) + " outcomes"))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" and "));
    }

    private void addPeriod() {
      LocalDate verified = LocalDate.ofEpochDay(claims.evidence().verified(row));
      claims
          .contract()
          .schedule()
          .ifPresent(
              schedule -> {
                var period = schedule.periods().period(schedule.periods().indexOf(verified));
                step(
                    Rule.PERIOD,
                    Optional.empty(),
                    "verified on "
                        + verified
                        + ", in the payment period "
                        + period
                        + ", due "
                        + schedule.due(period).adjusted());
              });
    }

    private void addPayers() {
      long paid = 0;
      for (Trace.Paid payment : trace.payments()) {
        String party = claims.contract().payers().listed().get(payment.payer()).party();
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

    private void add(Rule rule, Optional<String> id, String sentence) {
      steps.add(new ExplanationStep(rule, id, sentence, Optional.empty()));
    }

    private void step(Rule rule, Optional<String> id, String sentence) {
      steps.add(new ExplanationStep(rule, id, sentence, Optional.of(money(payable))));
    }

    private String amount(long minorUnits) {
      return money(minorUnits).toString();
    }

    private Amount money(long minorUnits) {
      return Amount.ofMinor(claims.contract().currency(), minorUnits);
    }
  }
}
