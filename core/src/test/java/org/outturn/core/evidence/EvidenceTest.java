package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

class EvidenceTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 11);

  private static OutcomeClaim claim(String id) {
    return OutcomeClaim.of(id, "P001", "entry", DAY);
  }

  private static List<String> ids(Evidence evidence) {
    return IntStream.range(0, evidence.size()).mapToObj(evidence.columns()::id).toList();
  }

  @Test
  void nothingIsEvidenceToo() {
    assertThat(Evidence.NONE.size()).isZero();
    assertThat(Evidence.NONE.participants()).isZero();
    assertThat(Evidence.NONE.latestDate()).isEmpty();
    assertThat(Evidence.NONE.columns().seenBy(DAY)).isZero();
    assertThat(Evidence.NONE.claims()).isEmpty();
    assertThat(Evidence.NONE.tallies()).isEmpty();
    assertThat(Evidence.NONE.columns().isAllVerified()).isTrue();
    assertThat(Evidence.NONE.columns().rowOf("C1")).isEmpty();
  }

  @Test
  void isOrderedByVerifiedThenAchievedThenKindThenId() {
    LocalDate verified = DAY.plusDays(1);
    OutcomeClaim lateVerified = claim("a").withVerified(DAY.plusDays(2));
    OutcomeClaim earlyAchieved = claim("z").withVerified(verified);
    OutcomeClaim lateAchieved = OutcomeClaim.of("b", "P001", "entry", verified);
    OutcomeTally tally = OutcomeTally.of("entry", 5, DAY);
    OutcomeTally ofNorth = tally.withCohort("north");
    OutcomeTally exit = tally.withOutcome("exit");

    Evidence evidence =
        Evidence.of(
            List.of(
                lateVerified, lateAchieved, earlyAchieved, claim("c2"), claim("c10"), claim("C3")),
            List.of(exit, ofNorth, tally));

    assertThat(ids(evidence))
        .containsExactly(
            "C3",
            "c10",
            "c2",
            "entry@2018-01-11",
            "entry[north]@2018-01-11",
            "exit@2018-01-11",
            "z",
            "b",
            "a");
  }

  @Test
  void datesBeforeTheEpochComeFirst() {
    LocalDate early = LocalDate.of(1969, 12, 31);

    assertThat(
            ids(
                Evidence.ofClaims(
                    List.of(claim("b"), OutcomeClaim.of("a", "P001", "entry", early)))))
        .containsExactly("a", "b");
  }

  @Test
  void namesATallyByItsKey() {
    OutcomeTally tally = OutcomeTally.of("entry", 5, DAY);

    assertThat(
            ids(
                Evidence.ofTallies(
                    List.of(
                        tally,
                        tally.withCohort("main"),
                        tally.withCohort("main").withSegment("entrenched"),
                        tally.withSegment("entrenched")))))
        .containsExactlyInAnyOrder(
            "entry@2018-01-11",
            "entry[main]@2018-01-11",
            "entry[main:entrenched]@2018-01-11",
            "entry[:entrenched]@2018-01-11");
  }

  @Test
  void findsRowsByName() {
    Evidence evidence =
        Evidence.of(List.of(claim("c2")), List.of(OutcomeTally.of("entry", 5, DAY)));

    assertThat(evidence.columns().rowOf("c2")).isEqualTo(OptionalInt.of(0));
    assertThat(evidence.columns().rowOf("entry@2018-01-11")).isEqualTo(OptionalInt.of(1));
    assertThat(evidence.columns().rowOf("c3")).isEmpty();
  }

  @Test
  void theSameAgainChangesNothing() {
    OutcomeTally tally = OutcomeTally.of("entry", 5, DAY);

    Evidence once = Evidence.of(List.of(claim("c1")), List.of(tally));
    Evidence thrice =
        Evidence.of(List.of(claim("c1"), claim("c1"), claim("c1")), List.of(tally, tally));

    assertThat(thrice).isEqualTo(once);
    assertThat(once.repeats()).isZero();
    assertThat(thrice.repeats()).isEqualTo(3);
    assertThat(thrice.size()).isEqualTo(2);
  }

  @Test
  void refusesTheSameIdWithOtherContentNamingBoth() {
    List<OutcomeClaim> claims =
        List.of(
            claim("c1"),
            claim("c2"),
            claim("c1").withParticipant("P002"),
            claim("c2").withStatus(ClaimStatus.REJECTED),
            OutcomeClaim.of("c1", "P001", "entry", DAY.plusDays(1)));

    assertThatThrownBy(() -> Evidence.ofClaims(claims))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactlyInAnyOrder(
                        "claims[2]: the same claim id stands with other content at claims[0];"
                            + " expected the same content, or another id",
                        "claims[3]: the same claim id stands with other content at claims[1];"
                            + " expected the same content, or another id",
                        "claims[4]: the same claim id stands with other content at claims[0];"
                            + " expected the same content, or another id"));
  }

  @Test
  void refusesATallyWithOtherContentNamingBoth() {
    OutcomeTally tally = OutcomeTally.of("entry", 5, DAY).withCohort("main");
    List<OutcomeClaim> claims = List.of(claim("c1"));
    List<OutcomeTally> tallies =
        List.of(
            tally,
            tally.withCohort("north"),
            tally.withQuantity(BigDecimal.TEN),
            tally.withAchieved(DAY.plusDays(1)));

    assertThatThrownBy(() -> Evidence.of(claims, tallies))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "tallies[2]: a tally of the same outcome, cohort, segment and date stands with other"
                + " content at tallies[0]; expected the same content, or another date");
  }

  @Test
  void namesFilesAndLines() {
    EvidenceBuilder builder =
        Evidence.builder()
            .source(EvidenceKind.CLAIM, "claims.csv")
            .source(EvidenceKind.TALLY, "tallies.csv");
    builder.claim("c1", "P001", "entry", DAY).line(2).add();
    builder.claim("c1", "P002", "entry", DAY).line(7).add();
    builder.tally("entry", 1, DAY).line(3).add();
    builder.tally("entry", 0, DAY).line(5).add();

    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactlyInAnyOrder(
                        "claims.csv line 7: the same claim id stands with other content at"
                            + " claims.csv line 2; expected the same content, or another id",
                        "tallies.csv line 5: a tally of the same outcome, cohort, segment and date"
                            + " stands with other content at tallies.csv line 3; expected the same"
                            + " content, or another date"))
        .hasMessageNotContaining("P00");
  }

  @Test
  void groupsSayWhereTheyFirstStood() {
    Evidence evidence =
        Evidence.of(
            List.of(claim("c2"), claim("c1").withCohort("main")),
            List.of(OutcomeTally.of("exit", 1, DAY)));

    assertThat(evidence.columns().groups()).extracting(EvidenceGroup::outcome).hasSize(3);
    assertThat(
            IntStream.range(0, 3)
                .mapToObj(
                    group ->
                        evidence.columns().groups().get(group).outcome()
                            + " "
                            + evidence.columns().firstPlace(group)))
        .containsExactlyInAnyOrder("entry claims[0]", "entry claims[1]", "exit tallies[0]");
  }

  @Test
  void idsThatHashAlikeAreToldApart() {
    // "Aa" and "BB" have one hash, and so has any text of as many of them.
    List<OutcomeClaim> alike =
        List.of(claim("AaAa"), claim("BBBB"), claim("AaBB"), claim("BBAa"), claim("AaAa"));

    Evidence evidence = Evidence.ofClaims(alike);

    assertThat(ids(evidence)).containsExactly("AaAa", "AaBB", "BBAa", "BBBB");
    assertThat(evidence.repeats()).isEqualTo(1);
  }

  @Test
  void idsThatHashAlikeAreRefusedByTheirOwnContent() {
    List<OutcomeClaim> alike =
        List.of(claim("Aa"), claim("BB"), claim("Aa").withParticipant("P002"));

    assertThatThrownBy(() -> Evidence.ofClaims(alike))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "claims[2]: the same claim id stands with other content at claims[0]; expected the same"
                + " content, or another id");
  }

  @Test
  void talliesThatHashAlikeAreToldApart() {
    // The hash of a tally is 31 x its group + its day: 31 days make up for one group.
    OutcomeTally first = OutcomeTally.of("entry", 5, DAY.plusDays(31));
    OutcomeTally second = OutcomeTally.of("exit", 5, DAY);

    Evidence evidence = Evidence.ofTallies(List.of(first, second, first));

    assertThat(evidence.tallies()).containsExactly(second, first);
    assertThat(evidence.repeats()).isEqualTo(1);
  }

  @Test
  void aClaimAndATallyOfOneHashAreToldApart() {
    // "@" is one byte, 64, so that its hash is 31 + 64 = 95, as of a tally of group 0 on day 95.
    OutcomeTally tally = OutcomeTally.of("entry", 1, LocalDate.ofEpochDay(95));
    EvidenceBuilder builder = Evidence.builder().add(tally).add(claim("@"));

    assertThat(builder.build().size()).isEqualTo(2);
    assertThat(builder.add(claim("@")).add(tally).build().repeats()).isEqualTo(2);
  }

  @Test
  void seesWhatWasVerifiedByADay() {
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                claim("c1"),
                claim("c2"),
                claim("c3").withVerified(DAY.plusDays(5)),
                claim("c4").withVerified(DAY.plusDays(9))));

    assertThat(evidence.columns().seenBy(DAY.minusDays(1))).isZero();
    assertThat(evidence.columns().seenBy(DAY)).isEqualTo(2);
    assertThat(evidence.columns().seenBy(DAY.plusDays(4))).isEqualTo(2);
    assertThat(evidence.columns().seenBy(DAY.plusDays(5))).isEqualTo(3);
    assertThat(evidence.columns().seenBy(LocalDate.of(2999, 1, 1))).isEqualTo(4);
  }

  @Test
  void theLatestDateIsAnyDate() {
    LocalDate latest = LocalDate.of(2020, 2, 29);

    assertThat(Evidence.ofClaims(List.of(claim("c"))).latestDate()).contains(DAY);
    assertThat(Evidence.ofClaims(List.of(claim("c").withReversed(latest))).latestDate())
        .contains(latest);
    assertThat(
            Evidence.ofClaims(List.of(claim("c").withVerified(latest).withSubmitted(latest)))
                .latestDate())
        .contains(latest);
    assertThat(Evidence.ofClaims(List.of(claim("c").withVerified(latest))).latestDate())
        .contains(latest);
    assertThat(Evidence.ofTallies(List.of(OutcomeTally.of("entry", 1, latest))).latestDate())
        .contains(latest);
  }

  @Test
  void knowsWhetherEveryRowIsVerified() {
    assertThat(Evidence.ofClaims(List.of(claim("c"))).columns().isAllVerified()).isTrue();
    assertThat(
            Evidence.ofClaims(List.of(claim("c").withStatus(ClaimStatus.SUBMITTED)))
                .columns()
                .isAllVerified())
        .isFalse();
    assertThat(Evidence.ofClaims(List.of(claim("c").withReversed(DAY))).columns().isAllVerified())
        .isFalse();
  }

  @Test
  void countsParticipantsOnce() {
    Evidence evidence =
        Evidence.of(
            List.of(claim("c3"), claim("c1").withParticipant("P002"), claim("c2"), claim("c2")),
            List.of(OutcomeTally.of("entry", 1, DAY)));

    assertThat(evidence.participants()).isEqualTo(2);
    assertThat(
            evidence
                .columns()
                .participant(evidence.columns().rowOf("entry@2018-01-11").orElseThrow()))
        .isNegative();
  }

  @Test
  void toldAgainItIsEqual() {
    new EqualsTester()
        .addEqualityGroup(
            Evidence.ofClaims(List.of(claim("c1"), claim("c2").withParticipant("P002"))),
            Evidence.ofClaims(List.of(claim("c2").withParticipant("P002"), claim("c1"))),
            Evidence.ofClaims(
                List.of(claim("c1"), claim("c1"), claim("c2").withParticipant("P002"))))
        .addEqualityGroup(Evidence.ofClaims(List.of(claim("c1"), claim("c2"))))
        .addEqualityGroup(Evidence.ofTallies(List.of(OutcomeTally.of("entry", 1, DAY))))
        .addEqualityGroup(Evidence.NONE, Evidence.builder().build())
        .testEquals();
  }

  @Test
  void printsNoData() {
    assertThat(Evidence.ofClaims(List.of(claim("c1"))))
        .hasToString("Evidence of 1 claims and tallies of 1 participants");
  }

  @Test
  void doesNotChangeWhenItsBuilderGoesOn() {
    EvidenceBuilder builder = Evidence.builder().add(claim("c1"));
    Evidence before = builder.build();
    Evidence after = builder.add(claim("c0").withParticipant("P002")).build();

    assertThat(before.participants()).isEqualTo(1);
    assertThat(before.columns().byParticipant().end(before.participants() - 1)).isEqualTo(1);
    assertThat(before).isEqualTo(Evidence.ofClaims(List.of(claim("c1"))));
    assertThat(after.participants()).isEqualTo(2);
    assertThat(ids(after)).containsExactly("c0", "c1");
  }

  @Test
  void talliesTakeOtherQuantities() {
    OutcomeTally late = OutcomeTally.of("exit", 5, DAY.plusDays(1));
    Evidence tallies = Evidence.ofTallies(List.of(late, OutcomeTally.of("entry", 1, DAY)));
    assertThat(tallies.columns().isAllWhole()).isTrue();

    Evidence others = tallies.withQuantities(new long[] {0, 2_500_000});

    assertThat(others)
        .isEqualTo(
            Evidence.ofTallies(
                List.of(
                    OutcomeTally.of("entry", 0, DAY), late.withQuantity(new BigDecimal("2.5")))));
    assertThat(others.columns().isAllWhole()).isFalse();
    assertThat(others.latestDate()).isEqualTo(tallies.latestDate());
    assertThatThrownBy(() -> tallies.withQuantities(new long[] {1}))
        .hasMessage("quantities must be as many as the 2 rows but was 1");
    assertThatThrownBy(() -> tallies.withQuantities(new long[] {1, -1}))
        .hasMessage("quantities must be at least 0 but was -1");
    Evidence claims = Evidence.ofClaims(List.of(claim("c1")));
    assertThatThrownBy(() -> claims.withQuantities(new long[] {1}))
        .hasMessage(
            "evidence must be of tallies alone but was Evidence of 1 claims and tallies of 1"
                + " participants");
  }
}
