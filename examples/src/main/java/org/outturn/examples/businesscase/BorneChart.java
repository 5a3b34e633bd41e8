package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.Party;
import org.outturn.examples.report.PartyColour;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.businesscase.BorneDifference;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.comparison.PlanVariance;

/** Who bears what low and high volume differ from base, as a chart and as a table. */
final class BorneChart {
  private static final ImmutableList<Volume> VOLUMES = ImmutableList.of(Volume.LOW, Volume.HIGH);

  private final BusinessCaseAnswer answer;
  private final String currency;

  BorneChart(BusinessCaseAnswer answer) {
    this.answer = answer;
    this.currency = answer.of().terms().currency().getCurrencyCode();
  }

  /** What one bears; a loss is positive. */
  private record Share(String who, Party party, BigDecimal loss, boolean isOne) {}

  private List<Share> shares(Volume volume) {
    BorneDifference difference = BorneDifference.of(answer, volume);
    List<Share> shares = new ArrayList<>();
    difference.payers().ifPresent(loss -> shares.add(share("payers", Party.PAYER, loss, false)));
    for (BorneDifference.Part each : difference.receivers()) {
      shares.add(
          share(
              PartyNames.of(each.part()),
              PartyColour.of(each.part()),
              each.loss(),
              PartyNames.isOne(each.part())));
    }
    return shares;
  }

  private static Share share(String who, Party party, BigFraction loss, boolean isOne) {
    return new Share(who, party, DecidingText.rounded(loss), isOne);
  }

  /** What a budget would leave with its payer. */
  private Optional<BigDecimal> ofBudget(Volume volume) {
    return answer
        .compared()
        .flatMap(compared -> answer.side(volume, BusinessCaseAnswer.INPUTS).variance())
        .map(PlanVariance::commissioner)
        .map(DecidingText::rounded);
  }

  /** Empty where nobody bears anything. */
  Optional<BarChart> chart() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (Volume volume : VOLUMES) {
      for (Share each : shares(volume)) {
        if (each.loss().signum() != 0) {
          bars.add(
              BarChart.Bar.of(
                  volume.words() + " volume: " + each.who(),
                  each.party(),
                  BigDecimal.ZERO,
                  each.loss(),
                  words(each.loss())));
        }
      }
      ofBudget(volume)
          .filter(loss -> loss.signum() != 0)
          .ifPresent(
              loss ->
                  bars.add(
                      new BarChart.Bar(
                          volume.words() + " volume: the payer of a budget",
                          "inputs",
                          BigDecimal.ZERO,
                          loss,
                          words(loss))));
    }
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BarChart(
                new Head(
                    "borne-chart",
                    finding(),
                    "lost or gained against base volume, " + currency,
                    finding() + "."),
                ImmutableList.copyOf(bars),
                Optional.empty()));
  }

  /** Who bears what at low volume, in a sentence. */
  String finding() {
    BorneDifference low = BorneDifference.of(answer, Volume.LOW);
    List<Share> borne =
        shares(Volume.LOW).stream().filter(each -> each.loss().signum() != 0).toList();
    if (borne.isEmpty()) {
      return "Low volume costs nobody anything";
    }
    return "At low volume "
        + low.shortfall()
            .map(
                missing ->
                    "outcomes for "
                        + RoundMoney.of(DecidingText.rounded(missing), currency)
                        + " are missing: ")
            .orElse("")
        + borne.stream().map(BorneChart::words).collect(Collectors.joining(", "));
  }

  private static String words(Share share) {
    return share.who()
        + (share.loss().signum() > 0 ? " lose" : " gain")
        + (share.isOne() ? "s " : " ")
        + RoundMoney.of(share.loss().abs(), "");
  }

  private static String words(BigDecimal loss) {
    return (loss.signum() > 0 ? "loss " : "gain ") + RoundMoney.of(loss.abs(), "");
  }

  /** The same as a table. */
  TermsTable table() {
    List<List<Share>> columns = VOLUMES.stream().map(this::shares).toList();
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (int i = 0; i < columns.get(0).size(); i++) {
      int row = i;
      rows.add(
          Stream.concat(
                  Stream.of(columns.get(0).get(row).who()),
                  columns.stream().map(each -> money(each.get(row).loss())))
              .toList());
    }
    rows.add(row("in all", each -> all(each)));
    if (answer.compared().isPresent()) {
      rows.add(
          row(
              "the payer of a budget",
              each -> ofBudget(each).map(BorneChart::money).orElse("not known")));
    }
    return new TermsTable(
        "Who bears what is otherwise than at base, " + currency + " rounded; a gain is negative",
        List.of("who", "at low volume", "at high volume"),
        rows.build());
  }

  private interface Cell {
    String of(Volume volume);
  }

  private static List<String> row(String name, Cell cell) {
    return List.of(name, cell.of(VOLUMES.get(0)), cell.of(VOLUMES.get(1)));
  }

  private String all(Volume volume) {
    BorneDifference difference = BorneDifference.of(answer, volume);
    BigFraction sum = difference.payers().orElse(BigFraction.ZERO);
    for (BorneDifference.Part each : difference.receivers()) {
      sum = sum.add(each.loss());
    }
    return money(DecidingText.rounded(sum));
  }

  private static String money(BigDecimal amount) {
    return RoundMoney.of(amount, "");
  }
}
