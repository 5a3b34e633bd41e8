package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.pricing.payment.statement.StatementLine;

/** The lines are a list like any other, but make each line when asked. */
class StatementLinesTest {
  private static final OutcomesContract CONTRACT =
      contract(outcome("entry"), "600").withLimits(Limit.ofContract("contract", pounds("700")));

  /** Two claims of p1, of which the second is a repeat, and one of p2, cut by 500. */
  private static final List<StatementLine> LINES =
      price(
              CONTRACT,
              claim("c1", "p1", "entry", "2020-02-01"),
              claim("c2", "p1", "entry", "2020-02-02"),
              claim("c3", "p2", "entry", "2020-02-03"))
          .lines();

  private static final List<String> EXPECTED =
      List.of(
          "c1 entry GBP 600.00",
          "c2 entry GBP 600.00",
          "c2 entry GBP -600.00 once-each",
          "c3 entry GBP 600.00",
          "c3 entry GBP -500.00 part-pay");

  private static List<String> texts(List<StatementLine> lines) {
    return lines.stream().map(StatementLine::toString).toList();
  }

  @Test
  void getIteratorStreamAndSpliteratorAgree() {
    List<StatementLine> byGet = new ArrayList<>();
    for (int i = 0; i < LINES.size(); i++) {
      byGet.add(LINES.get(i));
    }
    List<StatementLine> byIterator = new ArrayList<>();
    LINES.iterator().forEachRemaining(byIterator::add);
    List<StatementLine> bySpliterator = new ArrayList<>();
    LINES.spliterator().forEachRemaining(bySpliterator::add);
    assertThat(texts(byGet)).isEqualTo(EXPECTED);
    assertThat(byIterator).isEqualTo(byGet);
    assertThat(bySpliterator).isEqualTo(byGet);
    assertThat(LINES.stream().toList()).isEqualTo(byGet);
    assertThat(LINES.parallelStream().toList()).isEqualTo(byGet);
    assertThat(LINES).hasSize(5).isEqualTo(byGet).hasSameHashCodeAs(byGet);
  }

  @Test
  void spliteratorKnowsItsSize() {
    Spliterator<StatementLine> spliterator = LINES.spliterator();
    assertThat(spliterator.getExactSizeIfKnown()).isEqualTo(5);
    assertThat(spliterator.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5, Integer.MAX_VALUE})
  void refusesAnIndexOutsideTheList(int index) {
    assertThatThrownBy(() -> LINES.get(index))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index must be below 5 but was " + index);
  }

  @Test
  void iteratorEnds() {
    var iterator = LINES.iterator();
    while (iterator.hasNext()) {
      iterator.next();
    }
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void cannotBeChanged() {
    StatementLine line = LINES.get(0);
    assertThatThrownBy(() -> LINES.add(line)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> LINES.set(0, line)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> LINES.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(LINES::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isEmptyWithoutEvidence() {
    List<StatementLine> none = price(CONTRACT, new OutcomeClaim[0]).lines();
    assertThat(none).isEmpty();
    assertThatThrownBy(() -> none.get(0))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index must be below 0 but was 0");
  }
}
