package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.RateFor;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.delivery.Revision;
import org.outturn.core.money.Share;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.input.Inputs;

/**
 * The cells of what a delivery states: who is referred when, which part of them reaches which
 * outcome how much later, and what is otherwise in the scenarios that the volumes name.
 */
final class DeliveryInputs {
  private static final String PREFIX = "delivery.";

  private final StatedInputs sheet;
  private final OutcomesContract contract;
  private final Delivery delivery;
  private final ImmutableSet<String> known;
  private final Map<Arrival.Spread, Wave> waves = new LinkedHashMap<>();
  private final ImmutableList<Group> groups;
  private final ImmutableList<Step> steps;
  private final Map<Place, RevisionCells> revisions = new LinkedHashMap<>();

  /**
   * People who come on the same days.
   *
   * @param name what they are called
   * @param from the cell of the first day
   * @param parts on how many days they come
   * @param months how many months lie between two of those days
   * @param atMonthEnds whether each of them is the last of its month
   */
  record Wave(String name, String from, int parts, int months, boolean atMonthEnds) {}

  /**
   * A row of referrals.
   *
   * @param of the row
   * @param name what it is called
   * @param wave when they come
   * @param number the cell of how many they are
   * @param weights the cells of the weight of each day; empty where all are alike
   */
  record Group(
      Referrals of, String name, Wave wave, String number, ImmutableList<String> weights) {}

  /**
   * The cells of a time that passes.
   *
   * @param months whole months, counted first
   * @param days calendar days after them
   */
  record DelayCells(String months, String days) {
    /** A formula: the day this long after another. */
    String after(String day) {
      return "EDATE(" + day + "," + months + ")+" + days;
    }
  }

  /**
   * The cells of the way to one outcome.
   *
   * @param of the step
   * @param rate the cell of the part of those who can reach it that does
   * @param rates the cells of rates of some of them
   * @param quantity the cell of how many of it one person reaches
   * @param delay the time until it is achieved
   * @param verification the time until that is verified; empty where there is none
   */
  record Step(
      PathwayStep of,
      Optional<String> rate,
      ImmutableMap<RateFor, String> rates,
      String quantity,
      DelayCells delay,
      Optional<DelayCells> verification) {}

  /** A change of a scenario, by its place. */
  private record Place(String scenario, int index) {}

  /** The cells of what a number becomes: so many times what it was, or another one. */
  private record RevisionCells(
      Optional<String> factor, Optional<String> to, Optional<DelayCells> toDelay) {

    /** A formula: what a number becomes. */
    String of(String number) {
      return to.orElseGet(() -> times(number));
    }

    /** A formula for each part: what a time becomes. */
    DelayCells of(DelayCells delay) {
      return toDelay.orElseGet(() -> new DelayCells(times(delay.months()), times(delay.days())));
    }

    private String times(String number) {
      return factor.map(each -> "(" + number + "*" + each + ")").orElse(number);
    }
  }

  DeliveryInputs(
      StatedInputs sheet,
      OutcomesContract contract,
      Delivery delivery,
      Iterable<String> scenarios) {
    this.sheet = sheet;
    this.contract = contract;
    this.delivery = delivery;
    this.known =
        Inputs.OF_DELIVERY
            .of(new Referring<>(delivery, new DocumentName("contract.json")))
            .keySet();
    sheet.group("Who is referred", "delivery " + delivery.id());
    List<Group> rows = new ArrayList<>();
    for (int i = 0; i < delivery.referrals().size(); i++) {
      rows.add(group(i));
    }
    this.groups = ImmutableList.copyOf(rows);
    sheet.group("Who reaches what, and when", "delivery " + delivery.id());
    this.steps =
        delivery.pathwayInOrder().stream().map(this::step).collect(ImmutableList.toImmutableList());
    for (String name : ImmutableSet.copyOf(scenarios)) {
      scenario(name).ifPresent(this::writeScenario);
    }
  }

  private Group group(int index) {
    Referrals of = delivery.referrals().get(index);
    String people =
        of.cohort().map(each -> ", " + each).orElse("")
            + of.segment().map(each -> ", " + each).orElse("");
    Arrival.Spread days = of.arrival().match(new DaysOf());
    Wave wave = waves.computeIfAbsent(days, this::wave);
    String name = "referred" + people + (waves.size() > 1 ? ", " + wave.name() : "");
    String path = "referrals[" + index + "].";
    String number = number(name, of.number(), "people", Look.QUANTITY, "in all", path + "number");
    ImmutableList<BigDecimal> weights = of.arrival().match(new WeightsOf());
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int i = 0; i < weights.size(); i++) {
      cells.add(
          number(
              name + ": weight of day " + (i + 1),
              weights.get(i),
              "weight",
              Look.SHARE,
              "",
              path + "spread.weights[" + i + "]"));
    }
    return new Group(of, name, wave, number, cells.build());
  }

  private Wave wave(Arrival.Spread days) {
    int parts = days.parts().size();
    String name = "from " + days.from();
    boolean isMonthEnd = days.from().plusDays(1).getDayOfMonth() == 1;
    String words = "people come " + name;
    String first =
        contract.cohorts().stream()
                .anyMatch(each -> each.recruitFrom().isPresent() || each.recruitTo().isPresent())
            ? sheet.fixedDay(words, days.from(), "inside the window of recruitment")
            : sheet.day(words, days.from(), howOften(parts, days.frequency()), "");
    return new Wave(name, first, parts, days.frequency().months(), isMonthEnd);
  }

  private static String howOften(int parts, Frequency frequency) {
    return parts == 1
        ? "all on that day"
        : "and "
            + (parts - 1)
            + " times more, every "
            + frequency.months()
            + " months; how often is fixed";
  }

  /** One day is a spread of one. */
  private static final class DaysOf implements Arrival.Cases<Arrival.Spread> {
    @Override
    public Arrival.Spread onDate(Arrival.OnDate arrival) {
      return new Arrival.Spread(
          arrival.from(), arrival.from().plusDays(1), Frequency.MONTHLY, ImmutableList.of());
    }

    @Override
    public Arrival.Spread spread(Arrival.Spread arrival) {
      return new Arrival.Spread(
          arrival.from(), arrival.to(), arrival.frequency(), ImmutableList.of());
    }
  }

  private static final class WeightsOf implements Arrival.Cases<ImmutableList<BigDecimal>> {
    @Override
    public ImmutableList<BigDecimal> onDate(Arrival.OnDate arrival) {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<BigDecimal> spread(Arrival.Spread arrival) {
      return arrival.weights();
    }
  }

  private Step step(PathwayStep of) {
    String name =
        new Series(of.outcome(), Optional.empty(), Optional.empty()).words(contract.outcomes());
    String path = "pathway[" + of.outcome() + "].";
    String from = of.after().map(each -> "of those who reach " + each).orElse("of those referred");
    Optional<String> rate =
        of.rate().map(each -> share(name + ": rate", each, from, path + "rate"));
    ImmutableMap.Builder<RateFor, String> rates = ImmutableMap.builder();
    for (RateFor each : of.rates()) {
      String people = people(each);
      rates.put(
          each,
          share(
              name + ": rate of " + people,
              each.rate(),
              from,
              path + "rates[" + people + "].rate"));
    }
    String quantity =
        number(
            name + ": for each person",
            of.quantity(),
            "outcomes",
            Look.QUANTITY,
            "",
            path + "quantity");
    return new Step(
        of,
        rate,
        rates.buildOrThrow(),
        quantity,
        delay(name + ": after", of.delay().orElseThrow(), "", path + "delay"),
        verification(name, of.verification()));
  }

  /** Another time would ask for whole people where days differ, which are no formula. */
  private Optional<DelayCells> verification(String name, Delay of) {
    return of.equals(Delay.NONE)
        ? Optional.empty()
        : Optional.of(
            new DelayCells(
                fixed(name + ": verified after", of.months(), "months"),
                fixed(name + ": verified after", of.days(), "days")));
  }

  private String fixed(String name, int number, String unit) {
    return sheet.fixed(name, number, unit, Look.DAYS, "it counts and is paid by that day");
  }

  private static String people(RateFor of) {
    return String.join(
        ", ",
        ImmutableList.<String>builder()
            .addAll(of.cohort().stream().iterator())
            .addAll(of.segment().stream().iterator())
            .build());
  }

  private DelayCells delay(String name, Delay of, String note, String path) {
    return new DelayCells(
        whole(name, of.months(), "months", note, path), whole(name, of.days(), "days", note, path));
  }

  private String whole(String name, int number, String unit, String note, String path) {
    return number(name, BigDecimal.valueOf(number), unit, Look.DAYS, note, path + "." + unit);
  }

  private String share(String name, Share share, String note, String path) {
    return written(name, share.toFraction().doubleValue(), "share", Look.SHARE, note, path);
  }

  private String number(
      String name, BigDecimal number, String unit, Look look, String note, String path) {
    return written(name, number.doubleValue(), unit, look, note, path);
  }

  /** A number that the format leaves out where it is nothing has no path. */
  private String written(
      String name, double number, String unit, Look look, String note, String path) {
    return sheet.number(name, number, unit, look, note, known.contains(path) ? PREFIX + path : "");
  }

  private Optional<DeliveryScenario> scenario(String name) {
    return delivery.scenarios().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private void writeScenario(DeliveryScenario scenario) {
    if (scenario.changes().isEmpty()) {
      return;
    }
    sheet.group("What is otherwise in " + scenario.name(), "delivery " + delivery.id());
    for (int i = 0; i < scenario.changes().size(); i++) {
      revisions.put(new Place(scenario.name(), i), cells(scenario, i));
    }
  }

  private RevisionCells cells(DeliveryScenario scenario, int index) {
    Change change = scenario.changes().get(index);
    String of = change.outcome().orElse("all outcomes");
    String path = "scenarios[" + scenario.name() + "].changes[" + index + "].";
    if (change instanceof Change.OfReferrals referrals) {
      return revised(
          factor(referrals.revision(), "people referred", path),
          referrals
              .revision()
              .to()
              .map(
                  to ->
                      number(
                          "people referred: instead",
                          to,
                          "people",
                          Look.QUANTITY,
                          "",
                          path + "to")));
    }
    if (change instanceof Change.OfRate rate) {
      String name = "rate of " + of;
      return revised(
          factor(rate.revision(), name, path),
          rate.revision()
              .to()
              .map(to -> share(name + ": instead", to, "of all people", path + "to")));
    }
    Change.OfDelay delay = (Change.OfDelay) change;
    String name = "time until " + of;
    return new RevisionCells(
        factor(delay.revision(), name, path),
        Optional.empty(),
        delay.revision().to().map(to -> delay(name + ": instead", to, "", path + "to")));
  }

  private static RevisionCells revised(Optional<String> factor, Optional<String> to) {
    return new RevisionCells(factor, to, Optional.empty());
  }

  private Optional<String> factor(Revision<?> revision, String name, String path) {
    return revision
        .factor()
        .map(factor -> number(name + ": times", factor, "times", Look.SHARE, "", path + "factor"));
  }

  ImmutableList<Wave> waves() {
    return ImmutableList.copyOf(waves.values());
  }

  ImmutableList<Group> groups() {
    return groups;
  }

  ImmutableList<Step> steps() {
    return steps;
  }

  /**
   * The numbers at one volume.
   *
   * @param scenario the scenario
   * @param factor the cell of what referrals are multiplied by, where volumes are factors
   */
  Numbers at(String scenario, Optional<String> factor) {
    return new Numbers(scenario(scenario), factor);
  }

  /** What the numbers of the delivery are at one volume, as formulas. */
  final class Numbers {
    private final Optional<DeliveryScenario> scenario;
    private final Optional<String> factor;

    private Numbers(Optional<DeliveryScenario> scenario, Optional<String> factor) {
      this.scenario = scenario;
      this.factor = factor;
    }

    /** How many people a row refers. */
    String number(Group group) {
      String number = group.number();
      for (RevisionCells each : revised(Change.OfReferrals.class, Optional.empty())) {
        number = each.of(number);
      }
      String found = number;
      return factor.map(each -> found + "*" + each).orElse(found);
    }

    /** The part of a row's people that reaches a step; empty where nobody does. */
    Optional<String> rate(Step step, Group group) {
      Optional<String> rate =
          step.of()
              .rateFor(group.of().cohort(), group.of().segment())
              .map(own -> Objects.requireNonNull(step.rates().get(own)))
              .or(step::rate);
      for (RevisionCells each : revised(Change.OfRate.class, Optional.of(step.of().outcome()))) {
        Optional<String> before = rate;
        rate = each.to().or(() -> before.map(each::of));
      }
      return rate;
    }

    /** The time until a step is achieved. */
    DelayCells delay(Step step) {
      DelayCells delay = step.delay();
      for (RevisionCells each : revised(Change.OfDelay.class, Optional.of(step.of().outcome()))) {
        delay = each.of(delay);
      }
      return delay;
    }

    private List<RevisionCells> revised(Class<? extends Change> kind, Optional<String> outcome) {
      List<RevisionCells> revised = new ArrayList<>();
      scenario.ifPresent(
          of -> {
            for (int i = 0; i < of.changes().size(); i++) {
              Change change = of.changes().get(i);
              boolean isOf =
                  outcome.isEmpty() || of.changesOf(outcome.get()).anyMatch(each -> each == change);
              if (kind.isInstance(change) && isOf) {
                revised.add(Objects.requireNonNull(revisions.get(new Place(of.name(), i))));
              }
            }
          });
      return revised;
    }
  }
}
