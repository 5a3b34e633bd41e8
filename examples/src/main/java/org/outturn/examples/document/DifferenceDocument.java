package org.outturn.examples.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.report.ContractDifferenceReport;
import org.outturn.examples.report.DifferenceChart;
import org.outturn.examples.report.Names;
import org.outturn.examples.report.PaymentDifferenceReport;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.Table;
import org.outturn.pricing.difference.AmountChange;
import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.difference.PaymentDifference;

/**
 * What changes from one contract to another.
 *
 * @param before the first contract
 * @param after the second
 * @param difference what changes
 */
public record DifferenceDocument(
    OutcomesContract before, OutcomesContract after, ContractDifference difference)
    implements ResultDocument {
  private Names names() {
    return Names.of(List.of(after, before));
  }

  @Override
  public String title() {
    return "What changes: " + Phrases.name(after.id(), after.name());
  }

  @Override
  public String about() {
    return "From contract "
        + before.id()
        + " to "
        + (before.id().equals(after.id()) ? "its second version" : after.id())
        + difference.payment().map(each -> ", as of " + each.asOfAfter()).orElse("")
        + Phrases.amountsIn(after.currency());
  }

  @Override
  public int minorDigits() {
    return Currencies.minorDigits(after.currency());
  }

  @Override
  public String question() {
    return "What changes, and what does it change in the payment?";
  }

  @Override
  public List<List<String>> notApplied() {
    return difference
        .payment()
        .map(each -> new PaymentDifferenceReport(each).notAppliedLines())
        .orElse(List.of());
  }

  @Override
  public List<String> finding() {
    List<String> sentences = new ArrayList<>();
    difference.payment().ifPresent(each -> sentences.add(paid(each) + "."));
    sentences.add(
        difference.terms().isEmpty()
            ? "No term changes."
            : Phrases.count(difference.terms().changes().size(), "term changes", "terms change")
                + ".");
    if (difference.payment().isEmpty()) {
      sentences.add("What that changes in the payment was not asked: no evidence was given.");
    }
    return sentences;
  }

  private static String paid(PaymentDifference payment) {
    AmountChange net = payment.net();
    Amount change = net.difference();
    String before = RoundMoney.of(net.before());
    return change.signum() == 0
        ? "As much is paid for outcomes as before: " + before
        : RoundMoney.of(net.after())
            + " is paid for outcomes, "
            + RoundMoney.of(change.signum() < 0 ? change.negated() : change)
            + (change.signum() < 0 ? " less" : " more")
            + " than the "
            + before
            + " before";
  }

  @Override
  public List<Panel> charts() {
    return difference
        .payment()
        .map(each -> new DifferenceChart(each, names()).panels(paid(each)))
        .orElse(ImmutableList.of());
  }

  @Override
  public List<Table> tables() {
    return Stream.concat(
            Stream.of(new ContractDifferenceReport(difference).terms()),
            difference.payment().stream()
                .flatMap(each -> new PaymentDifferenceReport(each).tables(names()).stream()))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  @Override
  public String fixed() {
    return "What is paid before and after follows from the rules of either contract and from every"
        + " claim: these figures are fixed. Differences and sums are formulas and follow them.";
  }

  @Override
  public List<Notes> notes() {
    return List.of(
        Phrases.sources(
            difference.payment().stream()
                .map(each -> "Evidence: what was verified by " + each.asOfAfter())
                .toList(),
            List.of(before, after),
            List.of()));
  }
}
