package org.outturn.examples.report;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    text.append('\n').append(finding()).append('\n');
    tables().forEach(each -> text.append('\n').append(each.print()));
    return text.toString();
  }

  /**
   * Its figures.
   *
   * @return a person of each segment, higher prices that would even that out where there are any,
   *     and what the next outcomes are worth
   */
  public List<Table> tables() {
    return Stream.of(segments(), differentials(), worths())
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /**
   * What it finds.
   *
   * @return sentences, each on its line
   */
  public String finding() {
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

  private Table segments() {
    Table.Builder table =
        Table.of("Segments", "A person of each segment")
            .words("segment")
            .numbers("people", "paid", "cost", "gain", "less than most")
            .words("is");
    for (SegmentIncentive each : answer.segments()) {
      table.row(
          Cell.words(name(each.segment())),
          Cell.quantity(FigureText.quantity(each.people()), each.people()),
          money(each.payment()),
          money(each.cost()),
          money(each.gain()),
          money(each.less()),
          Cell.words(FigureText.words(each.pull())));
    }
    return table.build();
  }

  private Table differentials() {
    Table.Builder table =
        Table.of("Prices", "Which higher price, one or the other, makes them worth as much")
            .words("segment", "outcome")
            .numbers("higher by");
    for (SegmentIncentive each : answer.segments()) {
      each.differentials()
          .forEach(
              (outcome, more) ->
                  table.row(Cell.words(name(each.segment())), Cell.words(outcome), money(more)));
    }
    return table.build();
  }

  private Table worths() {
    Table.Builder table =
        Table.of("Next outcomes", "What the next outcomes are worth")
            .words("outcome", "segment")
            .numbers("next", "each");
    for (MarginalWorth worth : answer.worths()) {
      for (MarginalWorth.Step each : worth.steps()) {
        table.row(
            Cell.words(worth.outcome()),
            Cell.words(name(worth.segment())),
            Cell.words(range(each)),
            Cell.amount(each.each()));
      }
    }
    return table.build();
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
  private Cell money(BigFraction exact) {
    return Cell.amount(
        Amount.of(
            statement.currency(),
            exact.bigDecimalValue(
                Currencies.minorDigits(statement.currency()), RoundingMode.HALF_EVEN)));
  }
}
