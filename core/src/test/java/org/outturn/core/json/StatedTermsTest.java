package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.terms.StatedList;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedThing;
import org.outturn.core.terms.StatedValue;

/**
 * What a contract states, term by term; that nothing of it is missing is a property of the writer.
 */
class StatedTermsTest {
  private static final StatedThing TERMS =
      (StatedThing) ContractJson.terms(SmallContract.read(EveryTermContract.JSON));

  private static StatedTerm term(String... way) {
    StatedTerm term = TERMS;
    for (String step : way) {
      StatedTerm next =
          term instanceof StatedThing thing
              ? thing.parts().get(step)
              : ((StatedList) term).items().get(step);
      term = Optional.ofNullable(next).orElseThrow(() -> new AssertionError("no " + step));
    }
    return term;
  }

  @Test
  void itemsAreFoundByTheirNamesAndKeepTheirValues() {
    assertThat(term("limits", "contract", "amount"))
        .isEqualTo(StatedValue.ofNumber(Amount.of("GBP", "2600000"), "2600000.00", 18));
    assertThat(term("plan", "BASE, 2020-01-01").name()).contains("BASE, 2020-01-01");
    assertThat(term("outcomes", "start", "deadweight", "byCohort", "north").toTree())
        .isEqualTo("0.25");
    assertThat(term("rateCard", "versions", "v1", "tariffs", "earnings", "price", "points", "18.6"))
        .satisfies(
            point ->
                assertThat(point.toTree()).isEqualTo(ImmutableList.of("18.6", "0", "REACHED")));
  }

  @Test
  void itemsWithoutNamesAreFoundByTheirPositions() {
    assertThat(
            term("rateCard", "versions", "v1", "tariffs", "start", "price", "tiers", "1", "amount")
                .toTree())
        .isEqualTo("4000.00");
  }

  @Test
  void whatIsLeftOutIsStatedAsWhatItStandsFor() {
    assertThat(term("rounding").toTree()).isEqualTo("HALF_UP");
    assertThat(term("schedule", "anchor").toTree()).isEqualTo("2020-01-01");
    assertThat(TERMS.atDefault()).contains("rounding", "spill", "sources").doesNotContain("limits");
    assertThat(TERMS.written()).doesNotContainKey("rounding");
  }

  @Test
  void kindsAndTheirOrderAreKnown() {
    assertThat(((StatedThing) term("limits", "year")).kind()).contains("YEAR");
    assertThat(((StatedThing) term("schedule")).kind()).isEmpty();
    assertThat(((StatedList) term("payers")).inOrder()).isTrue();
    assertThat(((StatedList) term("outcomes")).inOrder()).isFalse();
  }

  @Test
  void itemsOfOneNameAreNumbered() {
    StatedValue twice = new StatedValue("quality", "quality");

    assertThat(StatedList.of(ImmutableList.of(twice, twice), false).items().keySet())
        .containsExactly("quality", "quality (2)");
  }
}
