package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;

/**
 * A million claims of 200,000 people under the {@link LargeContract}, person after person as a case
 * system exports them. People climb ladders of outcomes, one to twelve claims each; some claims are
 * repeats, skip a step, come late, or are not verified. Always the same claims.
 */
final class LargeCaseload {
  static final int CLAIMS = 1_000_000;
  static final String HEADER =
      "claim,participant,outcome,referred,achieved,submitted,verified,quantity,status";

  private static final long SEED = 2026;

  /** How many claims ten people have: fifty. */
  private static final int[] CLAIMS_OF_TEN = {1, 2, 2, 3, 4, 5, 6, 7, 8, 12};

  /** Outcomes that follow each other. */
  private static final ImmutableList<ImmutableList<String>> LADDERS =
      ImmutableList.of(
          ImmutableList.of("acc-entry", "acc-3m", "acc-6m", "acc-12m", "acc-18m", "acc-24m"),
          ImmutableList.of("wellbeing", "wellbeing", "wellbeing"),
          ImmutableList.of("mh-entry", "mh-sustained"),
          ImmutableList.of("alcohol-entry", "alcohol-sustained"),
          ImmutableList.of("drugs-entry", "drugs-sustained"),
          ImmutableList.of("education", LargeContract.TRAINING),
          ImmutableList.of("vol-13w", "vol-26w"),
          ImmutableList.of("pt-13w", "pt-26w"),
          ImmutableList.of("ft-13w", "ft-26w"),
          ImmutableList.of(
              LargeContract.NIGHTS, LargeContract.NIGHTS, LargeContract.NIGHTS, "acc-entry"));

  private final SplittableRandom random = new SplittableRandom(SEED);
  private int claims;

  /** One claim. */
  record Row(
      String claim,
      String participant,
      String outcome,
      LocalDate referred,
      LocalDate achieved,
      LocalDate submitted,
      LocalDate verified,
      int quantity,
      ClaimStatus status) {}

  private LargeCaseload() {}

  /** Hands on the claims, one after the other. */
  static void forEach(Consumer<Row> action) {
    LargeCaseload caseload = new LargeCaseload();
    for (int person = 0; person < LargeContract.PEOPLE; person++) {
      caseload.claimsOf(person, action);
    }
  }

  private void claimsOf(int person, Consumer<Row> action) {
    int[] steps = new int[LADDERS.size()];
    LocalDate referred = LargeContract.START.plusDays(random.nextInt(1_200));
    LocalDate achieved = referred;
    int ladder = 0;
    for (int i = 0; i < CLAIMS_OF_TEN[person % CLAIMS_OF_TEN.length]; i++) {
      boolean repeats = i > 0 && happens(3);
      if (!repeats) {
        ladder = random.nextInt(LADDERS.size());
        steps[ladder] += happens(3) ? 2 : 1;
        achieved = achieved.plusDays(random.nextInt(5, 70));
      }
      String outcome = LADDERS.get(ladder).get((steps[ladder] - 1) % LADDERS.get(ladder).size());
      LocalDate submitted = achieved.plusDays(random.nextInt(happens(2) ? 100 : 45));
      claims++;
      action.accept(
          new Row(
              "C" + (1_000_000 + claims),
              "P" + (100_000 + person),
              outcome,
              referred,
              achieved,
              submitted,
              submitted.plusDays(random.nextInt(30)),
              outcome.equals(LargeContract.NIGHTS) ? random.nextInt(1, 32) : 1,
              status()));
    }
  }

  private boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  private ClaimStatus status() {
    int percent = random.nextInt(100);
    return percent < 96
        ? ClaimStatus.VERIFIED
        : percent < 98 ? ClaimStatus.SUBMITTED : ClaimStatus.REJECTED;
  }

  static Evidence evidence() {
    EvidenceBuilder builder = Evidence.builder();
    forEach(
        row ->
            builder
                .claim(row.claim, row.participant, row.outcome, day(row.achieved))
                .referred(day(row.referred))
                .submitted(day(row.submitted))
                .verified(day(row.verified))
                .quantity(row.quantity)
                .status(row.status)
                .add());
    return builder.build();
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /** Writes the claims as a claims file. */
  static void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER + "\n");
      ImmutableList.Builder<IOException> faults = ImmutableList.builder();
      forEach(
          row -> {
            text.setLength(0);
            text.append(row.claim)
                .append(',')
                .append(row.participant)
                .append(',')
                .append(row.outcome)
                .append(',')
                .append(row.referred)
                .append(',')
                .append(row.achieved)
                .append(',')
                .append(row.submitted)
                .append(',')
                .append(row.verified)
                .append(',')
                .append(row.quantity)
                .append(',')
                .append(row.status)
                .append('\n');
            try {
              out.append(text);
            } catch (IOException fault) {
              faults.add(fault);
            }
          });
      for (IOException fault : faults.build()) {
        throw fault;
      }
    }
  }
}
