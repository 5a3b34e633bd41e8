package org.outturn.examples.report;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.MarginalWorth;
import org.outturn.pricing.incentive.SegmentIncentive;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * What a contract makes worth doing, as whoever designs it looks at it: by whom the provider gains
 * most, by whom it loses, which prices would even that out, and where one more outcome is suddenly
 * worth more or nothing.
 */
public final class IncentivesReport {
  private final Delivery delivery;
  private final IncentiveAnswer answer;
  private final PaymentStatement statement;

  /**
   * The report of an answer.
   *
   * @param delivery what is expected
   * @param answer what the contract makes worth doing
   */
  public IncentivesReport(Delivery delivery, IncentiveAnswer answer) {
    this.delivery = delivery;
    this.answer = answer;
    this.statement = answer.projection().statement();
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    StringBuilder text = new StringBuilder("Incentives: ");
    text.append(delivery.name().isEmpty() ? delivery.id() : delivery.name())
        .append("\nContract ")
        .append(statement.contract())
        .append(", scenario ")
        .append(answer.projection().scenario())
        .append(", amounts in ")
        .append(statement.currency().getCurrencyCode())
        .append(delivery.unknowns().isEmpty() ? "\n" : "\n\n");
    delivery.unknowns().forEach(each -> text.append("Not known: ").append(each).append('\n'));
    text.append(NotAppliedText.print(answer.projection().notApplied()));
    text.append(NotAppliedText.print(NotAppliedText.OF_EVIDENCE, answer.notAppliedToEvidence()));
    text.append('\n').append(finding()).append("\n\n").append(segments().print());
    if (answer.segments().stream().anyMatch(each -> !each.differentials().isEmpty())) {
      text.append('\n').append(differentials().print());
    }
    return text.append('\n').append(worths().print()).toString();
  }

  /** What it finds, in sentences. */
  String finding() {
    String creamed = named(SegmentIncentive.Pull.CREAMED);
    String parked = named(SegmentIncentive.Pull.PARKED);
    return (creamed.isEmpty()
            ? "No segment pays the provider more than another."
            : "Worth creaming: " + creamed + ".")
        + (parked.isEmpty() ? "" : "\nWorth parking, since each costs more than is paid: " + parked)
        + (parked.isEmpty() ? "" : ".");
  }

  private String named(SegmentIncentive.Pull pull) {
    return answer.segments().stream()
        .filter(each -> each.pull() == pull)
        .map(each -> name(each.segment()))
        .collect(Collectors.joining(", "));
  }

  private TextTable segments() {
    TextTable table =
        new TextTable("A person of each segment")
            .words("segment")
            .numbers("people")
            .numbers("paid")
            .numbers("cost")
            .numbers("gain")
            .numbers("less than most")
            .words("is");
    for (SegmentIncentive each : answer.segments()) {
      table.row(
          name(each.segment()),
          FigureText.quantity(each.people()),
          money(each.payment()),
          money(each.cost()),
          money(each.gain()),
          money(each.less()),
          FigureText.words(each.pull()));
    }
    return table;
  }

  private TextTable differentials() {
    TextTable table =
        new TextTable("Which higher price, one or the other, makes them worth as much")
            .words("segment")
            .words("outcome")
            .numbers("higher by");
    for (SegmentIncentive each : answer.segments()) {
      each.differentials()
          .forEach((outcome, more) -> table.row(name(each.segment()), outcome, money(more)));
    }
    return table;
  }

  private TextTable worths() {
    TextTable table =
        new TextTable("What the next outcomes are worth")
            .words("outcome")
            .words("segment")
            .numbers("next")
            .numbers("each");
    for (MarginalWorth worth : answer.worths()) {
      for (MarginalWorth.Step each : worth.steps()) {
        table.row(worth.outcome(), name(worth.segment()), range(each), MoneyText.of(each.each()));
      }
    }
    return table;
  }

  private static String range(MarginalWorth.Step step) {
    return step.from() == step.to()
        ? MoneyText.of(step.from())
        : MoneyText.of(step.from()) + " to " + MoneyText.of(step.to());
  }

  private static String name(Optional<String> segment) {
    return segment.orElse("all");
  }

  /** To the minor unit, half even: shown, never paid. */
  private String money(BigFraction exact) {
    return MoneyText.of(
        Amount.of(
            statement.currency(),
            exact.bigDecimalValue(
                Currencies.minorDigits(statement.currency()), RoundingMode.HALF_EVEN)));
  }
}
