package org.outturn.examples.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.contracts.LeftOut;
import org.outturn.examples.indigo.replay.ComparedAmount;
import org.outturn.examples.indigo.replay.Explained;
import org.outturn.examples.indigo.replay.Missing;
import org.outturn.examples.indigo.replay.Replay;
import org.outturn.examples.indigo.replay.ReplayStatus;
import org.outturn.examples.indigo.replay.ReplayedProject;

/** INDIGO tables priced again, as whoever asks whether the rules are right looks at them. */
public final class ReplayReport {
  private static final int LONGEST_NAME = 24;

  private final Replay replay;

  /**
   * The report of a replay.
   *
   * @param replay the replay
   */
  public ReplayReport(Replay replay) {
    this.replay = replay;
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    StringBuilder text =
        new StringBuilder("INDIGO tables priced again: ")
            .append(replay.projects().size())
            .append(" projects\n")
            .append(
                Stream.of(ReplayStatus.values())
                    .map(status -> status.words() + " " + replay.of(status).size())
                    .collect(Collectors.joining(", ")))
            .append("\n\n");
    TextTable compared = compared();
    if (!compared.isEmpty()) {
      text.append(compared.print()).append('\n');
    }
    text.append(metrics());
    TextTable missing = missing();
    if (!missing.isEmpty()) {
      text.append(missing.print()).append('\n');
    }
    return text.append(oddities().print()).append('\n').append(source()).toString();
  }

  private TextTable compared() {
    TextTable table =
        new TextTable("Projects with prices, results and payments")
            .words("project")
            .words("name")
            .numbers("ours")
            .numbers("published")
            .numbers("unexplained")
            .words("verdict");
    replay.projects().stream()
        .filter(each -> each.status() != ReplayStatus.NOT_COMPARABLE)
        .forEach(
            each ->
                table.row(
                    each.id(),
                    shortened(each.name()),
                    money(each.ours()),
                    each.published().map(ReplayReport::withCurrency).orElse(""),
                    money(each.remainder()),
                    verdict(each)));
    return table;
  }

  /**
   * What became of a project.
   *
   * @param project the project
   * @return such as {@code explained: limit}
   */
  public static String verdict(ReplayedProject project) {
    String reasons =
        project.explained().stream()
            .map(each -> each.reason().words())
            .distinct()
            .collect(Collectors.joining(", "));
    return project.status().words() + (reasons.isEmpty() ? "" : ": " + reasons);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, LONGEST_NAME - 1).stripTrailing() + ".";
  }

  /**
   * An amount in words.
   *
   * @param amount may be empty
   * @return such as {@code 848,760.00}, or nothing
   */
  public static String money(Optional<Amount> amount) {
    return amount.map(MoneyText::of).orElse("");
  }

  private static String withCurrency(Amount amount) {
    return amount.currency().getCurrencyCode() + " " + MoneyText.of(amount);
  }

  private String metrics() {
    long exact = paidMetrics().filter(ComparedAmount::isExact).count();
    long all = paidMetrics().count();
    return all == 0
        ? ""
        : "Of "
            + all
            + " metrics whose payment is published by itself, "
            + exact
            + " match exactly.\n\n";
  }

  private Stream<ComparedAmount> paidMetrics() {
    return replay.projects().stream()
        .filter(each -> each.status() != ReplayStatus.NOT_COMPARABLE)
        .flatMap(each -> each.byMetric().stream());
  }

  private TextTable missing() {
    TextTable table =
        new TextTable("Not comparable, by what is missing").words("missing").numbers("projects");
    counts(
            replay.of(ReplayStatus.NOT_COMPARABLE).stream(),
            each -> each.missing().stream().map(Missing::words).collect(Collectors.joining(", ")))
        .forEach((what, count) -> table.row(what, count.toString()));
    return table;
  }

  private TextTable oddities() {
    TextTable table =
        new TextTable("Odd in the tables; --findings lists each with its row")
            .words("what")
            .numbers("times");
    counts(replay.findings().stream(), (DataFinding each) -> each.oddity().id())
        .forEach((what, count) -> table.row(what, count.toString()));
    return table;
  }

  private static <T> Map<String, Long> counts(Stream<T> parts, Function<T, String> of) {
    return parts.collect(Collectors.groupingBy(of, TreeMap::new, Collectors.counting()));
  }

  /**
   * Where the figures come from.
   *
   * @return a line
   */
  public static String source() {
    return "Data: Government Outcomes Lab, INDIGO Impact Bond Dataset.\n";
  }

  /**
   * One project in detail.
   *
   * @param project the project
   * @return lines of at most about 120 characters
   */
  public static String print(ReplayedProject project) {
    StringBuilder text =
        new StringBuilder(project.id())
            .append(project.name().isEmpty() ? "" : ": " + project.name())
            .append("\nVerdict: ")
            .append(verdict(project))
            .append(
                project.missing().isEmpty()
                    ? ""
                    : "; missing: "
                        + project.missing().stream()
                            .map(Missing::words)
                            .collect(Collectors.joining(", ")))
            .append("\n\n");
    Stream.of(
            totals(project),
            compared("By metric", "metric", project.byMetric()),
            compared("By payer", "payer", project.byPayer()),
            compared("By year", "year", project.byYear()),
            leftOut(project),
            FindingsReport.table(project.findings()))
        .filter(table -> !table.isEmpty())
        .forEach(table -> text.append(table.print()).append('\n'));
    return text.toString();
  }

  private static TextTable totals(ReplayedProject project) {
    TextTable table = new TextTable("From results to payment").words("what").numbers("amount");
    project.atPrices().ifPresent(each -> table.row("results at their prices", MoneyText.of(each)));
    for (Explained each : project.explained()) {
      table.row(each.reason().words() + ": " + each.says(), MoneyText.of(each.amount().negated()));
    }
    project
        .remainder()
        .filter(each -> each.signum() != 0)
        .ifPresent(each -> table.row("unexplained", MoneyText.of(each.negated())));
    project.published().ifPresent(each -> table.row("published", withCurrency(each)));
    return table;
  }

  private static TextTable compared(String title, String of, Iterable<ComparedAmount> rows) {
    TextTable table =
        new TextTable(title).words(of).numbers("ours").numbers("published").numbers("difference");
    for (ComparedAmount each : rows) {
      table.row(each.of(), money(each.ours()), money(each.published()), money(each.difference()));
    }
    return table;
  }

  /** What is left out for one reason stands on one line. */
  private static TextTable leftOut(ReplayedProject project) {
    TextTable table =
        new TextTable("What the contract does not carry").words("what").words("because");
    project.leftOut().stream()
        .collect(Collectors.groupingBy(LeftOut::because, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (because, all) ->
                table.row(
                    all.get(0).what()
                        + (all.size() == 1 ? "" : " and " + (all.size() - 1) + " more"),
                    because));
    return table;
  }
}
