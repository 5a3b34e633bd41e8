package org.outturn.pricing.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.fixtures.SmallAppraisal;
import org.outturn.core.validation.InvalidInputException;

/** What-if, sweeps and the tornado on a question that is easy to reckon: units times value. */
class QuestionTest {
  private static final ValueCase GIVEN = SmallAppraisal.read(SmallAppraisal.JSON);
  private static final Input<ValueCase> VALUE =
      Inputs.OF_APPRAISAL.named(GIVEN, "benefits[beds].unitValue");
  private static final Input<ValueCase> UNITS =
      Inputs.OF_APPRAISAL.named(GIVEN, "outcomes[housed].quantities[2024].quantity");
  private static final Question<ValueCase> WORTH =
      new Question<>(
          GIVEN,
          new Answer<>(
              "worth",
              "GBP",
              given ->
                  UNITS.in(given).signum() == 0
                      ? Figure.none("nobody is housed")
                      : Figure.of(UNITS.in(given).multiply(VALUE.in(given)))));

  private static List<BigFraction> numbers(int... numbers) {
    return Arrays.stream(numbers).mapToObj(BigFraction::of).toList();
  }

  @Test
  void asksAgainWithAnotherValue() {
    assertThat(WORTH.stated()).isEqualTo(Figure.of(BigFraction.of(90_000)));
    assertThat(WORTH.at(VALUE, BigFraction.of(100))).hasToString("1,000");
    assertThat(WORTH.at(UNITS, BigFraction.ZERO)).hasToString("nobody is housed");
    assertThat(WORTH.at(VALUE, BigFraction.of(-1)))
        .isEqualTo(Figure.none("benefits[0].unitValue: must be >= 0 but was GBP -1.00"));
  }

  @Test
  void sweepsOneInputAndTwo() {
    assertThat(Sweep.of(WORTH, VALUE, numbers(1, 2)).points())
        .extracting(each -> each.figure().toString())
        .containsExactly("10", "20");
    assertThat(TwoWaySweep.of(WORTH, UNITS, numbers(3, 4), VALUE, numbers(5, 6)).rows())
        .extracting(row -> row.value() + ": " + row.sweep().points().get(1).figure())
        .containsExactly("3: 18", "4: 24");
    assertThatThrownBy(() -> TwoWaySweep.of(WORTH, UNITS, numbers(-3), VALUE, numbers(5)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("outcomes[0].quantities[0].quantity: must be >= 0 but was -3");
  }

  @Test
  void sortsInputsByHowFarTheyMoveTheFigure() {
    Input<ValueCase> dropOff = Inputs.OF_APPRAISAL.named(GIVEN, "benefits[beds].dropOff");
    Tornado tornado =
        Tornado.of(
            WORTH,
            List.of(
                new Tornado.Range<>(UNITS, BigFraction.ZERO, BigFraction.of(5)),
                Tornado.Range.around(dropOff, GIVEN, BigFraction.of(1, 2)),
                Tornado.Range.around(VALUE, GIVEN, BigFraction.of(1, 3))));

    assertThat(tornado.swings())
        .extracting(Swing::path)
        .containsExactly(VALUE.path(), dropOff.path(), UNITS.path());
    assertThat(tornado.swings().get(0).width()).contains(BigFraction.of(60_000));
    assertThat(tornado.swings().get(0).low().value()).isEqualTo(BigFraction.of(6_000));
    assertThat(tornado.swings().get(1).width()).contains(BigFraction.ZERO);
    assertThat(tornado.swings().get(2).width()).isEmpty();
  }
}
