package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.money.Amount;
import org.outturn.core.party.OutcomePayer;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.Party;
import org.outturn.examples.report.ContractTerms;
import org.outturn.examples.report.PartyColour;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.Pocket;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.PayerYear;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.returns.PartyFlows;

/** Who pays and who gains: in cash by the contract, and in value to the public by agency. */
final class WhoGains {
  private static final String GAIN = "gain";
  private static final int MOST_NAMES = 2;

  /** The agency of payments of which nobody knows who pays which. */
  private static final String TOGETHER = "payers";

  private final BusinessCaseAnswer answer;
  private final ContractTerms names;
  private final String currency;
  private final ImmutableMap<Volume, ImmutableList<PayerYear>> paid;

  WhoGains(BusinessCaseAnswer answer) {
    this.answer = answer;
    this.names = new ContractTerms(answer.of().contract());
    this.currency = answer.of().terms().currency().getCurrencyCode();
    this.paid =
        answer.volumes().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    VolumeAnswer::volume, each -> PayerYear.of(answer.of().contract(), each)));
  }

  /** Who it is, its colour, and what it pays or receives at a volume. */
  private record Line(String who, String verb, Party party, Function<Volume, Amount> amount) {
    /** As a row of a table: what is lost is negative. */
    String name() {
      return who + " " + verb;
    }

    /** As it is at base volume. */
    String nameAtBase() {
      return who + " " + (verb.equals(GAIN) && atBase().signum() < 0 ? "lose" : verb);
    }

    Amount atBase() {
      return amount.apply(Volume.BASE);
    }

    String words() {
      return nameAtBase() + " " + RoundMoney.of(atBase().value().abs(), "");
    }
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (String payer : payers()) {
      lines.add(
          new Line(
              names.party(payer),
              "pays",
              Party.PAYER,
              volume -> sum(volume, each -> each.party().equals(payer))));
    }
    if (answer.volumes().stream().anyMatch(each -> each.planned().signum() != 0)) {
      lines.add(
          new Line(
              "payers not known yet",
              "are planned to pay",
              Party.PLAN,
              volume -> answer.at(volume).planned()));
    }
    if (answer.of().finance().isEmpty()) {
      lines.add(
          new Line("provider", "receives", Party.PROVIDER, volume -> answer.at(volume).due()));
      return lines;
    }
    for (PartyFlows.Part part : receivers()) {
      lines.add(
          new Line(
              PartyNames.of(part),
              verb(part),
              PartyColour.of(part),
              volume -> answer.at(volume).returns().received(part)));
    }
    return lines;
  }

  private static String verb(PartyFlows.Part part) {
    return switch (part) {
      case INVESTOR -> GAIN;
      case SERVICE -> "receive";
      case COMMISSIONER, PROVIDER, SOCIAL_PURPOSE -> "receives";
    };
  }

  private Set<PartyFlows.Part> receivers() {
    Set<PartyFlows.Part> parts = EnumSet.noneOf(PartyFlows.Part.class);
    answer
        .volumes()
        .forEach(volume -> volume.returns().parties().forEach(each -> parts.add(each.part())));
    parts.remove(PartyFlows.Part.COMMISSIONER);
    return parts;
  }

  private ImmutableList<String> payers() {
    return answer.of().contract().payers().listed().stream()
        .map(OutcomePayer::party)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Amount sum(Volume volume, Predicate<PayerYear> which) {
    return paid.getOrDefault(volume, ImmutableList.of()).stream()
        .filter(which)
        .map(PayerYear::amount)
        .reduce(Amount.zero(answer.of().terms().currency()), Amount::plus);
  }

  /** What each pays and receives at base volume. */
  BarChart chart() {
    List<Line> lines = lines();
    String finding =
        RoundMoney.of(answer.at(Volume.BASE).due())
            + " is paid at base volume: "
            + lines.stream()
                .filter(each -> each.party() != Party.PAYER && each.party() != Party.PLAN)
                .map(Line::words)
                .collect(Collectors.joining(", "));
    return new BarChart(
        new Head(
            "who-gains-chart",
            finding,
            "paid, and received less paid in, " + currency + ", base volume",
            finding + "."),
        lines.stream()
            .map(each -> bar(each.nameAtBase(), each.party(), each.atBase()))
            .collect(ImmutableList.toImmutableList()),
        Optional.empty());
  }

  private static BarChart.Bar bar(String name, Party party, Amount amount) {
    return BarChart.Bar.of(
        name, party, BigDecimal.ZERO, amount.value(), RoundMoney.of(amount.value(), ""));
  }

  /** The same at every volume. */
  FigureTable table() {
    return new FigureTable(
        "Who pays and who gains",
        "",
        lines().stream()
            .map(each -> row(each.name(), each.amount()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What each payer pays in each year, and in all. */
  FigureTable payersByYear() {
    ImmutableList.Builder<FigureRow> rows = ImmutableList.builder();
    for (String payer : payers()) {
      Predicate<PayerYear> its = each -> each.party().equals(payer);
      for (int year : years(its)) {
        rows.add(
            row(
                names.party(payer) + ", " + year,
                volume -> sum(volume, its.and(each -> each.year() == year))));
      }
      rows.add(row(names.party(payer) + ", in all", volume -> sum(volume, its)));
    }
    rows.add(row("all payers", volume -> sum(volume, each -> true)));
    return new FigureTable("What each payer pays by year", "payer and year", rows.build());
  }

  private ImmutableSortedSet<Integer> years(Predicate<PayerYear> which) {
    return paid.values().stream()
        .flatMap(List::stream)
        .filter(which)
        .map(PayerYear::year)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  private FigureRow row(String name, Function<Volume, Amount> amount) {
    return new FigureRow(
        name,
        currency,
        answer.volumes().stream()
            .map(each -> ShownFigure.of(amount.apply(each.volume())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What each agency pays and gains by the appraisal of a volume. */
  BarChart pockets(Appraisal value) {
    ImmutableList.Builder<BarChart.Bar> bars = ImmutableList.builder();
    for (Pocket each : value.pockets()) {
      String name = agency(value, each.agency());
      bars.add(money(name + " pays", Party.PAYER, each.pays()));
      bars.add(money(name + " gains", Party.PUBLIC, each.gains()));
    }
    String finding = finding(value);
    return new BarChart(
        new Head(
            "pockets-chart",
            finding,
            "present values of "
                + value.given().baseYear()
                + ", "
                + currency
                + ", base volume; blue pays, grey gains",
            finding + "."),
        bars.build(),
        Optional.empty());
  }

  private static BarChart.Bar money(String name, Party party, BigFraction amount) {
    BigDecimal rounded = DecidingText.rounded(amount);
    return BarChart.Bar.of(name, party, BigDecimal.ZERO, rounded, RoundMoney.of(rounded, ""));
  }

  private String finding(Appraisal value) {
    List<String> lose = agencies(value, net -> net.signum() < 0);
    List<String> gain = agencies(value, net -> net.signum() > 0);
    if (lose.isEmpty()) {
      return "No agency pays more than it gains";
    }
    return capital(
        named(lose)
            + (lose.size() == 1 ? " pays more than it gains" : " pay more than they gain")
            + (gain.isEmpty()
                ? ""
                : "; "
                    + named(gain)
                    + (gain.size() == 1
                        ? " gains more than it pays"
                        : " gain more than they pay")));
  }

  private List<String> agencies(Appraisal value, Predicate<BigFraction> net) {
    return value.pockets().stream()
        .filter(each -> net.test(each.net()))
        .map(each -> agency(value, each.agency()))
        .toList();
  }

  /** Two of them by name; more are counted. */
  private static String named(List<String> agencies) {
    return agencies.size() <= MOST_NAMES
        ? String.join(" and ", agencies)
        : agencies.size() + " agencies";
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** By its name; payments of several payers stand under all their names. */
  private String agency(Appraisal value, String id) {
    return value.given().agencies().stream()
        .filter(each -> each.id().equals(id))
        .map(Agency::name)
        .filter(name -> !name.isEmpty() && !id.equals(TOGETHER))
        .findFirst()
        .orElseGet(() -> id.equals(TOGETHER) ? "who pays for outcomes" : names.party(id));
  }

  /** The same as a table: what each agency pays, gains and is left with. */
  TermsTable pocketsTable(Appraisal value) {
    return TermsTable.of(
        "Who pays against who gains, present values, " + currency + " rounded",
        List.of("agency", "pays", "gains", "of it cashable", "left with"),
        value.pockets(),
        each ->
            List.of(
                agency(value, each.agency()),
                money(each.pays()),
                money(each.gains()),
                money(each.cashable()),
                money(each.net())));
  }

  private static String money(BigFraction exact) {
    return RoundMoney.of(DecidingText.rounded(exact), "");
  }
}
