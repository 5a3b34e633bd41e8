package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;
import org.outturn.core.contract.Term;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.RegularPeriods;

/**
 * A contract with a bit of everything: the 20 outcomes and prices of the Greater Manchester rough
 * sleeping contracts, two more outcomes, a second version of the rate card that pays 5 % more, a
 * limit of every scope, two payers with commitments, and quarterly payment. Everything beyond the
 * 20 prices is made up.
 */
final class LargeContract {
  static final LocalDate START = LocalDate.of(2017, 12, 1);
  static final LocalDate END = LocalDate.of(2021, 12, 1);
  static final LocalDate RECRUIT_TO = LocalDate.of(2021, 3, 1);
  static final int PEOPLE = 200_000;
  static final int PLANNED_PEOPLE = 250_000;
  static final String NIGHTS = "nights-housed";
  static final String TRAINING = "training";

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate SECOND_VERSION = LocalDate.of(2019, 12, 1);
  private static final BigDecimal RISE = new BigDecimal("1.05");
  private static final int CLAIM_WITHIN_DAYS = 60;
  private static final String ACCOMMODATION = "accommodation";
  private static final String NEEDS = "needs";
  private static final String EMPLOYMENT = "employment";

  /** An outcome of the rate card and what it pays, in pounds. */
  private record Line(String outcome, String theme, String requires, long pounds) {}

  private static final ImmutableList<Line> CARD =
      ImmutableList.of(
          new Line("acc-entry", ACCOMMODATION, "", 600),
          new Line("acc-3m", ACCOMMODATION, "", 1500),
          new Line("acc-6m", ACCOMMODATION, "acc-3m", 1500),
          new Line("acc-12m", ACCOMMODATION, "acc-6m", 2600),
          new Line("acc-18m", ACCOMMODATION, "acc-12m", 2500),
          new Line("acc-24m", ACCOMMODATION, "acc-18m", 1800),
          new Line("wellbeing", NEEDS, "", 100),
          new Line("mh-entry", NEEDS, "", 200),
          new Line("mh-sustained", NEEDS, "mh-entry", 600),
          new Line("alcohol-entry", NEEDS, "", 100),
          new Line("alcohol-sustained", NEEDS, "alcohol-entry", 1100),
          new Line("drugs-entry", NEEDS, "", 120),
          new Line("drugs-sustained", NEEDS, "drugs-entry", 2600),
          new Line("education", EMPLOYMENT, "", 500),
          new Line("vol-13w", EMPLOYMENT, "", 400),
          new Line("vol-26w", EMPLOYMENT, "vol-13w", 800),
          new Line("pt-13w", EMPLOYMENT, "", 1900),
          new Line("pt-26w", EMPLOYMENT, "pt-13w", 1800),
          new Line("ft-13w", EMPLOYMENT, "", 2400),
          new Line("ft-26w", EMPLOYMENT, "ft-13w", 2200));

  private LargeContract() {}

  static OutcomesContract contract() {
    return OutcomesContract.builder()
        .id("large")
        .name("A large contract, made up from the Greater Manchester rate card")
        .currency(GBP)
        .term(new Term(START, END, Optional.of(END.plusMonths(3))))
        .addCohorts(
            Cohort.builder()
                .id("main")
                .plannedSize(PLANNED_PEOPLE)
                .recruitFrom(START)
                .recruitTo(RECRUIT_TO)
                .build())
        .addAllOutcomes(outcomes())
        .rateCard(
            RateCard.builder()
                .addVersion(version("v1", DateRange.of(START, SECOND_VERSION), BigDecimal.ONE))
                .addVersion(version("v2", DateRange.from(SECOND_VERSION), RISE))
                .build())
        .addAllLimits(limits())
        .payers(
            Payers.byShares(
                payer("mhclg", Share.percent(70), 300_000_000),
                payer("gmca", Share.percent(30), 110_000_000)))
        .schedule(
            PaymentSchedule.builder()
                .periods(RegularPeriods.of(Frequency.QUARTERLY, START))
                .paymentLag(new Lag(30, Lag.Unit.CALENDAR))
                .calendar(BusinessCalendar.WEEKENDS)
                .build())
        .addSources(
            new Source(
                "INDIGO Impact Bond Dataset, projects INDIGO-POJ-0152 and 0154",
                "20 tariffs, once per client but for three wellbeing assessments"))
        .build();
  }

  private static ImmutableList<Outcome> outcomes() {
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
    for (Line line : CARD) {
      outcomes.add(
          outcome(line.outcome, line.theme, Deadweight.PRICED_IN)
              .claimsPerParticipant(line.outcome.equals("wellbeing") ? 3 : 1)
              .addAllRequires(
                  line.requires.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(line.requires))
              .build());
    }
    return outcomes
        .add(
            outcome(NIGHTS, ACCOMMODATION, Deadweight.onPrice(Share.of(1, 6)))
                .unit("night")
                .claimsPerParticipant(0)
                .build())
        .add(
            outcome(
                    TRAINING,
                    EMPLOYMENT,
                    Deadweight.onCount(Baseline.ofCount(BigDecimal.valueOf(1_000))))
                .build())
        .build();
  }

  private static Outcome.Builder outcome(String id, String theme, Deadweight deadweight) {
    return Outcome.builder()
        .id(id)
        .theme(theme)
        .deadweight(deadweight)
        .claimWithinDays(CLAIM_WITHIN_DAYS);
  }

  private static RateCardVersion version(String id, DateRange inForce, BigDecimal times) {
    RateCardVersion.Builder version = RateCardVersion.builder().id(id).inForce(inForce);
    for (Line line : CARD) {
      version.addTariffs(
          Tariff.of(line.outcome, unit(BigDecimal.valueOf(line.pounds).multiply(times))));
    }
    return version
        .addTariffs(Tariff.of(NIGHTS, unit(new BigDecimal("4.25").multiply(times))))
        .addTariffs(
            Tariff.of(
                TRAINING,
                Price.graduated(
                    ImmutableList.of(Tier.upTo(20_000, pounds(300)), Tier.beyond(pounds(250))))))
        .build();
  }

  private static Price unit(BigDecimal pounds) {
    return new UnitPrice(Amount.of(GBP, pounds));
  }

  private static ImmutableList<Limit> limits() {
    return ImmutableList.of(
        new ParticipantLimit(
            "nights-each",
            Coverage.ofOutcome(NIGHTS),
            LimitTerms.of(MostOutcomes.of(60)),
            Choose.FIRST),
        new ParticipantLimit(
            "best-three-needs",
            Coverage.ofTheme(NEEDS),
            LimitTerms.of(MostOutcomes.of(3)),
            Choose.BEST),
        new ParticipantLimit(
            "jobs-each", Coverage.ofTheme(EMPLOYMENT), LimitTerms.of(pounds(5_000)), Choose.FIRST),
        Limit.perParticipant("per-person", pounds(9_000)),
        shared("entries", Coverage.ofOutcome("acc-entry"), LimitTerms.of(MostOutcomes.of(60_000))),
        shared(
            "jobs-share",
            Coverage.ofTheme(EMPLOYMENT),
            LimitTerms.of(MostOutcomes.ofCohort(Share.percent(90)))),
        new SharedLimit("year", Coverage.ALL, true, LimitTerms.of(pounds(150_000_000))),
        Limit.ofContract("contract", pounds(400_000_000)));
  }

  private static Limit shared(String id, Coverage coverage, LimitTerms terms) {
    return new SharedLimit(id, coverage, false, terms);
  }

  private static OutcomePayer payer(String party, Share share, long pounds) {
    return OutcomePayer.builder().party(party).share(share).commitment(pounds(pounds)).build();
  }

  private static Amount pounds(long pounds) {
    return Amount.of(GBP, BigDecimal.valueOf(pounds));
  }
}
