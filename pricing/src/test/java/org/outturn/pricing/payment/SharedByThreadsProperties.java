package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.fixtures.MeasuredCase;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * Many threads that use the same objects at the same moment see what one alone sees. The threads
 * come first, so that whatever is worked out when first asked for is worked out among them.
 */
class SharedByThreadsProperties {
  /** Whole runs of every thread; a race is neither found by more nor made smaller. */
  private static final int RUNS = 100;

  private static final int THREADS = 6;
  private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

  @AfterContainer
  static void endThreads() {
    POOL.shutdown();
  }

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  @Provide
  Arbitrary<MeasuredCase> measuredCases() {
    return MeasuredCase.any();
  }

  @Property(tries = RUNS, shrinking = ShrinkingMode.OFF)
  void oneContractAndItsEvidence(@ForAll("cases") ContractCase any) throws Exception {
    givesTheSameToAll(any.contract(), any.rows().toEvidence());
  }

  @Property(tries = RUNS, shrinking = ShrinkingMode.OFF)
  void oneContractAndItsMeasurements(@ForAll("measuredCases") MeasuredCase any) throws Exception {
    givesTheSameToAll(any.contract(), any.evidence());
  }

  private static void givesTheSameToAll(OutcomesContract contract, Evidence evidence)
      throws Exception {
    Supplier<String> priced =
        () -> {
          PaymentStatement statement = OutcomePricer.DEFAULT.price(contract, evidence);
          return StatementRendering.of(statement)
              + StatementJson.toTree(statement)
              + contract.rateCard().series()
              + evidence.claims()
              + contract;
        };

    assertThat(atOnce(priced)).containsOnly(priced.get());
  }

  @Property(tries = RUNS, shrinking = ShrinkingMode.OFF)
  void oneStatementAndItsLines(@ForAll("cases") ContractCase any) throws Exception {
    PaymentStatement statement =
        OutcomePricer.DEFAULT.price(any.contract(), any.rows().toEvidence());
    List<StatementLine> lines = statement.lines();
    Supplier<String> read =
        () -> {
          StringBuilder text = new StringBuilder();
          for (StatementLine line : lines) {
            text.append(line).append(line.because()).append(line.net()).append('\n');
          }
          lines.stream().map(StatementLine::quantity).forEach(text::append);
          for (int i = lines.size() - 1; i >= 0; i--) {
            text.append(lines.get(i).gross());
          }
          return text + StatementRendering.of(statement);
        };

    assertThat(atOnce(read)).containsOnly(read.get());
  }

  /** What each of many threads is given, all of them let go together. */
  private static <T> List<T> atOnce(Supplier<T> asked) throws Exception {
    CyclicBarrier together = new CyclicBarrier(THREADS);
    Callable<T> one =
        () -> {
          together.await(1, TimeUnit.MINUTES);
          return asked.get();
        };
    List<Future<T>> started = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      started.add(POOL.submit(one));
    }
    List<T> given = new ArrayList<>();
    for (Future<T> each : started) {
      given.add(each.get());
    }
    return given;
  }
}
