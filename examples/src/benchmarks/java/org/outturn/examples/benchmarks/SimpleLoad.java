package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.core.time.DateRange;

/**
 * The load that every peer can be given: claims of one outcome by a tenth as many people, priced by
 * twenty dated lines, GBP 1,000.00 to GBP 1,950.00, and at most GBP 19,000.00 a person. Claims
 * stand in claim order; people come at random. The same number of claims is always the same load.
 */
final class SimpleLoad {
  static final Currency GBP = Currency.getInstance("GBP");
  static final LocalDate START = LocalDate.of(2017, 12, 1);
  static final int LINES = 20;
  static final int DAYS_OF_LINE = 73;
  static final int DAYS = LINES * DAYS_OF_LINE;
  static final long MOST_PER_PERSON = 1_900_000;

  private static final int CLAIMS_PER_PERSON = 10;
  private static final long FIRST_PRICE = 100_000;
  private static final long PRICE_STEP = 5_000;
  private static final String OUTCOME = "acc-entry";
  private static final long SEED = 20171201;

  private final int[] participants;
  private final int[] days;

  SimpleLoad(int claims) {
    SplittableRandom random = new SplittableRandom(SEED);
    participants = random.ints(claims, 0, claims / CLAIMS_PER_PERSON).toArray();
    days = new int[claims];
    for (int claim = 0; claim < claims; claim++) {
      days[claim] = Math.toIntExact((long) claim * DAYS / claims);
    }
  }

  int claims() {
    return participants.length;
  }

  int people() {
    return claims() / CLAIMS_PER_PERSON;
  }

  /** Whose each claim is. */
  int[] participants() {
    return participants;
  }

  /** When each claim was achieved and verified, in days from {@link #START}. */
  int[] days() {
    return days;
  }

  /** The price of each day, in pence. */
  static long[] priceOfDay() {
    long[] prices = new long[DAYS];
    for (int day = 0; day < DAYS; day++) {
      prices[day] = priceOfLine(day / DAYS_OF_LINE);
    }
    return prices;
  }

  static long priceOfLine(int line) {
    return FIRST_PRICE + PRICE_STEP * line;
  }

  static LocalDate startOfLine(int line) {
    return START.plusDays((long) line * DAYS_OF_LINE);
  }

  static OutcomesContract contract() {
    RateCard.Builder card = RateCard.builder();
    for (int line = 0; line < LINES; line++) {
      Tariff tariff = Tariff.of(OUTCOME, new UnitPrice(Amount.ofMinor(GBP, priceOfLine(line))));
      card.addVersion(
          RateCardVersion.builder()
              .id("line" + line)
              .inForce(DateRange.of(startOfLine(line), startOfLine(line + 1)))
              .addTariffs(tariff)
              .build());
    }
    return OutcomesContract.builder()
        .id("simple-load")
        .currency(GBP)
        .term(Term.of(START, startOfLine(LINES)))
        .addOutcomes(
            Outcome.builder()
                .id(OUTCOME)
                .claimsPerParticipant(0)
                .deadweight(Deadweight.PRICED_IN)
                .build())
        .rateCard(card.build())
        .addLimits(Limit.perParticipant("per-person", Amount.ofMinor(GBP, MOST_PER_PERSON)))
        .payers(Payers.byShares(OutcomePayer.sole("payer")))
        .build();
  }

  Evidence evidence() {
    EvidenceBuilder builder = Evidence.builder();
    int firstDay = Math.toIntExact(START.toEpochDay());
    for (int claim = 0; claim < claims(); claim++) {
      builder.claim(claimId(claim), participantId(claim), OUTCOME, firstDay + days[claim]).add();
    }
    return builder.build();
  }

  /** Writes the claims as a claims file. */
  void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("claim,participant,outcome,achieved\n");
      for (int claim = 0; claim < claims(); claim++) {
        out.write(
            String.join(
                ",",
                claimId(claim),
                participantId(claim),
                OUTCOME,
                START.plusDays(days[claim]) + "\n"));
      }
    }
  }

  List<OutcomeClaim> objects() {
    List<OutcomeClaim> objects = new ArrayList<>();
    for (int claim = 0; claim < claims(); claim++) {
      objects.add(
          OutcomeClaim.of(
              claimId(claim), participantId(claim), OUTCOME, START.plusDays(days[claim])));
    }
    return ImmutableList.copyOf(objects);
  }

  /** Begins with a one, so that ids of one load are of one length and sort as numbers do. */
  private static String claimId(int claim) {
    return "C" + (100_000_000 + claim);
  }

  private String participantId(int claim) {
    return "P" + (10_000_000 + participants[claim]);
  }
}
