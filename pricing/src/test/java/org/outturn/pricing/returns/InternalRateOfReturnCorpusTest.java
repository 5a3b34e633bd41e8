package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.pricing.returns.RateOfReturn.Kind;

/**
 * Twenty thousand contracts, each against a scan of its net present value: no answer is wrong, none
 * is missed, and several rates are always reported as several.
 */
class InternalRateOfReturnCorpusTest {
  private static final int CONTRACTS = 20_000;
  private static final long SEED = 20261125;
  private static final LocalDate START = LocalDate.of(2018, 1, 1);

  /** One to six outlays, four to 24 payments, and in one of ten a clawback at the end. */
  private static CashFlows contract(SplittableRandom random, boolean clawback) {
    List<Long> days = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    long day = 0;
    int outlays = random.nextInt(1, 7);
    double invested = Math.exp(random.nextDouble(Math.log(1e4), Math.log(1e9)));
    double multiple =
        clawback
            ? random.nextDouble(0.005, 4)
            : Math.exp(random.nextDouble(Math.log(0.005), Math.log(4)));
    int payments = random.nextInt(4, 25);
    for (int flow = 0; flow < outlays + payments; flow++) {
      days.add(day);
      weights.add(random.nextDouble(0.2, 1));
      day += random.nextInt(20, 200);
    }
    double out = weights.subList(0, outlays).stream().mapToDouble(Double::doubleValue).sum();
    double in = weights.stream().mapToDouble(Double::doubleValue).sum() - out;
    List<CashFlow> flows = new ArrayList<>();
    for (int flow = 0; flow < outlays + payments; flow++) {
      double amount =
          flow < outlays
              ? -invested * weights.get(flow) / out
              : invested * multiple * weights.get(flow) / in;
      flows.add(flow(days.get(flow), amount));
    }
    if (clawback) {
      flows.add(flow(day, -invested * multiple * random.nextDouble(0.02, 0.6)));
    }
    return CashFlows.of(flows);
  }

  private static CashFlow flow(long day, double amount) {
    long pence = Math.round(amount * 100);
    return new CashFlow(
        START.plusDays(day),
        Amount.ofMinor(Currencies.of("GBP"), pence == 0 ? Math.round(Math.signum(amount)) : pence));
  }

  @Test
  void everyAnswerIsRightAndNoneIsMissed() {
    SplittableRandom random = new SplittableRandom(SEED);
    Map<Kind, Integer> kinds = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int contract = 0; contract < CONTRACTS; contract++) {
      boolean clawback = contract % 10 == 0;
      CashFlows flows = contract(random, clawback);
      RateOfReturn answer = InternalRateOfReturn.DEFAULT.dated(flows);
      kinds.merge(answer.kind(), 1, Integer::sum);
      RootScan scan = new RootScan(flows);
      // Flows that change their sign once have exactly one rate, by Descartes' rule of signs.
      int rates = clawback ? scan.crossings() : 1;
      if (answer.rates().size() + answer.beyond().size() != rates) {
        missed.add(answer + " but " + rates + " were found: " + flows);
      }
      if (!answer.rates().stream().allMatch(scan::isProven)) {
        wrong.add(answer + ": " + flows);
      }
    }
    assertThat(missed).isEmpty();
    assertThat(wrong).isEmpty();
    assertThat(kinds).containsOnlyKeys(Kind.RATE, Kind.SEVERAL, Kind.NONE);
    assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CONTRACTS);
    assertThat(kinds.get(Kind.SEVERAL)).isEqualTo(1455);
  }
}
