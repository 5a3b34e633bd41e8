package org.outturn.examples.businesscase;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.drawing.Svg;
import org.outturn.examples.page.PageWriter;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.MoneyText;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.examples.report.SourceText;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
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
  private final PageWriter writer;
  private final Markup page;

  private BusinessCasePage(BusinessCaseAnswer answer) {
    this.answer = answer;
    this.terms = answer.of().terms();
    this.figures = new Figures(answer);
    this.charts = new BusinessCaseCharts(answer);
    this.findings = new Findings(answer);
    this.writer = PageWriter.titled("Business case: " + terms.name());
    this.page = writer.markup();
  }

  /**
   * Writes the page.
   *
   * @param answer the answer
   * @return HTML that is well-formed XML, the same on every machine
   */
  public static String write(BusinessCaseAnswer answer) {
    BusinessCasePage page = new BusinessCasePage(answer);
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
    if (answer.compared().isPresent()) {
      costs();
    }
    value();
    chance();
    eachVolume();
    agreed();
    warnings();
    assumptions();
    sources();
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
      list("missing", "What is not known?", missing);
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
    table(figures.value());
    page.close();
  }

  /** How otherwise it could come. */
  private void chance() {
    answer
        .simulation()
        .ifPresent(
            simulation -> {
              open("chance", "What could it pay?");
              page.element("p", findings.chance(simulation));
              table(SpreadTable.of(simulation));
              page.close();
            });
  }

  /** What is asked, the answer in three sentences, and what either way to pay comes to. */
  private void finding() {
    open("finding", "What is asked, and what is the answer?");
    page.element("p", "Asked: " + lowered(findings.asked()) + ".");
    page.element("p", findings.answer().stream().collect(Collectors.joining(". ")) + ".");
    table(new OptionsTable(answer).table());
    page.close();
  }

  private static String lowered(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** To the penny, for those who check. */
  private void eachVolume() {
    open("each-volume", "Each volume in a sentence");
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
    open("agreed", "What is agreed?");
    page.element(
        "p",
        "Contract "
            + contract.id()
            + ", from "
            + contract.term().from()
            + " to before "
            + contract.term().to()
            + ".");
    new AgreedTerms(contract, answer.of().finance()).tables().forEach(this::table);
    page.close();
  }

  private void warnings() {
    List<String> warnings =
        answer.review().warnings().stream()
            .map(each -> each.where() + ": " + each.because())
            .toList();
    if (!warnings.isEmpty()) {
      list("warnings", "What may not be meant?", warnings);
    }
  }

  private void table(TermsTable table) {
    writer.scroll("scroll words", table.name());
    page.open("table").element("caption", table.name()).open("thead").open("tr");
    table.head().forEach(each -> page.element("th", each, "scope", "col"));
    page.close().close().open("tbody");
    for (List<String> row : table.rows()) {
      page.open("tr").element("th", row.get(0), "scope", "row");
      row.stream().skip(1).forEach(each -> page.element("td", each));
      page.close();
    }
    page.close().close().close();
  }

  private void payments() {
    open("payments", "What would the contract pay?");
    table(figures.summary());
    table(figures.outcomes());
    writer.figure(charts.grossToNet());
    overTime(
        charts.payments(),
        "Nothing is paid at any volume.",
        () -> tableWithSum(figures.payments(), BusinessCasePage::paidInAll));
    page.close();
  }

  private static Amount paidInAll(VolumeAnswer volume) {
    return volume.payments().payments().stream()
        .map(DatedAmount::amount)
        .reduce(Amount.zero(volume.statement().currency()), Amount::plus);
  }

  private void investors() {
    open("investors", "What would investors earn?");
    table(figures.returns());
    overTime(
        charts.investors(),
        "Investors pay nothing in at any volume.",
        () -> table(figures.investors()));
    page.close();
  }

  private void provider() {
    open("provider", "What would the provider be left with?");
    page.open("div", "class", "pair");
    if (terms.volumes().isPresent()) {
      writer.figure(charts.payOff());
    }
    table(figures.provider());
    page.close();
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
    table(figures.costs());
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
      list("assumptions", "What is assumed", assumptions);
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
      list("sources", "Where the figures come from", sources);
    }
  }

  private void list(String id, String heading, List<String> items) {
    writer.list(id, heading, items);
  }

  private void open(String id, String heading) {
    writer.section(id, heading);
  }

  private void table(FigureTable table) {
    openTable(table);
    page.close().close();
  }

  private void tableWithSum(FigureTable table, Function<VolumeAnswer, Amount> sum) {
    openTable(table);
    page.open("tfoot").open("tr").element("th", "in all", "scope", "row");
    answer.volumes().forEach(each -> page.element("td", MoneyText.of(sum.apply(each))));
    page.close().close();
    page.close().close();
  }

  private void openTable(FigureTable table) {
    writer.scroll(table.head().isEmpty() ? "scroll" : "scroll days", table.name());
    page.open("table").element("caption", table.name()).open("thead").open("tr");
    if (table.head().isEmpty()) {
      page.element("td", "");
    } else {
      page.element("th", table.head(), "scope", "col");
    }
    for (Volume volume : Volume.values()) {
      page.element("th", volume.words(), "scope", "col");
    }
    page.close().close().open("tbody");
    for (FigureRow row : table.rows()) {
      page.open("tr").element("th", row.name(), "scope", "row");
      row.figures().forEach(each -> page.element("td", each.text()));
      page.close();
    }
    page.close();
  }

  private String money(Amount amount) {
    return figures.currency() + " " + MoneyText.of(amount);
  }
}
