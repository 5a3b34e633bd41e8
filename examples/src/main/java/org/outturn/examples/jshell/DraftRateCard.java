package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;

/**
 * A rate card as it is written at a prompt, price by price: {@code
 * rateCard("2020-04-01").pay("housed", gbp(600))}. Each step gives a new draft and leaves the old
 * one as it was, so that the two can be compared.
 *
 * @param card the rate card so far
 */
public record DraftRateCard(RateCard card) {

  /**
   * This draft with a price in its last version, which replaces the one the outcome had there.
   *
   * @param outcome the outcome's id
   * @param price what each of them pays
   * @return a new draft
   */
  public DraftRateCard pay(String outcome, Price price) {
    RateCardVersion last = last();
    List<Tariff> tariffs = last.tariffs();
    List<String> outcomes = tariffs.stream().map(Tariff::outcome).toList();
    Tariff priced = Tariff.of(outcome, price);
    return withLast(
        last.withTariffs(
            outcomes.contains(outcome)
                ? tariffs.stream()
                    .map(each -> each.outcome().equals(outcome) ? priced : each)
                    .toList()
                : ImmutableList.<Tariff>builder().addAll(tariffs).add(priced).build()));
  }

  /**
   * This draft with an amount for each of an outcome in its last version.
   *
   * @param outcome the outcome's id
   * @param amount what each of them pays
   * @return a new draft
   */
  public DraftRateCard pay(String outcome, Amount amount) {
    return pay(outcome, Price.unit(amount));
  }

  /**
   * This draft with so much, in the currency of its first price, for each of an outcome.
   *
   * @param outcome the outcome's id
   * @param number what each of them pays, such as {@code 600}
   * @return a new draft
   * @throws IllegalArgumentException where no price says the currency, saying how an amount is
   *     written
   */
  public DraftRateCard pay(String outcome, Number number) {
    Amount first =
        firstAmount()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "price must be an amount such as gbp("
                            + number
                            + ") but was "
                            + number
                            + ": the first price says the currency"));
    return pay(outcome, Amount.of(first.currency().getCurrencyCode(), number.toString()));
  }

  /**
   * This draft with a further version, which begins with the prices of the last one.
   *
   * @param date the day the further version comes into force and the last one ends, such as {@code
   *     2021-04-01}
   * @return a new draft
   */
  public DraftRateCard from(String date) {
    return from(DraftDates.parse(date));
  }

  /**
   * This draft with a further version, which begins with the prices of the last one.
   *
   * @param from the day the further version comes into force and the last one ends
   * @return a new draft
   */
  public DraftRateCard from(LocalDate from) {
    RateCardVersion last = last();
    LocalDate before = last.inForce().startInclusive();
    Require.that(from.isAfter(before), "a further version", "must begin after " + before, from);
    RateCardVersion next =
        last.withId("v" + (card.versions().size() + 1)).withInForce(DateRange.from(from));
    DraftRateCard ended =
        withLast(last.withInForce(DateRange.of(last.inForce().startInclusive(), from)));
    return new DraftRateCard(
        ended
            .card()
            .withVersions(
                ImmutableList.<RateCardVersion>builder()
                    .addAll(ended.card().versions())
                    .add(next)
                    .build()));
  }

  /** The first amount of any price, whose currency the contract takes. */
  Optional<Amount> firstAmount() {
    return card.versions().stream()
        .flatMap(version -> version.tariffs().stream())
        .flatMap(tariff -> tariff.price().amounts().stream())
        .findFirst();
  }

  private RateCardVersion last() {
    return card.versions().get(card.versions().size() - 1);
  }

  private DraftRateCard withLast(RateCardVersion version) {
    int before = card.versions().size() - 1;
    return new DraftRateCard(
        card.withVersions(
            ImmutableList.<RateCardVersion>builder()
                .addAll(card.versions().subList(0, before))
                .add(version)
                .build()));
  }

  /** What a prompt shows of it: the number of its prices. */
  @Override
  public String toString() {
    int prices = card.versions().stream().mapToInt(version -> version.tariffs().size()).sum();
    return "rate card with " + prices + (prices == 1 ? " price" : " prices");
  }
}
