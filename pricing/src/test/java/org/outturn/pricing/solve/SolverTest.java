package org.outturn.pricing.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.fixtures.SmallAppraisal;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.input.Question;

/** Where functions that are easy to reckon meet a target. */
class SolverTest {
  private static final ValueCase GIVEN = SmallAppraisal.read(SmallAppraisal.JSON);
  private static final Input<ValueCase> X =
      Inputs.OF_APPRAISAL.named(GIVEN, "benefits[beds].unitValue");
  private static final BigFraction PENNY = BigFraction.of(1, 100);

  private static BigFraction whole(int number) {
    return BigFraction.of(number);
  }

  private static Solution solve(
      UnaryOperator<BigFraction> function, Target target, int from, int to, BigFraction step) {
    Answer<ValueCase> answer =
        new Answer<>("f", "number", given -> Figure.of(function.apply(X.in(given))));
    return Solver.DEFAULT.solve(
        new Question<>(GIVEN, answer), X, target, SearchRange.of(whole(from), whole(to), step));
  }

  @Test
  void findsTheLastPennyThatMeetsATargetAndShowsTheOneBeside() {
    Solution most = solve(x -> x.multiply(1600), Target.atMost(whole(9_999_999)), 0, 20_000, PENNY);

    assertThat(most.kind()).isEqualTo(Solution.Kind.ONE);
    Crossing found = most.only().orElseThrow();
    assertThat(found.value()).isEqualTo(BigFraction.of(624_999, 100));
    assertThat(found.isHighest()).isTrue();
    assertThat(found.met().figure()).hasToString("9,999,984");
    assertThat(found.missed().value()).isEqualTo(whole(6250));
    assertThat(found.missed().figure()).hasToString("10,000,000");
  }

  @Test
  void findsTheFirstThatMeetsATargetFromBelow() {
    Crossing found =
        solve(x -> x.multiply(3), Target.atLeast(whole(100)), 0, 50, PENNY).only().orElseThrow();

    assertThat(found.value()).isEqualTo(BigFraction.of(3334, 100));
    assertThat(found.isHighest()).isFalse();
  }

  @Test
  void findsEveryCrossingOfWhatRisesAndFalls() {
    Solution between =
        solve(
            x -> x.multiply(whole(100).subtract(x)), Target.atLeast(whole(900)), 0, 100, whole(1));

    assertThat(between.kind()).isEqualTo(Solution.Kind.SEVERAL);
    assertThat(between.only()).isEmpty();
    assertThat(between.crossings())
        .extracting(Crossing::value)
        .containsExactly(whole(10), whole(90));
  }

  @Test
  void saysThatTheTargetIsAlwaysOrNeverMet() {
    Solution always = solve(x -> x, Target.atLeast(whole(0)), 0, 100, whole(1));
    Solution never = solve(x -> x, Target.atLeast(whole(101)), 0, 100, whole(1));

    assertThat(always.kind()).isEqualTo(Solution.Kind.ALWAYS);
    assertThat(never.kind()).isEqualTo(Solution.Kind.NEVER);
    assertThat(never.highest().figure()).hasToString("100");
    assertThat(never.range()).hasToString("from 0 to 100 in steps of 1");
  }

  @Test
  void aValueThatTheCaseRefusesDoesNotMeetTheTarget() {
    Solution found = solve(x -> x, Target.atMost(whole(10)), -20, 20, whole(1));

    assertThat(found.lowest().figure().value()).isEmpty();
    assertThat(found.crossings()).extracting(Crossing::value).containsExactly(whole(0), whole(10));
    assertThat(found.crossings().get(0).missed().figure().because())
        .isEqualTo("benefits[0].unitValue: must be >= 0 but was GBP -1.00");
  }

  @Test
  void looksNoFurtherThanWholeStepsLead() {
    Solution found = solve(x -> x, Target.atLeast(whole(10)), 0, 10, whole(3));

    assertThat(found.kind()).isEqualTo(Solution.Kind.NEVER);
    assertThat(found.highest().value()).isEqualTo(whole(9));
    assertThat(found.range()).hasToString("from 0 to 9 in steps of 3");
  }

  @Test
  void refusesARangeThatIsNone() {
    assertThatThrownBy(() -> SearchRange.of(whole(1), whole(1), PENNY))
        .hasMessage("to must be at least a step above 1 but was 1");
    assertThatThrownBy(() -> SearchRange.of(whole(0), whole(1), whole(0)))
        .hasMessage("step must be > 0 but was 0");
    assertThatThrownBy(() -> new SearchRange(whole(0), whole(1), PENNY, 0))
        .hasMessage("parts must be from 1 to 10000 but was 0");
  }
}
