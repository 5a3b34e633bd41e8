package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  @Test
  void refusesAllAtOnce() {
    Problems problems = new Problems();
    problems.add("limits[1].outcome", "'acc' is not an outcome of this contract");
    problems.add("", "expected an object");

    assertThat(problems.isEmpty()).isFalse();
    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "limits[1].outcome: 'acc' is not an outcome of this contract\nexpected an object");
  }

  @Test
  void refusesNothingWhereNothingWasFound() {
    Problems problems = new Problems();

    assertThat(problems.isEmpty()).isTrue();
    assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void goesOnWithAStandIn() {
    Problems problems = new Problems();
    ImmutableList<Problem> inner = ImmutableList.of(new Problem("[0].to", "before from"));

    assertThat(problems.attempt("good", () -> "read", "stand-in")).isEqualTo("read");
    assertThat(problems.attempt("term", ProblemsTest::refuse, "stand-in")).isEqualTo("stand-in");
    assertThat(
            problems.attempt(
                "rateCard",
                () -> {
                  throw new InvalidInputException(inner);
                },
                "stand-in"))
        .isEqualTo("stand-in");
    assertThat(problems.found())
        .containsExactly(
            new Problem("term", "must end"), new Problem("rateCard[0].to", "before from"));
  }

  private static String refuse() {
    throw new IllegalArgumentException("must end");
  }

  @Test
  void doesNotHideFaultsOfOurs() {
    Problems problems = new Problems();

    assertThatThrownBy(
            () ->
                problems.attempt(
                    "term",
                    () -> {
                      throw new IllegalStateException("a fault of ours");
                    },
                    "stand-in"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a fault of ours");
  }

  @Test
  void joinsPaths() {
    assertThat(Problem.join("limits[1]", "outcome")).isEqualTo("limits[1].outcome");
    assertThat(Problem.join("limits", "[1]")).isEqualTo("limits[1]");
    assertThat(Problem.join("", "limits")).isEqualTo("limits");
    assertThat(Problem.join("limits", "")).isEqualTo("limits");
    assertThat(new Problem("outcome", "unknown").within("limits[1]"))
        .hasToString("limits[1].outcome: unknown");
    assertThat(new Problem("", "unknown")).hasToString("unknown");
  }

  @Test
  void keepsTheOrderFound() {
    Problems problems = new Problems();
    problems.addAll("b", List.of(new Problem("2", "two"), new Problem("1", "one")));
    problems.add("a", "three");

    assertThat(problems.found()).extracting(Problem::where).containsExactly("b.2", "b.1", "a");
  }
}
