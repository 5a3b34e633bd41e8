package org.outturn.pricing.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.contract.Blend;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.fixtures.Contracts;
import org.outturn.core.json.ContractJson;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.time.ListedPeriods;
import org.outturn.core.validation.InvalidInputException;

/** Nothing changed exactly where two contracts say the same, and every change has its opposite. */
class TermsComparerProperties {
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of("id", "outcome", "segment", "party", "title", "scenario", "period");

  @Provide
  Arbitrary<OutcomesContract> contracts() {
    return Contracts.withEveryTerm()
        .filter(
            contract ->
                contract.schedule().map(each -> each.periods()).stream()
                    .noneMatch(ListedPeriods.class::isInstance));
  }

  private static List<TermsChange> changes(OutcomesContract before, OutcomesContract after) {
    return TermsComparer.DEFAULT.compare(before, after).changes();
  }

  @Property(tries = 30)
  void nothingChangesExactlyWhereBothAreEqual(
      @ForAll("contracts") OutcomesContract one, @ForAll("contracts") OutcomesContract other) {
    OutcomesContract read = ContractJson.fromTree(ContractJson.toTree(one));

    assertThat(changes(one, read)).isEmpty();
    assertThat(changes(one, other).isEmpty()).isEqualTo(one.equals(other));
  }

  @Property(tries = 30)
  void theWayBackIsTheOpposite(
      @ForAll("contracts") OutcomesContract one, @ForAll("contracts") OutcomesContract other) {
    TermsDifference there = TermsComparer.DEFAULT.compare(one, other);

    assertThat(changes(other, one)).containsExactlyInAnyOrderElementsOf(there.reversed().changes());
    assertThat(there.reversed().reversed()).isEqualTo(there);
    assertThat(there.changes())
        .allSatisfy(change -> assertThat(change.sentence()).matches("(?s)[A-Z].*"));
    assertThat(there.changes().stream().map(TermsChange::path)).doesNotHaveDuplicates();
  }

  /** Whatever one key of a contract says instead, the change is found and says what it says. */
  @Property(tries = 100)
  void aChangeOfAnyKeyIsFound(
      @ForAll("contracts") OutcomesContract contract, @ForAll Random random) {
    Map<String, Object> tree = mutable(ContractJson.toTree(contract));
    List<Place> places = new ArrayList<>();
    collect(tree, "", "", places);
    Place place = places.get(random.nextInt(places.size()));
    place.put(other(place.value(), random));
    Optional<OutcomesContract> changed = read(tree);

    changed.ifPresent(
        other ->
            assertThat(changes(contract, other))
                .as(place.key())
                .matches(found -> found.isEmpty() == contract.equals(other), "found")
                .allMatch(found -> contract.equals(other) || names(found, place), "named"));
    Statistics.label("read").collect(changed.isPresent());
  }

  /**
   * A key that says which of a list a thing is may make it another one's twin or part the two
   * again: what changed is then the list.
   */
  private static boolean names(TermsChange change, Place place) {
    return change.path().contains(place.key())
        || contains(change.before(), place.key())
        || contains(change.after(), place.key())
        || (NAMING.contains(place.key()) && change.path().contains(place.list()));
  }

  private static boolean contains(Optional<StatedTerm> term, String key) {
    return term.map(StatedTerm::toTree).map(String::valueOf).orElse("").contains(key + "=");
  }

  private static Optional<OutcomesContract> read(Map<String, Object> tree) {
    try {
      return Optional.of(ContractJson.fromTree(tree));
    } catch (InvalidInputException refused) {
      return Optional.empty();
    }
  }

  /**
   * A place of a tree that holds a single value.
   *
   * @param key the key it is under
   * @param list the key of the list its thing stands in; empty outside any
   */
  private record Place(String key, String list, Object holder, Object at) {
    Object value() {
      return holder instanceof Map<?, ?> map
          ? Optional.<Object>ofNullable(map.get(at)).orElseThrow()
          : ((List<?>) holder).get((Integer) at);
    }

    @SuppressWarnings("unchecked")
    void put(Object value) {
      if (holder instanceof Map<?, ?>) {
        ((Map<Object, Object>) holder).put(at, value);
      } else {
        ((List<Object>) holder).set((Integer) at, value);
      }
    }
  }

  private static void collect(Object node, String key, String list, List<Place> places) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) ->
              collect(value, new Place(String.valueOf(name), list, node, name), places));
    } else if (node instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        collect(items.get(i), new Place(key, key, node, i), places);
      }
    }
  }

  private static void collect(Object value, Place place, List<Place> places) {
    if (value instanceof Map || value instanceof List) {
      collect(value, place.key(), place.list(), places);
    } else {
      places.add(place);
    }
  }

  private static Object other(Object value, Random random) {
    if (value instanceof Boolean truth) {
      return !truth;
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    String text = value.toString();
    return switch (random.nextInt(4)) {
      case 0 ->
          text.matches("-?[0-9.]+")
              ? new BigDecimal(text).add(BigDecimal.ONE).toPlainString()
              : "1/7";
      case 1 ->
          text.matches("-?[0-9.]+")
              ? new BigDecimal(text).movePointLeft(1).toPlainString()
              : text + "x";
      case 2 -> text.replaceFirst("^(\\d{4})-", "2031-");
      default ->
          ImmutableList.of(
                  "COHORT", "SEGMENT", "YEAR", "PERIOD", "FLOOR", "BONUS", "EUR", "MONTHLY",
                  "OUTPUT")
              .get(random.nextInt(9));
    };
  }

  @Property(tries = 30)
  void whatHasNoOrderMayStandInAnyOrder(
      @ForAll("contracts") OutcomesContract contract, @ForAll Random random) {
    OutcomesContract shuffled =
        contract
            .withParties(shuffled(contract.parties(), random))
            .withCohorts(shuffled(contract.cohorts(), random))
            .withOutcomes(shuffled(contract.outcomes(), random))
            .withRateCard(
                contract
                    .rateCard()
                    .withVersions(
                        shuffled(
                            contract.rateCard().versions().stream()
                                .map(
                                    version ->
                                        version.withTariffs(shuffled(version.tariffs(), random)))
                                .toList(),
                            random)))
            .withBlend(
                new Blend(
                    shuffled(contract.blend().fees(), random),
                    shuffled(contract.blend().grants(), random)))
            .withPlan(shuffled(contract.plan(), random));

    assertThat(changes(contract, shuffled)).isEmpty();
  }

  private static <T> ImmutableList<T> shuffled(List<T> items, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return ImmutableList.copyOf(shuffled);
  }

  @SuppressWarnings("unchecked")
  private static <T> T mutable(T tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, mutable(value)));
      return (T) copy;
    }
    if (tree instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(mutable((Object) each)));
      return (T) copy;
    }
    return tree;
  }
}
