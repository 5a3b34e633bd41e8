package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.pricing.returns.RateOfReturn.Kind;

/** Any flows have an answer, and every rate of it solves them. */
class InternalRateOfReturnProperties {
  private static final Currency GBP = Currencies.of("GBP");
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final double TOLERANCE = 1e-9;

  /** A penny to ten million million, of any order of magnitude alike. */
  @Provide
  static Arbitrary<Amount> sizes() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 999), Arbitraries.integers().between(-2, 10))
        .as((digits, exponent) -> Amount.of(GBP, BigDecimal.valueOf(digits, -exponent)));
  }

  private static Arbitrary<Amount> amounts() {
    return Combinators.combine(sizes(), Arbitraries.of(-1, 1, 1, 0))
        .as((size, sign) -> sign == 0 ? Amount.zero(GBP) : sign < 0 ? size.negated() : size);
  }

  private static Arbitrary<Integer> gaps() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(0)),
        Tuple.of(4, Arbitraries.integers().between(1, 40)),
        Tuple.of(6, Arbitraries.integers().between(80, 400)),
        Tuple.of(1, Arbitraries.integers().between(1, 36_500)));
  }

  @Provide
  static Arbitrary<CashFlows> flows() {
    Arbitrary<List<CashFlow>> flows =
        Combinators.combine(amounts(), gaps())
            .as((amount, gap) -> new CashFlow(LocalDate.ofEpochDay(gap), amount))
            .list()
            .ofMinSize(1)
            .ofMaxSize(30);
    return flows.map(InternalRateOfReturnProperties::oneAfterAnother);
  }

  /** Outlays first, then payments: one rate and no more. */
  @Provide
  static Arbitrary<CashFlows> investments() {
    Arbitrary<Integer> gaps = gaps().filter(gap -> gap > 0);
    return Combinators.combine(
            sizes().list().ofMinSize(1).ofMaxSize(6),
            sizes().list().ofMinSize(1).ofMaxSize(24),
            gaps.list().ofSize(30))
        .as(
            (outlays, payments, days) -> {
              List<CashFlow> flows = new ArrayList<>();
              outlays.forEach(amount -> add(flows, days, amount.negated()));
              payments.forEach(amount -> add(flows, days, amount));
              return oneAfterAnother(flows);
            });
  }

  private static void add(List<CashFlow> flows, List<Integer> gaps, Amount amount) {
    flows.add(new CashFlow(LocalDate.ofEpochDay(gaps.get(flows.size())), amount));
  }

  private static CashFlows oneAfterAnother(List<CashFlow> withGaps) {
    List<CashFlow> flows = new ArrayList<>();
    LocalDate date = START;
    for (CashFlow flow : withGaps) {
      date = date.plusDays(flow.date().toEpochDay());
      flows.add(new CashFlow(date, flow.amount()));
    }
    return CashFlows.of(flows);
  }

  private static RateOfReturn rate(CashFlows flows) {
    return InternalRateOfReturn.DEFAULT.dated(flows);
  }

  @Property
  void everyRateSolvesItsFlows(@ForAll("flows") CashFlows flows) {
    RateOfReturn answer = rate(flows);

    answer.rates().stream().forEach(rate -> assertSolves(flows, rate));
    assertThat(answer.rates()).isSorted().doesNotHaveDuplicates();
    Statistics.label("kind")
        .collect(answer.kind())
        .coverage(
            coverage -> {
              coverage.check(Kind.RATE).percentage(percentage -> percentage > 10);
              coverage.check(Kind.SEVERAL).percentage(percentage -> percentage > 10);
              coverage.check(Kind.NONE).percentage(percentage -> percentage > 5);
            });
  }

  /**
   * Within 1e-9 of the total absolute flow; a rate near -100 % or of many digits before the point
   * is held as exactly as a double can, and the present values it makes huge move with it.
   */
  private static void assertSolves(CashFlows flows, double rate) {
    double total = 0;
    double present = 0;
    double moved = 0;
    double stepOfRate = Math.ulp(rate) / (1 + rate);
    for (CashFlow flow : flows.flows()) {
      double size = Math.abs(flow.amount().value().doubleValue());
      double years = NetPresentValue.years(flows.first(), flow.date());
      double value = size == 0 ? 0 : size * Math.exp(-years * Math.log1p(rate));
      total += size;
      present += value;
      moved += value * years * stepOfRate;
    }
    double held = moved * TOLERANCE < present ? 2 * moved : Double.POSITIVE_INFINITY;
    double allowed = TOLERANCE * Math.max(total, present) + held;
    if (present < Double.MAX_VALUE) {
      assertThat(NetPresentValue.DEFAULT.dated(flows, rate)).isCloseTo(0, offset(allowed));
    }
    boolean isStrict = present <= total && moved <= total * TOLERANCE;
    Statistics.label("within 1e-9 of the total absolute flow")
        .collect(isStrict)
        .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 30));
  }

  @Property
  void moneyOutThenInHasOneRate(@ForAll("investments") CashFlows flows) {
    assertThat(rate(flows).kind()).isEqualTo(Kind.RATE);
  }

  @Property
  void rateDoesNotChangeWhenAmountsAreScaled(
      @ForAll("investments") CashFlows flows, @ForAll @IntRange(min = -2, max = 1) int exponent) {
    RateOfReturn before = rate(flows);
    CashFlows scaled =
        CashFlows.of(
            flows.flows().stream()
                .map(flow -> new CashFlow(flow.date(), scaled(flow.amount(), exponent)))
                .toList());

    RateOfReturn after = rate(scaled);
    assertThat(after.beyond()).isEqualTo(before.beyond());
    if (before.uniqueRate().isEmpty()) {
      return;
    }
    double expected = before.uniqueRate().getAsDouble();
    double found = after.uniqueRate().orElseThrow();

    // An amount is rounded to 16 digits before the first power is taken; a rate over one day then
    // moves by 365 of these.
    assertThat(Math.log1p(found)).isCloseTo(Math.log1p(expected), offset(1e-12));
  }

  private static Amount scaled(Amount amount, int exponent) {
    return Amount.of(GBP, amount.value().movePointRight(exponent));
  }

  @Property
  void answerIsTheSameInAnyOrderForEitherSideAndAtAnyTime(
      @ForAll("flows") CashFlows flows, @ForAll Random random) {
    List<CashFlow> shuffled = new ArrayList<>(flows.flows());
    Collections.shuffle(shuffled, random);
    CashFlows later =
        CashFlows.of(
            flows.flows().stream()
                .map(flow -> new CashFlow(flow.date().plusDays(1000), flow.amount()))
                .toList());

    assertThat(CashFlows.of(shuffled)).isEqualTo(flows);
    assertThat(rate(CashFlows.of(shuffled))).isEqualTo(rate(flows));
    assertThat(rate(later)).isEqualTo(rate(flows));
    assertThat(rate(flows.negated()).rates()).hasSameSizeAs(rate(flows).rates());
  }

  @Property
  void columnsGiveTheSameAnswerAsFlows(@ForAll("flows") CashFlows flows) {
    List<CashFlow> list = flows.flows();
    int[] days = list.stream().mapToInt(flow -> (int) flow.date().toEpochDay()).toArray();
    double[] pence = list.stream().mapToDouble(flow -> flow.amount().toMinor()).toArray();

    RateOfReturn found = InternalRateOfReturn.DEFAULT.dated(days, pence);

    assertThat(found.kind()).isEqualTo(rate(flows).kind());
    assertThat(found.rates()).hasSameSizeAs(rate(flows).rates());
  }

  /** Distinct values of 1 + rate from 0.3 to 4, at least 0.2 apart. */
  @Provide
  static Arbitrary<List<BigDecimal>> roots() {
    return Arbitraries.integers()
        .between(3, 40)
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(tenths -> tenths.stream().sorted().toList())
        .filter(InternalRateOfReturnProperties::areApart)
        .map(tenths -> tenths.stream().map(each -> BigDecimal.valueOf(each, 1)).toList());
  }

  private static boolean areApart(List<Integer> tenths) {
    for (int index = 1; index < tenths.size(); index++) {
      if (tenths.get(index) - tenths.get(index - 1) < 2) {
        return false;
      }
    }
    return true;
  }

  @Property
  void findsEveryRootOfAPolynomialBuiltFromThem(
      @ForAll("roots") List<BigDecimal> roots,
      @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 30) Integer> others) {
    List<BigDecimal> product = List.of(BigDecimal.valueOf(1000));
    for (BigDecimal root : roots) {
      product = times(product, List.of(BigDecimal.ONE, root.negate()));
    }
    for (int tenths : others) {
      // 1 + c v^2 is above 0 for every discount factor v: it adds flows and no rate.
      product =
          times(product, List.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.valueOf(tenths, 1)));
    }

    RateOfReturn answer =
        InternalRateOfReturn.DEFAULT.periodic(
            product.stream().map(each -> Amount.of(GBP, each)).toList());

    assertThat(answer.kind()).isEqualTo(roots.size() == 1 ? Kind.RATE : Kind.SEVERAL);
    assertThat(answer.rates())
        .usingComparatorForType(within(1e-10), Double.class)
        .isEqualTo(
            roots.stream().map(root -> root.subtract(BigDecimal.ONE).doubleValue()).toList());
    Statistics.label("roots")
        .collect(roots.size())
        .coverage(coverage -> coverage.check(4).percentage(percentage -> percentage > 5));
  }

  private static List<BigDecimal> times(List<BigDecimal> one, List<BigDecimal> other) {
    BigDecimal[] product = new BigDecimal[one.size() + other.size() - 1];
    Arrays.fill(product, BigDecimal.ZERO);
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        product[i + j] = product[i + j].add(one.get(i).multiply(other.get(j)));
      }
    }
    return ImmutableList.copyOf(product);
  }

  private static Comparator<Double> within(double tolerance) {
    return (one, other) -> Math.abs(one - other) <= tolerance ? 0 : one.compareTo(other);
  }

  @Property
  void anyFiniteNumbersHaveAnAnswer(@ForAll @Size(max = 40) List<Double> amounts) {
    double[] column = amounts.stream().mapToDouble(Double::doubleValue).toArray();

    RateOfReturn answer = InternalRateOfReturn.DEFAULT.periodic(column);

    assertThat(answer.rates())
        .allMatch(rate -> rate >= RateOfReturn.LEAST && rate <= RateOfReturn.GREATEST);
    assertThat(answer).isEqualTo(InternalRateOfReturn.DEFAULT.periodic(halves(column)));
  }

  private static double[] halves(double[] column) {
    boolean isExact = Arrays.stream(column).allMatch(each -> each == 0 || Math.abs(each) > 1e-300);
    return isExact ? Arrays.stream(column).map(each -> each / 2).toArray() : column;
  }
}
