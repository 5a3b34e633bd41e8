package org.outturn.examples.document;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;
import org.outturn.core.delivery.Delivery;
import org.outturn.examples.document.ResultDocument.Notes;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.examples.report.SourceText;
import org.outturn.pricing.payment.statement.NotApplied;

/** Notes and phrases that documents have in common. */
final class Phrases {
  private Phrases() {}

  /** Of which day the data is, then the sources that are stated. */
  static Notes sources(List<String> data, List<OutcomesContract> contracts, List<Source> more) {
    return new Notes(
        "Where the figures come from",
        Stream.concat(
                data.stream(),
                Stream.concat(
                        more.stream(), contracts.stream().flatMap(each -> each.sources().stream()))
                    .map(SourceText::of))
            .distinct()
            .toList());
  }

  /** What is said of a delivery: how its figures came about, what it assumes, and its sources. */
  static List<Notes> expected(
      OutcomesContract contract, Delivery delivery, List<String> basis, String data) {
    return List.of(
        new Notes("How it was worked out", basis),
        new Notes("What is assumed", delivery.assumptions()),
        sources(List.of(data), List.of(contract), delivery.sources()));
  }

  /** Of which day the numbers of a delivery are, where there is no evidence beside them. */
  static String stated(Delivery delivery) {
    return "What is expected, as delivery " + delivery.id() + " states it";
  }

  static String under(Delivery delivery, OutcomesContract contract) {
    return "Delivery " + delivery.id() + " under contract " + contract.id();
  }

  static String amountsIn(Currency currency) {
    return ", amounts in " + currency.getCurrencyCode();
  }

  /** One group of lines; none where all terms were applied. */
  static List<List<String>> notApplied(List<NotApplied> all) {
    return all.isEmpty() ? List.of() : List.of(NotAppliedText.lines(all));
  }

  static String name(String id, String name) {
    return name.isEmpty() ? id : name;
  }

  /** Such as {@code 1 term changes} or {@code 3 terms change}. */
  static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
