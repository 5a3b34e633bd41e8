package org.outturn.examples.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * Says which terms a result could not apply and what that may mean in money; every output says it
 * with these words, before its figures.
 */
public final class NotAppliedText {
  /** How it is said of what happened, beside what is expected. */
  static final String OF_EVIDENCE = "Terms not applied to the evidence: ";

  private static final String NOT_APPLIED = "Terms not applied: ";

  private NotAppliedText() {}

  /**
   * What it may mean in money that some rules were not applied, together.
   *
   * @param all the rules, at least one
   * @return such as {@code payment may be too high by up to GBP 1,500.00, what the outcomes
   *     concerned were paid}
   */
  public static String inMoney(List<NotApplied> all) {
    return "payment may be too high"
        + NotApplied.atMost(all)
            .map(most -> " by up to " + most + ", what the outcomes concerned were paid")
            .orElse(", by how much cannot be bounded");
  }

  /**
   * One rule that was not applied, and what that may mean in money.
   *
   * @param one the rule
   * @return such as {@code not applied: tallies have no participants: housed; payment may be too
   *     high by up to GBP 1,500.00, what the outcomes concerned were paid}
   */
  public static String sentence(NotApplied one) {
    return "not applied: " + one.because() + "; " + inMoney(List.of(one)) + unbounded(one);
  }

  private static String unbounded(NotApplied one) {
    return one.unbounded().map(why -> ": " + why).orElse("");
  }

  /**
   * Lines that stand above a picture.
   *
   * @param all the rules that were not applied
   * @return what that may mean in money, then a line for each rule; none where all were applied
   */
  public static List<String> lines(List<NotApplied> all) {
    return lines(NOT_APPLIED, all);
  }

  /**
   * The same of one of several scenarios, contracts or statements.
   *
   * @param of how it is said of which, such as {@code Terms not applied in LOW: }
   * @param all the rules that were not applied
   * @return lines as above
   */
  public static List<String> lines(String of, List<NotApplied> all) {
    return all.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(of + inMoney(all)),
                all.stream()
                    .map(each -> each.rule().id() + ": " + each.because() + unbounded(each)))
            .toList();
  }

  /** How it is said of one of several scenarios. */
  static String in(String scenario) {
    return "Terms not applied in " + scenario + ": ";
  }

  /** A table of the rules that stands after a heading; nothing where all were applied. */
  static String print(List<NotApplied> all) {
    return print(NOT_APPLIED, all);
  }

  /** The same of one of several contracts, or of one of two statements. */
  static String print(String of, List<NotApplied> all) {
    String table = table(of, all);
    return table.isEmpty() ? "" : "\n" + table;
  }

  /** The same above a text that has no heading of its own. */
  static String above(String text, List<NotApplied> all) {
    return above(text, table(NOT_APPLIED, all));
  }

  /** Tables above a text, those that are empty left out. */
  static String above(String text, String... tables) {
    return Stream.concat(Stream.of(tables).filter(each -> !each.isEmpty()), Stream.of(text))
        .collect(Collectors.joining("\n"));
  }

  /** The rules as a table; empty where all were applied. */
  static String table(String of, List<NotApplied> all) {
    if (all.isEmpty()) {
      return "";
    }
    TextTable table =
        new TextTable(of + inMoney(all)).words("rule").words("because").numbers("at most");
    for (NotApplied each : all) {
      Optional<Amount> most = each.atMost();
      table.row(
          each.rule().id(),
          each.because() + unbounded(each),
          most.map(MoneyText::of).orElse("not bounded"));
    }
    return table.print();
  }
}
