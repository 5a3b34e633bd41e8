package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.Indexation;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.time.RegularPeriods;

/** The cells of a rate card: the prices of each version, when it holds, and how prices rise. */
final class RateCardInputs {
  private final StatedInputs sheet;
  private final OutcomesContract contract;
  private final ImmutableList<Version> versions;
  private final Optional<Rise> rise;
  private final Map<Place, PriceInputs> prices = new HashMap<>();
  private final Map<GatePlace, GateCells> gates = new HashMap<>();

  private record Place(String version, Tariff tariff) {}

  private record GatePlace(Place tariff, Gate gate) {}

  /**
   * When a version holds.
   *
   * @param of the version
   * @param from the cell of its first day; blank where it is the only one
   * @param to the cell of the first day after it; empty where it does not end
   */
  record Version(RateCardVersion of, String from, Optional<String> to) {
    /** A formula: what another gives where this version holds, else what a third gives. */
    String choice(String day, String then, String otherwise) {
      if (from.isEmpty()) {
        return then;
      }
      String starts = day + ">=" + from;
      return "IF("
          + to.map(end -> "AND(" + starts + "," + day + "<" + end + ")").orElse(starts)
          + ","
          + then
          + ","
          + otherwise
          + ")";
    }
  }

  /**
   * How prices rise.
   *
   * @param rate the cell of the rise each year
   * @param year the cell of the number of the first contract year with a rise
   */
  record Rise(String rate, String year) {}

  /**
   * The cells of a gate.
   *
   * @param atLeast what opens it
   * @param atMost what keeps it open
   */
  record GateCells(Optional<String> atLeast, Optional<String> atMost) {}

  RateCardInputs(StatedInputs sheet, OutcomesContract contract, ImmutableList<Series> series) {
    this.sheet = sheet;
    this.contract = contract;
    List<Version> written = new ArrayList<>();
    boolean isOne = contract.rateCard().versions().size() == 1;
    for (RateCardVersion each : contract.rateCard().versions()) {
      written.add(isOne ? new Version(each, "", Optional.empty()) : dated(each));
      // A price of what nobody expects decides nothing.
      each.tariffs().stream()
          .filter(tariff -> series.stream().anyMatch(of -> of.outcome().equals(tariff.outcome())))
          .forEach(tariff -> write(each, tariff, isOne));
    }
    this.versions = ImmutableList.copyOf(written);
    this.rise = contract.rateCard().indexation().map(this::rise);
  }

  private Version dated(RateCardVersion version) {
    String words = "prices " + version.id() + " hold ";
    return new Version(
        version,
        sheet.day(words + "from", version.inForce().startInclusive(), "", ""),
        version.inForce().endExclusive().map(end -> sheet.day(words + "to before", end, "", "")));
  }

  private void write(RateCardVersion version, Tariff tariff, boolean isOne) {
    String name =
        new Series(tariff.outcome(), Optional.empty(), tariff.segment()).words(contract.outcomes())
            + (isOne ? "" : ", " + version.id());
    Place place = new Place(version.id(), tariff);
    prices.put(
        place,
        PriceInputs.write(
            sheet, tariff, version.id(), name, contract.currency().getCurrencyCode()));
    String path =
        "contract.rateCard.versions["
            + version.id()
            + "].tariffs["
            + tariff.outcome()
            + tariff.segment().map(each -> ", " + each).orElse("")
            + "].onlyIf[";
    for (Gate gate : tariff.onlyIf()) {
      String words = name + ", only if " + gate.outcome() + " is ";
      String at = path + gate.outcome() + "].";
      gates.put(
          new GatePlace(place, gate),
          new GateCells(
              gate.atLeast()
                  .map(
                      least ->
                          sheet.number(
                              words + "at least",
                              least.doubleValue(),
                              "outcomes",
                              Look.QUANTITY,
                              "counted in the same cohort",
                              at + "atLeast")),
              gate.atMost()
                  .map(
                      most ->
                          sheet.number(
                              words + "at most",
                              most.doubleValue(),
                              "outcomes",
                              Look.QUANTITY,
                              "counted in the same cohort",
                              at + "atMost"))));
    }
  }

  private Rise rise(Indexation index) {
    RegularPeriods years = contract.term().years();
    int holding = years.indexOf(index.from());
    boolean begins = years.period(holding).startInclusive().equals(index.from());
    return new Rise(
        sheet.number(
            "rise of prices at each anniversary",
            index.rate().toFraction().doubleValue(),
            "share",
            Look.SHARE,
            "from " + index.from() + " on, compounded",
            "contract.rateCard.indexation.rate"),
        sheet.fixed(
            "first contract year with a rise",
            Math.max(1, begins ? holding : holding + 1) + 1.0,
            "number",
            Look.DAYS,
            "follows from the dates"));
  }

  ImmutableList<Version> versions() {
    return versions;
  }

  Optional<Rise> rise() {
    return rise;
  }

  PriceInputs price(Version version, Tariff tariff) {
    return Objects.requireNonNull(prices.get(new Place(version.of().id(), tariff)));
  }

  GateCells gate(Version version, Tariff tariff, Gate gate) {
    return Objects.requireNonNull(
        gates.get(new GatePlace(new Place(version.of().id(), tariff), gate)));
  }
}
