package org.outturn.examples.indigo.prices;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Require;
import org.outturn.examples.indigo.contracts.IndigoProject;
import org.outturn.examples.indigo.contracts.IndigoProjects;

/**
 * Published prices that match some words, so that a new rate card can be held against the field's.
 *
 * @param words what was asked for
 * @param prices by currency and price, the lowest first
 */
public record FieldPrices(String words, ImmutableList<FieldPrice> prices) {
  private static final Comparator<FieldPrice> ORDER =
      Comparator.comparing((FieldPrice each) -> each.price().currency().getCurrencyCode())
          .thenComparing(FieldPrice::price)
          .thenComparing(FieldPrice::project)
          .thenComparing(FieldPrice::metric);

  /**
   * Looks prices up.
   *
   * @param projects the published projects
   * @param words words that a metric's definition must have: {@code a job kept 26 weeks}
   * @return the prices of all metrics that have them
   * @throws IllegalArgumentException when no word is given
   */
  public static FieldPrices find(IndigoProjects projects, String words) {
    PriceWords asked = PriceWords.of(words);
    Require.that(!asked.words().isEmpty(), "words", "must have at least one word", "none");
    return new FieldPrices(
        words,
        projects.ids().stream()
            .map(projects::project)
            .flatMap(FieldPrices::prices)
            .filter(each -> asked.match(each.definition()))
            .sorted(ORDER)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<FieldPrice> prices(IndigoProject project) {
    return project.contract().stream()
        .flatMap(
            contract ->
                contract.outcomes().stream()
                    .flatMap(outcome -> price(project, contract, outcome).stream()));
  }

  private static Optional<FieldPrice> price(
      IndigoProject project, OutcomesContract contract, Outcome outcome) {
    return contract.rateCard().versions().stream()
        .flatMap(version -> version.tariffs().stream())
        .filter(tariff -> tariff.outcome().equals(outcome.id()))
        .map(Tariff::price)
        .flatMap(price -> price.amounts().stream())
        .findFirst()
        .map(
            amount ->
                FieldPrice.builder()
                    .project(project.id())
                    .name(project.name())
                    .countries(project.countries())
                    .year(contract.term().from().getYear())
                    .metric(outcome.id())
                    .definition(outcome.name())
                    .unit(outcome.unit())
                    .price(amount)
                    .mostPerPerson(most(contract, each -> each.scope() == LimitScope.PARTICIPANT))
                    .most(
                        most(
                            contract,
                            each ->
                                each.coverage().outcome().filter(outcome.id()::equals).isPresent()))
                    .build());
  }

  private static Optional<Amount> most(OutcomesContract contract, Predicate<Limit> which) {
    return contract.limits().stream()
        .filter(which)
        .flatMap(each -> each.terms().amount().stream())
        .findFirst();
  }
}
