package org.outturn.core.investment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;

/** What the parts of a finance case ask of each other: names that exist, one currency, ranks. */
public final class FinanceCaseConsistency {
  private static final int MOST_YEARS = 100;

  /**
   * The most tranches, and the most scenarios, of a case: 100. Every distribution date of every
   * scenario has a row for every tranche.
   */
  public static final int MOST_ITEMS = 100;

  private final FinanceCase finance;
  private final Problems problems;

  private FinanceCaseConsistency(FinanceCase finance, Problems problems) {
    this.finance = finance;
    this.problems = problems;
  }

  static void check(FinanceCase finance, Rounding rounding, Problems problems) {
    FinanceCaseConsistency consistency = new FinanceCaseConsistency(finance, problems);
    consistency.checkWhole();
    consistency.checkCurrency(rounding.currency());
    tranches(finance.tranches(), problems);
    scenarios(finance.scenarios(), problems);
    consistency.checkDates();
  }

  private void checkWhole() {
    if (finance.costs().isEmpty()) {
      problems.add("costs", "expected at least one cost but found none");
    }
    if (finance.tranches().isEmpty()) {
      problems.add("tranches", "expected at least one tranche but found none");
    }
    if (finance.reserve().signum() < 0 || !finance.reserve().isWholeMinor()) {
      problems.add("reserve", "must be >= 0 and whole minor units but was " + finance.reserve());
    }
  }

  private static void atMost(String list, List<?> items, Problems problems) {
    if (items.size() > MOST_ITEMS) {
      problems.add(list, "expected at most " + MOST_ITEMS + " but found " + items.size());
    }
  }

  private static <T> void differ(
      String list, List<T> items, Function<T, String> name, String key, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String each = name.apply(items.get(i));
      if (!seen.add(each)) {
        problems.add(
            at(list, i) + "." + key, "'" + each + "' stands twice; expected names that differ");
      }
    }
  }

  private void checkCurrency(Currency currency) {
    for (int i = 0; i < finance.costs().size(); i++) {
      same(currency, at("costs", i) + ".amount", finance.costs().get(i).amount());
    }
    for (int i = 0; i < finance.tranches().size(); i++) {
      same(currency, at("tranches", i) + ".commitment", finance.tranches().get(i).commitment());
    }
    same(currency, "reserve", finance.reserve());
    for (int i = 0; i < finance.scenarios().size(); i++) {
      ImmutableList<DatedAmount> payments = finance.scenarios().get(i).payments();
      for (int j = 0; j < payments.size(); j++) {
        same(
            currency,
            at(at("scenarios", i) + ".payments", j) + ".amount",
            payments.get(j).amount());
      }
    }
  }

  private void same(Currency currency, String where, Amount amount) {
    if (!amount.currency().equals(currency)) {
      problems.add(
          where,
          "expected "
              + currency.getCurrencyCode()
              + ", the currency of the case, but found "
              + amount.currency().getCurrencyCode());
    }
  }

  /**
   * What tranches ask of each other.
   *
   * @param tranches the tranches
   * @param problems where to note misfits, with places such as {@code tranches[1].rank}
   */
  public static void tranches(List<Tranche> tranches, Problems problems) {
    atMost("tranches", tranches, problems);
    differ("tranches", tranches, Tranche::id, "id", problems);
    int lastEarning =
        tranches.stream()
            .filter(tranche -> tranche.form().earns())
            .mapToInt(Tranche::rank)
            .max()
            .orElse(0);
    BigFraction shares = BigFraction.ZERO;
    for (int i = 0; i < tranches.size(); i++) {
      Tranche tranche = tranches.get(i);
      shares = shares.add(tranche.residualShare().toFraction());
      if (!tranche.form().earns() && tranche.rank() <= lastEarning) {
        problems.add(
            at("tranches", i) + ".rank",
            "must be above "
                + lastEarning
                + ", the last rank of money that is no grant, for form "
                + tranche.form()
                + " but was "
                + tranche.rank());
      }
    }
    if (Fractions.compare(shares, BigFraction.ONE) > 0) {
      problems.add(
          "tranches",
          "expected residual shares that sum to at most 1 but they sum to "
              + Fractions.text(shares));
    }
  }

  /**
   * What scenarios ask of each other.
   *
   * @param scenarios the scenarios
   * @param problems where to note misfits, with places such as {@code scenarios[0].then.scenario}
   */
  public static void scenarios(List<PaymentScenario> scenarios, Problems problems) {
    atMost("scenarios", scenarios, problems);
    differ("scenarios", scenarios, PaymentScenario::name, "name", problems);
    ImmutableMap<String, PaymentScenario> byName =
        scenarios.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    PaymentScenario::name, Function.identity(), (first, again) -> first));
    for (int i = 0; i < scenarios.size(); i++) {
      String where = at("scenarios", i) + ".then.scenario";
      scenarios
          .get(i)
          .then()
          .ifPresent(
              then -> {
                PaymentScenario next = byName.get(then.scenario());
                if (next == null) {
                  problems.add(
                      where,
                      "'"
                          + then.scenario()
                          + "' is not a scenario of this case; expected "
                          + ListedNames.oneOf(byName.keySet()));
                } else if (next.then().isPresent()) {
                  problems.add(
                      where,
                      "'"
                          + then.scenario()
                          + "' goes on with another scenario itself; expected one that does not");
                }
              });
    }
  }

  private void checkDates() {
    List<LocalDate> dates =
        Stream.of(
                finance.costs().stream()
                    .flatMap(cost -> cost.payments().stream())
                    .map(DatedAmount::date),
                finance.tranches().stream().flatMap(tranche -> tranche.drawnOn().stream()),
                finance.distribution().recyclingTo().stream(),
                finance.scenarios().stream()
                    .flatMap(scenario -> scenario.payments().stream())
                    .map(DatedAmount::date))
            .flatMap(each -> each)
            .sorted(Comparator.naturalOrder())
            .toList();
    if (!dates.isEmpty()) {
      LocalDate first = dates.get(0);
      LocalDate last = dates.get(dates.size() - 1);
      if (last.isAfter(first.plusYears(MOST_YEARS))) {
        problems.add(
            "",
            "expected dates within "
                + MOST_YEARS
                + " years of each other but found "
                + first
                + " and "
                + last);
      }
    }
  }

  private static String at(String list, int index) {
    return list + "[" + index + "]";
  }
}
