package org.outturn.examples.report;

import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * Says which terms a result could not apply and what that may mean in money; every output says it
 * with these words, before its figures.
 */
public final class NotAppliedText {
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
            .map(
                most ->
                    " by up to "
                        + most.currency().getCurrencyCode()
                        + " "
                        + MoneyText.of(most)
                        + ", what the outcomes concerned were paid")
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

  /** A table of the rules that stands after a heading; nothing where all were applied. */
  static String print(List<NotApplied> all) {
    return print("Terms not applied: ", all);
  }

  /** The same of one of several contracts, or of one of two statements. */
  static String print(String of, List<NotApplied> all) {
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
    return "\n" + table.print();
  }
}
