package org.outturn.pricing.solve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.money.Fractions;
import org.outturn.core.terms.StatedThing;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.terms.ThingShape;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.input.Question;

/**
 * Every crossing holds on both sides, and none is missed where the range is cut finely enough. The
 * price that gives investors a return, or covers costs, or pays no more than so much is worked out
 * again from the whole case at the answer and a penny to either side.
 */
class SolverProperties {
  private static final LocalDate START = LocalDate.parse("2020-01-01");
  private static final BigFraction PENNY = BigFraction.of(1, 100);
  private static final List<String> FIGURES =
      List.of("return", "surplus", "payment", "shortfall", "return[investor]");

  private static OutcomesContract contract(int price, int cap, int deadweight) {
    return ContractJson.read(
        """
        {"outturn": "1", "id": "c", "currency": "GBP",
         "term": {"from": "2020-01-01", "to": "2023-01-01"},
         "outcomes": [{"id": "job", "deadweight": {"treatment": "ON_PRICE", "rate": "0.%02d"}}],
         "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "tariffs": [
           {"outcome": "job", "price": {"form": "UNIT", "amount": %d}}]}]},
         "limits": [{"id": "contract", "scope": "CONTRACT", "amount": %d}],
         "payers": [{"party": "council", "share": 1}], "schedule": {"frequency": "QUARTERLY"}}
        """
            .formatted(deadweight, price, cap)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static FinanceCase finance(int cost, int commitment, int rate) {
    return FinanceCaseJson.read(
        """
        {"outturn": "1", "id": "f", "currency": "GBP",
         "costs": [{"kind": "DELIVERY", "amount": %d, "date": "2020-01-01"}],
         "tranches": [{"id": "investor", "form": "QUASI_EQUITY", "commitment": %d, "rank": 1,
           "rate": "0.%02d", "residualShare": 1}],
         "distribution": {"frequency": "QUARTERLY", "anchor": "2020-01-01"},
         "scenarios": [{"name": "NOTHING", "payments": []}]}
        """
            .formatted(cost, commitment, rate)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static Evidence tallies(List<Integer> quarterly) {
    return Evidence.ofTallies(
        IntStream.range(0, quarterly.size())
            .mapToObj(
                quarter ->
                    OutcomeTally.of("job", quarterly.get(quarter), START.plusMonths(3L * quarter)))
            .toList());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyAnswerHoldsAtItsValueAndNotAPennyBeside(
      @ForAll @IntRange(min = 1, max = 5_000) int price,
      @ForAll @IntRange(min = 1, max = 900_000) int cap,
      @ForAll @IntRange(max = 99) int deadweight,
      @ForAll @IntRange(min = 1, max = 300_000) int cost,
      @ForAll @IntRange(min = 1, max = 300_000) int commitment,
      @ForAll @IntRange(max = 20) int rate,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 90) Integer> quarterly,
      @ForAll @IntRange(max = 4) int figure,
      @ForAll @IntRange(min = -20, max = 80) int target) {
    SolvableCase<FinancedCase> given =
        FinanceAims.of(
            FinancedCase.of(
                finance(cost, commitment, rate),
                contract(price, cap, deadweight),
                tallies(quarterly)),
            FinancedCase.CONTRACT);
    Aim<FinancedCase> aim = given.aim(FIGURES.get(figure));
    Target wanted =
        aim.target(
            aim.answer().unit().equals("GBP")
                ? BigFraction.of(1000 * target)
                : BigFraction.of(target, 100));
    Input<FinancedCase> input =
        given.input("contract.rateCard.versions[v1].tariffs[job].price.amount");
    Question<FinancedCase> question = new Question<>(given.document(), aim.answer());
    Solution solution =
        Solver.DEFAULT.solve(
            question,
            input,
            wanted,
            new SearchRange(BigFraction.ZERO, BigFraction.of(20_000), PENNY, 8));

    for (Crossing each : solution.crossings()) {
      assertThat(wanted.isMet(question.at(input, each.met().value()))).isTrue();
      assertThat(wanted.isMet(question.at(input, each.missed().value()))).isFalse();
      assertThat(each.met().value().subtract(each.missed().value()).abs()).isEqualTo(PENNY);
    }
    Statistics.label("kind").collect(solution.kind());
  }

  /** A document of one number, for functions that are cheap to try at every step. */
  private static final Inputs<BigFraction> NUMBER =
      Inputs.of(
          number ->
              new StatedThing(
                  new ThingShape("", ImmutableList.of(), "", ThingShape.Form.KEYS),
                  ImmutableMap.of("x", StatedValue.ofNumber(number, Fractions.text(number), 2)),
                  ImmutableSet.of()),
          tree -> Fractions.parse(String.valueOf(tree.get("x"))));

  @Property(tries = 2000)
  void everyCrossingIsFoundWhereEveryStepIsLookedAt(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 9) Integer> figures,
      @ForAll @IntRange(max = 9) int target,
      @ForAll Target.Bound bound) {
    Target wanted = new Target(bound, BigFraction.of(target));
    List<Integer> met =
        IntStream.range(0, figures.size())
            .filter(at -> wanted.isMet(Figure.of(BigFraction.of(figures.get(at)))))
            .boxed()
            .toList();
    List<Integer> expected =
        met.stream()
            .flatMap(at -> IntStream.of(at - 1, at + 1).boxed().map(beside -> List.of(at, beside)))
            .filter(each -> each.get(1) >= 0 && each.get(1) < figures.size())
            .filter(each -> !met.contains(each.get(1)))
            .sorted(Comparator.comparing(each -> each.get(0) + each.get(1)))
            .map(each -> each.get(0))
            .toList();

    Solution solution = solve(figures, wanted);

    assertThat(solution.crossings().stream().map(each -> each.value().intValue()))
        .containsExactlyElementsOf(expected);
    assertThat(solution.kind() == Solution.Kind.ALWAYS).isEqualTo(met.size() == figures.size());
    assertThat(solution.kind() == Solution.Kind.NEVER).isEqualTo(met.isEmpty());
  }

  private static Solution solve(List<Integer> figures, Target target) {
    Answer<BigFraction> answer =
        new Answer<>("f", "number", at -> Figure.of(BigFraction.of(figures.get(at.intValue()))));
    return Solver.DEFAULT.solve(
        new Question<>(BigFraction.ZERO, answer),
        NUMBER.named(BigFraction.ZERO, "x"),
        target,
        SearchRange.of(BigFraction.ZERO, BigFraction.of(figures.size() - 1), BigFraction.ONE));
  }
}
