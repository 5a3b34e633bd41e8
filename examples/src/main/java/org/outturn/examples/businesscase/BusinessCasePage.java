package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.drawing.Svg;
import org.outturn.examples.page.PageWriter;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.IncentivesChart;
import org.outturn.examples.report.IncentivesReport;
import org.outturn.examples.report.MoneyText;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.examples.report.SimulationChart;
import org.outturn.examples.report.SourceText;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The answer to a business case as one page of HTML that stands by itself: no script, no link, no
 * font or picture from elsewhere. Each chart is followed by a table of its figures.
 */
public final class BusinessCasePage {
  private final BusinessCaseAnswer answer;
  private final BusinessCase terms;
  private final Figures figures;
  private final BusinessCaseCharts charts;
  private final Findings findings;
  private final WhoGains whoGains;
  private final CaseExploration explored;
  private final PageWriter writer;
  private final Markup page;
  private final PageTables tables;

  private BusinessCasePage(BusinessCaseAnswer answer, CaseExploration explored) {
    this.answer = answer;
    this.explored = explored;
    this.whoGains = new WhoGains(answer);
    this.terms = answer.of().terms();
    this.figures = new Figures(answer);
    this.charts = new BusinessCaseCharts(answer);
    this.findings = new Findings(answer);
    this.writer = PageWriter.titled("Business case: " + terms.name());
    this.page = writer.markup();
    this.tables = new PageTables(writer);
  }

  /**
   * Writes the page.
   *
   * @param answer the answer
   * @return HTML that is well-formed XML, the same on every machine
   */
  public static String write(BusinessCaseAnswer answer) {
    return write(answer, CaseExploration.of(answer));
  }

  /** The same of what was explored before. */
  static String write(BusinessCaseAnswer answer, CaseExploration explored) {
    BusinessCasePage page = new BusinessCasePage(answer, explored);
    page.whole();
    return page.writer.finished();
  }

  private void whole() {
    notApplied();
    missing();
    finding();
    expected();
    payments();
    if (answer.of().finance().isPresent()) {
      investors();
      provider();
    }
    whoGains();
    if (answer.compared().isPresent()) {
      costs();
    }
    value();
    chance();
    incentives();
    risks();
    conditions();
    warnings();
    annexes();
  }

  /** Before any figure: which terms the figures leave out, and what that may mean. */
  private void notApplied() {
    List<NotApplied> rules = answer.at(Volume.BASE).notApplied();
    if (rules.isEmpty()) {
      return;
    }
    open("not-applied", "What could not be applied?");
    page.element("p", "The figures below leave out terms of the contract:").open("ul");
    rules.forEach(each -> page.element("li", each.rule().id() + ": " + each.because()));
    page.close();
    page.element("p", "What that may mean:").open("ul");
    for (VolumeAnswer each : answer.volumes()) {
      page.element(
          "li",
          "At "
              + each.volume().words()
              + " volume "
              + NotAppliedText.inMoney(each.notApplied())
              + ".");
    }
    page.close().close();
  }

  /** Before any figure, too: what decides the answer and nobody states. */
  private void missing() {
    List<String> missing =
        Stream.concat(
                answer.volumes().stream()
                    .flatMap(each -> each.missing().stream())
                    .map(each -> each.where() + ": " + each.what()),
                answer.of().delivery().stream().flatMap(each -> each.unknowns().stream()))
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      writer.list("missing", "What is not known?", missing);
    }
  }

  /** What is expected of each outcome, and how it was worked out. */
  private void expected() {
    if (answer.of().delivery().isEmpty()) {
      return;
    }
    open("expected", "What is expected?");
    page.element("p", findings.expected());
    table(figures.expected());
    page.close();
  }

  /** What the outcomes are worth to the public. */
  private void value() {
    if (answer.at(Volume.BASE).value().isEmpty()) {
      return;
    }
    open("value", "What is it worth to the public?");
    page.element("p", findings.value(Volume.BASE) + ".");
    table(figures.value().rounded(figures.currency()));
    Appraisal base = answer.at(Volume.BASE).value().orElseThrow();
    page.open("div", "class", "pair");
    writer.figure(whoGains.pockets(base));
    tables.numbers(whoGains.pocketsTable(base));
    page.close().close();
  }

  /** How otherwise it could come. */
  /** By whom the provider gains most, and what the next outcomes are worth. */
  private void incentives() {
    answer.incentives().ifPresent(this::incentives);
  }

  private void incentives(IncentiveAnswer found) {
    IncentivesReport report = new IncentivesReport(answer.of().delivery().orElseThrow(), found);
    open("incentives", "What does the contract make worth doing?");
    report.finding().lines().forEach(each -> page.element("p", each));
    IncentivesChart.panels(found).forEach(writer::figure);
    report.tables().forEach(writer::table);
    page.close();
  }

  private void chance() {
    answer
        .simulation()
        .ifPresent(
            simulation -> {
              open("chance", "What could it pay?");
              page.element("p", findings.chance(simulation));
              new SimulationChart(simulation).panels().forEach(writer::figure);
              tables.numbers(SpreadTable.rounded(simulation));
              page.close();
            });
  }

  /** What is asked, the answer in three sentences, and what either way to pay comes to. */
  private void finding() {
    open("finding", "What is asked, and what is the answer?");
    page.element("p", "Asked: " + lowered(findings.asked()) + ".");
    page.element("p", findings.answer().stream().collect(Collectors.joining(". ")) + ".");
    tables.words(new OptionsTable(answer).table());
    page.close();
  }

  private static String lowered(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** To the penny, for those who check. */
  private void eachVolume() {
    open("each-volume", "Annex: each volume in a sentence");
    inShort();
    page.close();
  }

  private void inShort() {
    terms
        .inputsBudget()
        .ifPresent(
            budget ->
                page.element(
                    "p",
                    "Paying for inputs would have cost "
                        + money(budget)
                        + ", whatever is delivered."));
    page.open("ul");
    for (Volume volume : List.of(Volume.BASE, Volume.LOW, Volume.HIGH)) {
      page.element("li", inShort(answer.at(volume)));
    }
    page.close();
    page.element(
        "p",
        "All amounts are in "
            + figures.currency()
            + ". Low, base and high are "
            + findings.volumes()
            + "; numbers of outcomes are expectations and need not be whole.");
  }

  private String inShort(VolumeAnswer each) {
    return "At "
        + each.volume().words()
        + " volume the contract pays "
        + money(each.paid())
        + terms.inputsBudget().map(budget -> ", " + against(each.paid(), budget)).orElse("")
        + "."
        + each.waterfall().map(this::inShort).orElse("");
  }

  private String against(Amount paid, Amount budget) {
    Amount more = paid.minus(budget);
    return more.signum() == 0
        ? "the same as inputs"
        : money(more.signum() < 0 ? more.negated() : more)
            + (more.signum() > 0 ? " more" : " less")
            + " than inputs";
  }

  private String inShort(WaterfallResult returns) {
    return " Investors pay in "
        + money(returns.paidIn())
        + " and get back "
        + money(returns.paidBack())
        + "; rate of return a year: "
        + FigureText.rate(returns.rateOfReturn())
        + "."
        + (returns.unpaidCosts().signum() > 0
            ? " Costs of "
                + money(returns.unpaidCosts())
                + " are never paid: the service runs short, and the return with it."
            : "");
  }

  private void agreed() {
    OutcomesContract contract = answer.of().contract();
    open("agreed", "Annex: what is agreed");
    page.element(
        "p",
        "Contract "
            + contract.id()
            + ", from "
            + contract.term().from()
            + " to before "
            + contract.term().to()
            + ".");
    new AgreedTerms(contract, answer.of().finance()).tables().forEach(tables::words);
    page.close();
  }

  private void warnings() {
    List<String> warnings =
        answer.review().warnings().stream()
            .map(each -> each.where() + ": " + each.because())
            .toList();
    if (!warnings.isEmpty()) {
      writer.list("warnings", "What may not be meant?", warnings);
    }
  }

  private void payments() {
    open("payments", "What would the contract pay?");
    page.open("div", "class", "pair");
    writer.figure(charts.grossToNet());
    table(rounded(figures.summary()));
    page.close();
    overTime(
        charts.payments(),
        "Nothing is paid at any volume.",
        () -> tables.figures(rounded(figures.paymentsByYear()), true));
    page.close();
  }

  private FigureTable rounded(FigureTable table) {
    return table.rounded(figures.currency());
  }

  private void investors() {
    open("investors", "What would investors earn?");
    table(rounded(figures.returns()));
    overTime(
        charts.investors(),
        "Investors pay nothing in at any volume.",
        () -> table(rounded(figures.investorsByYear())));
    page.close();
  }

  private void provider() {
    open("provider", "What would the provider be left with?");
    page.open("div", "class", "pair");
    if (!explored.payOff().isEmpty()) {
      writer.figure(charts.payOff(explored));
    }
    table(rounded(figures.provider()));
    page.close();
    page.close();
  }

  /** Who pays and gains, and who bears what comes otherwise. */
  private void whoGains() {
    open("who-gains", "Who pays, who gains, and who bears what comes otherwise?");
    page.open("div", "class", "pair");
    writer.figure(whoGains.chart());
    table(rounded(whoGains.table()));
    page.close();
    BorneChart borne = new BorneChart(answer);
    borne
        .chart()
        .ifPresentOrElse(
            chart -> {
              page.open("div", "class", "pair");
              writer.figure(chart);
              tables.numbers(borne.table());
              page.close();
            },
            () -> page.element("p", "At low and high volume nobody bears anything else."));
    page.close();
  }

  /** What was varied, and what was not. */
  private void risks() {
    open("risks", "What could come otherwise?");
    CaseRisks risks = new CaseRisks(answer, explored);
    page.element("h3", "Risks that were quantified");
    if (explored.deciding().isEmpty()) {
      page.element("p", "No number of the case could be varied.");
    } else {
      new DecidingChart(answer, explored).chart().ifPresent(writer::figure);
      tables.words(risks.quantified());
    }
    risks.twoWay().ifPresent(table -> tables.shaded(risks.twoWayName(), risks.twoWayHead(), table));
    page.element("h3", "Risks that were not");
    writer.items(risks.notQuantified());
    page.close();
  }

  private void conditions() {
    List<String> conditions = new CaseRisks(answer, explored).conditions();
    if (!conditions.isEmpty()) {
      writer.list("conditions", "What would have to be true?", conditions);
    }
  }

  /** To the penny, for those who check. */
  private void annexes() {
    eachVolume();
    open("outcomes", "Annex: every outcome");
    table(figures.delivered());
    table(figures.outcomes());
    page.close();
    open("payers", "Annex: every payer by year");
    tables.figures(whoGains.payersByYear(), true);
    page.close();
    open("pennies", "Annex: every figure to the penny");
    table(figures.summary());
    tableWithSum(figures.payments(), VolumeAnswer::due);
    if (answer.of().finance().isPresent()) {
      table(figures.returns());
      table(figures.investors());
      table(figures.provider());
    }
    if (answer.compared().isPresent()) {
      table(figures.costs());
    }
    if (answer.at(Volume.BASE).value().isPresent()) {
      table(figures.value());
    }
    answer.simulation().ifPresent(each -> tables.numbers(SpreadTable.of(each)));
    page.close();
    agreed();
    assumptions();
    sources();
    open("data", "Annex: version and date of the data");
    tables.words(DataVersions.of(answer));
    page.close();
  }

  private void overTime(LineChart chart, String whereNothingMoves, Runnable table) {
    if (chart.isEmpty()) {
      page.element("p", whereNothingMoves);
    } else {
      page.open("div", "class", "pair");
      writer.figure(chart);
      table.run();
      page.close();
    }
  }

  private void costs() {
    open("costs", "What would paying for inputs have cost?");
    page.element(
        "p",
        "Both ways to pay face the same outcomes. Counted as an outcome: "
            + answer.of().outcomesCounted()
            + ".");
    page.open("div", "class", "pair").open("figure");
    Svg.draw(
        page,
        charts.costs(
            Stream.of(Volume.values()).map(this::costs).collect(Collectors.joining("; ")) + "."));
    page.element("figcaption", "Full bars: a budget. Empty bars: the contract.");
    page.close();
    table(rounded(figures.costs()));
    page.close().close();
  }

  private String costs(Volume volume) {
    return volume.words()
        + ": "
        + Stream.of(BusinessCaseAnswer.INPUTS, BusinessCaseAnswer.OUTCOMES)
            .map(
                side ->
                    side
                        + " "
                        + answer
                            .side(volume, side)
                            .costPerOutcome()
                            .map(answer.comparison()::shown)
                            .map(MoneyText::of)
                            .orElse("no outcomes"))
            .collect(Collectors.joining(", "));
  }

  private void assumptions() {
    List<String> assumptions =
        Stream.of(
                terms.assumptions().stream(),
                answer.of().delivery().stream().flatMap(each -> each.assumptions().stream()),
                answer.of().finance().stream().flatMap(each -> each.assumptions().stream()))
            .flatMap(each -> each)
            .toList();
    if (!assumptions.isEmpty()) {
      writer.list("assumptions", "Annex: what is assumed", assumptions);
    }
  }

  private void sources() {
    List<String> sources =
        Stream.of(
                terms.sources().stream(),
                answer.of().delivery().stream().flatMap(each -> each.sources().stream()),
                answer.of().finance().stream().flatMap(each -> each.sources().stream()),
                answer.of().benefits().stream().flatMap(each -> each.sources().stream()),
                answer.of().contract().sources().stream())
            .flatMap(each -> each)
            .map(SourceText::of)
            .distinct()
            .toList();
    if (!sources.isEmpty()) {
      writer.list("sources", "Annex: where the figures come from", sources);
    }
  }

  private void open(String id, String heading) {
    writer.section(id, heading);
  }

  private void table(FigureTable table) {
    tables.figures(table, false);
  }

  private void tableWithSum(FigureTable table, Function<VolumeAnswer, Amount> sum) {
    FigureRow last =
        new FigureRow(
            "in all",
            figures.currency(),
            answer.volumes().stream()
                .map(each -> ShownFigure.of(sum.apply(each)))
                .collect(ImmutableList.toImmutableList()));
    tables.figures(
        new FigureTable(
            table.name(),
            table.head(),
            ImmutableList.<FigureRow>builder().addAll(table.rows()).add(last).build()),
        true);
  }

  private String money(Amount amount) {
    return figures.currency() + " " + MoneyText.of(amount);
  }
}
