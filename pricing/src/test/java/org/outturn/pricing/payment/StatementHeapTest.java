package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.limit.Limit;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** A statement that is kept holds what it shows of each claim, and no more of the run. */
class StatementHeapTest {
  private static final int CLAIMS = 1_000_000;
  private static final int CLAIMS_OF_EACH = 5;
  private static final long SLACK = 1_000_000;

  /** Each participant has a limit of its own, which the run counts by and the statement sums up. */
  private static final OutcomesContract CONTRACT =
      contract(outcome("entry").withClaimsPerParticipant(CLAIMS_OF_EACH), "600")
          .withLimits(
              Limit.perParticipant("each", pounds("100000")),
              Limit.ofContract("contract", pounds("1000000000")));

  private static Evidence evidence() {
    EvidenceBuilder builder = Evidence.builder();
    for (int claim = 0; claim < CLAIMS; claim++) {
      builder
          .claim("C" + claim, "P" + claim / CLAIMS_OF_EACH, "entry", START.plusDays(claim % 300))
          .add();
    }
    return builder.build();
  }

  /** What is reachable, after collecting until nothing more goes. */
  private static long held() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** Eight bytes a claim for what it is worth; quantities, dates and ids stand in the evidence. */
  @Test
  void holdsEightBytesAClaimBesideItsEvidence() {
    Evidence evidence = evidence();
    assertThat(OutcomePricer.DEFAULT.price(CONTRACT, evidence).lines().claims()).isEqualTo(CLAIMS);
    long before = held();

    PaymentStatement statement = OutcomePricer.DEFAULT.price(CONTRACT, evidence);
    try {
      assertThat(held() - before).isLessThan(Long.BYTES * CLAIMS + SLACK);
    } finally {
      Reference.reachabilityFence(statement);
      Reference.reachabilityFence(evidence);
    }
  }
}
