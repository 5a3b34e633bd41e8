package org.outturn.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.javamoney.moneta.Money;
import org.outturn.core.evidence.OutcomeClaim;

/**
 * The simple load as a business application would price it: a stream of immutable claims, a sorted
 * map of prices by date, and JSR-354 money all the way.
 */
final class MoneyStream {
  private final NavigableMap<LocalDate, Money> prices = new TreeMap<>();
  private final Money zero;
  private final Money mostPerPerson;

  MoneyStream() {
    CurrencyUnit pounds = Monetary.getCurrency("GBP");
    zero = Money.zero(pounds);
    mostPerPerson = Money.ofMinor(pounds, SimpleLoad.MOST_PER_PERSON);
    for (int line = 0; line < SimpleLoad.LINES; line++) {
      prices.put(SimpleLoad.startOfLine(line), Money.ofMinor(pounds, SimpleLoad.priceOfLine(line)));
    }
  }

  /** What is paid for all claims, in pence. */
  long sum(List<OutcomeClaim> claims) {
    Map<String, Money> byPerson =
        claims.stream()
            .collect(
                Collectors.toMap(
                    OutcomeClaim::participant,
                    claim ->
                        prices.floorEntry(claim.achieved()).getValue().multiply(claim.quantity()),
                    Money::add));
    return byPerson.values().stream()
        .map(earned -> earned.isGreaterThan(mostPerPerson) ? mostPerPerson : earned)
        .reduce(zero, Money::add)
        .scaleByPowerOfTen(2)
        .getNumber()
        .longValueExact();
  }
}
