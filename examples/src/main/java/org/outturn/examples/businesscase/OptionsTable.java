package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.comparison.SideResult;
import org.outturn.pricing.comparison.StatementDelivery;

/** The options side by side: what each costs, delivers, and who bears what. */
record OptionsTable(BusinessCaseAnswer answer) {
  private static final String VALUE = "benefits less all costs";

  TermsTable table() {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    if (isAppraised()) {
      rows.add(nothing());
    }
    if (answer.compared().isPresent()) {
      Stream.of(Volume.values()).forEach(each -> rows.add(row(each, BusinessCaseAnswer.INPUTS)));
      Stream.of(Volume.values()).forEach(each -> rows.add(row(each, BusinessCaseAnswer.OUTCOMES)));
    } else {
      Stream.of(Volume.values()).forEach(each -> rows.add(alone(each)));
    }
    return new TermsTable("The options", head(), rows.build());
  }

  private boolean isAppraised() {
    return answer.at(Volume.BASE).value().isPresent();
  }

  private List<String> head() {
    return isAppraised()
        ? List.of("option", "cost", "outcomes", "cost per outcome", VALUE, "who bears what")
        : List.of("option", "cost", "outcomes", "cost per outcome", "who bears what");
  }

  /** What all others are held against: what would have happened anyway counts for none of them. */
  private List<String> nothing() {
    return List.of(
        "do nothing",
        "nothing",
        "none beyond those that come anyway",
        "none",
        "0, by definition",
        "the public goes without benefits of "
            + money(answer.at(Volume.BASE).value().orElseThrow().headline().benefits())
            + ", which base volume would bring");
  }

  /** With what is left to the public where that is asked. */
  private List<String> withValue(List<String> row, String value) {
    return isAppraised()
        ? Stream.of(
                row.subList(0, row.size() - 1),
                List.of(value),
                row.subList(row.size() - 1, row.size()))
            .flatMap(List::stream)
            .toList()
        : row;
  }

  private String value(Volume volume) {
    return answer
        .at(volume)
        .value()
        .map(each -> money(each.headline().netPresentSocialValue()))
        .orElse("not known");
  }

  private String money(BigFraction exact) {
    return RoundMoney.of(
        DecidingText.rounded(exact), answer.of().terms().currency().getCurrencyCode());
  }

  private List<String> row(Volume volume, String side) {
    SideResult result = answer.side(volume, side);
    boolean isBudget = side.equals(BusinessCaseAnswer.INPUTS);
    return withValue(
        List.of(
            "pay for " + side + ", " + volume.words() + " volume",
            RoundMoney.of(result.payment()),
            FigureText.quantity(result.outcomes()),
            result
                .costPerOutcome()
                .map(answer.comparison()::shown)
                .map(each -> RoundMoney.of(each, answer.of().terms().currency().getCurrencyCode()))
                .orElse("no outcomes"),
            isBudget ? "the payer bears every shortfall of outcomes" : borne(volume)),
        isBudget ? "not known: a budget has no dates" : value(volume));
  }

  /** Where nothing is held against it, or nobody knows how many outcomes come. */
  private List<String> alone(Volume volume) {
    VolumeAnswer each = answer.at(volume);
    boolean isCounted = answer.of().basis() != BusinessCaseQuestion.Basis.PLAN;
    DeliveredWork delivered =
        StatementDelivery.of(
            answer.of().contract(), each.statement(), answer.of().terms().outcome());
    return withValue(
        List.of(
            "pay for outcomes, " + volume.words() + " volume",
            RoundMoney.of(each.paid()),
            isCounted ? FigureText.quantity(delivered.outcomes()) : "not known",
            "not asked",
            borne(volume)),
        value(volume));
  }

  private String borne(Volume volume) {
    Amount unpaid =
        answer.at(volume).statement().gross().minus(answer.at(volume).statement().net());
    String provider =
        unpaid.signum() > 0
            ? "the provider bears " + RoundMoney.of(unpaid) + " of unpaid outcomes"
            : "";
    String investors =
        answer.at(volume).waterfall().map(returns -> borne(returns.profit())).orElse("");
    return Stream.of(provider, investors)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String borne(Amount profit) {
    return profit.signum() < 0
        ? "investors lose " + RoundMoney.of(profit.negated())
        : "investors gain " + RoundMoney.of(profit);
  }
}
