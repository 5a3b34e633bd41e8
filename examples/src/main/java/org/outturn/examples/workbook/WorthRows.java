package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.core.outcome.Each;
import org.outturn.core.ratecard.Tariff;

/**
 * Rows of what prices look at: how often they have risen, how many outcomes were counted before and
 * in all (rules indexed-price, price-form and each).
 */
final class WorthRows {
  private static final String NOTHING = "0";

  private final Workings workings;
  private final Minor minor;
  private final ContractInputs inputs;
  private final Timeline time;
  private final ImmutableList<Series> series;
  private final List<Row> counted;
  private final Map<String, Row> risen = new LinkedHashMap<>();
  private Optional<Row> rises = Optional.empty();

  WorthRows(
      Workings workings, Minor minor, ContractInputs inputs, Timeline time, List<Row> counted) {
    this.workings = workings;
    this.minor = minor;
    this.inputs = inputs;
    this.time = time;
    this.series = inputs.series();
    this.counted = counted;
  }

  /**
   * What outcomes of one series are worth.
   *
   * @param time when
   * @param prices those of each version that prices it
   * @param before the cell of how many were counted before; blank where no price asks
   * @param total the cell of how many are counted in all; blank where no price asks
   */
  record Worth(Timeline time, ImmutableList<OfVersion> prices, String before, String total) {
    /** A formula: what some units are worth, after others that are skipped. */
    String of(String units, String skipped) {
      String from = skipped.isEmpty() ? before : before + "+" + skipped;
      String worth = NOTHING;
      for (OfVersion each : prices.reverse()) {
        worth =
            each.version().choice(time.day().here(), each.price().of(units, from, total), worth);
      }
      return worth;
    }

    /**
     * The price that looks at units that may come later than a period's end, where there is one; it
     * has one version.
     */
    Optional<PriceInputs> looksAhead() {
      return prices.stream()
          .filter(each -> each.price().looksAtTotal())
          .filter(each -> !each.tariff().price().each().equals(Optional.of(Each.PERIOD)))
          .map(OfVersion::price)
          .findFirst();
    }
  }

  /** The price of one version. */
  record OfVersion(RateCardInputs.Version version, Tariff tariff, PriceInputs price) {}

  /** Writes the rows; gives for each series what it is worth. */
  List<Worth> write() {
    inputs.rateCard().rise().ifPresent(this::writeRises);
    List<ImmutableList<OfVersion>> prices = series.stream().map(this::prices).toList();
    Map<Counting, List<Integer>> together = new LinkedHashMap<>();
    for (int i = 0; i < prices.size(); i++) {
      int at = i;
      prices.get(i).stream()
          .filter(each -> each.price().countsPositions() || each.price().looksAtTotal())
          .findFirst()
          .ifPresent(
              each ->
                  together
                      .computeIfAbsent(
                          Counting.of(series.get(at), each.tariff()), any -> new ArrayList<>())
                      .add(at));
    }
    Map<Integer, String> before = new LinkedHashMap<>();
    Map<Integer, String> total = new LinkedHashMap<>();
    together.forEach(
        (counting, places) -> {
          workings.group("Outcomes counted for the price: " + name(places.get(0)));
          if (prices.get(places.get(0)).stream().anyMatch(each -> each.price().looksAtTotal())) {
            String cell = total(counting, places).here();
            places.forEach(place -> total.put(place, cell));
          } else {
            writePositions(counting, places, before);
          }
        });
    List<Worth> worth = new ArrayList<>();
    for (int i = 0; i < prices.size(); i++) {
      worth.add(
          new Worth(time, prices.get(i), before.getOrDefault(i, ""), total.getOrDefault(i, "")));
    }
    return worth;
  }

  private String name(int index) {
    return series.get(index).words(inputs.contract().outcomes());
  }

  private void writeRises(RateCardInputs.Rise rise) {
    workings.group("Prices of the day");
    rises =
        Optional.of(
            workings
                .row("times that prices have risen", "number", Rule.INDEXED_PRICE.id(), Look.DAYS)
                .is("MAX(0," + time.year().here() + "-" + rise.year() + "+1)"));
  }

  private ImmutableList<OfVersion> prices(Series of) {
    ImmutableList.Builder<OfVersion> prices = ImmutableList.builder();
    for (RateCardInputs.Version version : inputs.rateCard().versions()) {
      of.tariff(version.of().tariffs())
          .ifPresent(
              tariff ->
                  prices.add(
                      new OfVersion(
                          version,
                          tariff,
                          inputs
                              .rateCard()
                              .price(version, tariff)
                              .withAmounts(cell -> ofTheDay(tariff, cell)))));
    }
    return prices.build();
  }

  private String ofTheDay(Tariff tariff, String cell) {
    return rises
        .map(
            times ->
                risen
                    .computeIfAbsent(
                        cell,
                        amount ->
                            workings
                                .row(
                                    "price of the day: " + tariff.outcome() + ", of " + amount,
                                    inputs.contract().currency().getCurrencyCode(),
                                    Rule.INDEXED_PRICE.id(),
                                    Look.AMOUNT)
                                .is(
                                    "IF("
                                        + times.here()
                                        + "=0,"
                                        + amount
                                        + ","
                                        + minor.rounded(
                                            amount
                                                + "*(1+"
                                                + inputs.rateCard().rise().orElseThrow().rate()
                                                + ")^"
                                                + times.here())
                                        + ")"))
                    .here())
        .orElse(cell);
  }

  private Row total(Counting counting, List<Integer> places) {
    Row row =
        workings.row(
            "counted in all: " + name(places.get(0)),
            counted.get(places.get(0)).unit(),
            Rule.PRICE_FORM.id(),
            Look.QUANTITY);
    Optional<Row> afresh = time.afresh(counting.each());
    List<String> sums =
        places.stream()
            .map(counted::get)
            .map(
                each ->
                    afresh
                        .map(
                            number ->
                                "SUMIF("
                                    + number.all()
                                    + ","
                                    + number.here()
                                    + ","
                                    + each.all()
                                    + ")")
                        .orElseGet(each::total))
            .toList();
    return row.is("ROUND(" + String.join("+", sums) + ",6)");
  }

  private void writePositions(
      Counting counting, List<Integer> places, Map<Integer, String> before) {
    Row soFar = workings.later();
    Optional<Each> each = counting.each();
    List<Row> sameDay = new ArrayList<>();
    for (int place : places) {
      Row quantity = counted.get(place);
      Row reached =
          workings
              .row(
                  "counted before: " + name(place),
                  quantity.unit(),
                  Rule.PRICE_FORM.id(),
                  Look.QUANTITY)
              .is(
                  "ROUND("
                      + time.before(each, soFar)
                      + "+"
                      + Workings.sum(List.copyOf(sameDay))
                      + ",6)");
      before.put(place, reached.here());
      sameDay.add(quantity);
    }
    workings.put(
        soFar,
        "counted so far: " + counting.outcome(),
        "outcomes",
        Rule.PRICE_FORM.id(),
        Look.QUANTITY);
    soFar.is("ROUND(" + time.before(each, soFar) + "+" + Workings.sum(sameDay) + ",6)");
  }
}
