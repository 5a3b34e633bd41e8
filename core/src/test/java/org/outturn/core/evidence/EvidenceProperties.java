package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.fixtures.Days;
import org.outturn.core.fixtures.EvidenceRows;

/** Rules claim-order, replay-safe and as-of, on evidence of every shape. */
class EvidenceProperties {
  @Provide
  Arbitrary<EvidenceRows> rows() {
    return ContractCase.any().map(ContractCase::rows);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Days.between(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 12, 31));
  }

  @Property
  void givesBackWhatItWasGiven(@ForAll("rows") EvidenceRows rows) {
    Evidence evidence = rows.toEvidence();

    assertThat(evidence.claims()).containsExactlyInAnyOrderElementsOf(rows.claims());
    assertThat(evidence.tallies()).containsExactlyInAnyOrderElementsOf(rows.tallies());
    assertThat(Evidence.of(evidence.claims(), evidence.tallies())).isEqualTo(evidence);
  }

  @Property
  void theOrderOfTheInputNeverShows(@ForAll("rows") EvidenceRows rows, @ForAll Random random) {
    List<OutcomeClaim> claims = new ArrayList<>(rows.claims());
    List<OutcomeTally> tallies = new ArrayList<>(rows.tallies());
    Collections.shuffle(claims, random);
    Collections.shuffle(tallies, random);
    EvidenceBuilder talliesFirst = Evidence.builder();
    tallies.forEach(talliesFirst::add);
    claims.forEach(talliesFirst::add);

    Evidence evidence = rows.toEvidence();
    Evidence shuffled = talliesFirst.build();

    assertThat(shuffled).isEqualTo(evidence).hasSameHashCodeAs(evidence);
    assertThat(ids(shuffled)).isEqualTo(ids(evidence));
  }

  @Property
  void rowsAreInClaimOrder(@ForAll("rows") EvidenceRows rows) {
    Evidence evidence = rows.toEvidence();
    Comparator<Integer> claimOrder =
        Comparator.<Integer>comparingInt(evidence.columns()::verified)
            .thenComparingInt(evidence.columns()::achieved)
            .thenComparing(
                row -> evidence.columns().groups().get(evidence.columns().group(row)).kind())
            .thenComparing(
                row -> key(evidence, row),
                Comparators.lexicographical(Comparator.<String>naturalOrder()));

    assertThat(IntStream.range(0, evidence.size()).boxed().toList())
        .isSortedAccordingTo(claimOrder);
  }

  /** The id of a claim; of a tally its outcome, cohort and segment, an absent one before others. */
  private static List<String> key(Evidence evidence, int row) {
    EvidenceGroup group = evidence.columns().groups().get(evidence.columns().group(row));
    return group.kind() == EvidenceKind.CLAIM
        ? List.of(evidence.columns().id(row))
        : List.of(group.outcome(), group.cohort().orElse(""), group.segment().orElse(""));
  }

  @Property
  void repeatsChangeNothing(@ForAll("rows") EvidenceRows rows, @ForAll Random random) {
    List<OutcomeClaim> claims = new ArrayList<>(rows.claims());
    rows.claims().stream().filter(claim -> random.nextBoolean()).forEach(claims::add);
    List<OutcomeTally> tallies = new ArrayList<>(rows.tallies());
    rows.tallies().stream().filter(tally -> random.nextBoolean()).forEach(tallies::add);
    Collections.shuffle(claims, random);
    Evidence evidence = rows.toEvidence();
    Evidence repeated = Evidence.of(claims, tallies);

    assertThat(repeated).isEqualTo(evidence);
    assertThat(repeated.repeats()).isEqualTo(claims.size() + tallies.size() - evidence.size());
    assertThat(repeated.participants()).isEqualTo(evidence.participants());
  }

  @Property
  void seesTheRowsVerifiedByADayAndNoOther(
      @ForAll("rows") EvidenceRows rows, @ForAll("dates") LocalDate asOf) {
    Evidence evidence = rows.toEvidence();
    long verified =
        rows.claims().stream().filter(claim -> !claim.verified().isAfter(asOf)).count()
            + rows.tallies().stream().filter(tally -> !tally.achieved().isAfter(asOf)).count();

    assertThat(evidence.columns().seenBy(asOf)).isEqualTo((int) verified);
  }

  @Property
  void everythingIsSeenByTheLatestDate(@ForAll("rows") EvidenceRows rows) {
    Evidence evidence = rows.toEvidence();

    assertThat(evidence.latestDate().map(evidence.columns()::seenBy).orElse(0))
        .isEqualTo(evidence.size());
  }

  @Property
  void eachParticipantHasItsOwnRowsInClaimOrder(@ForAll("rows") EvidenceRows rows) {
    Evidence evidence = rows.toEvidence();
    Set<Integer> found = new HashSet<>();
    for (int participant = 0; participant < evidence.participants(); participant++) {
      int last = -1;
      for (int at = evidence.columns().byParticipant().start(participant);
          at < evidence.columns().byParticipant().end(participant);
          at++) {
        int row = evidence.columns().byParticipant().row(at);
        assertThat(evidence.columns().participant(row)).isEqualTo(participant);
        assertThat(row).isGreaterThan(last);
        assertThat(found.add(row)).isTrue();
        last = row;
      }
    }
    assertThat(found).hasSize(rows.claims().size());
    assertThat(evidence.participants())
        .isEqualTo((int) rows.claims().stream().map(OutcomeClaim::participant).distinct().count());
  }

  @Property
  void groupsAreWhatRowsHaveInCommon(@ForAll("rows") EvidenceRows rows) {
    Evidence evidence = rows.toEvidence();
    Set<EvidenceGroup> ofRows = new HashSet<>();
    IntStream.range(0, evidence.size())
        .forEach(row -> ofRows.add(evidence.columns().groups().get(evidence.columns().group(row))));

    assertThat(ImmutableSet.copyOf(evidence.columns().groups()))
        .hasSameSizeAs(evidence.columns().groups())
        .isEqualTo(ofRows);
  }

  @Property
  void allVerifiedIsWhatItSays(@ForAll("rows") EvidenceRows rows) {
    boolean allVerified =
        rows.claims().stream()
            .allMatch(
                claim -> claim.status() == ClaimStatus.VERIFIED && claim.reversed().isEmpty());

    assertThat(rows.toEvidence().columns().isAllVerified()).isEqualTo(allVerified);
  }

  private static List<String> ids(Evidence evidence) {
    return IntStream.range(0, evidence.size()).mapToObj(evidence.columns()::id).toList();
  }
}
