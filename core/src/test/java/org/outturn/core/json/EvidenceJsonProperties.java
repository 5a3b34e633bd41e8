package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.fixtures.EvidenceRows;
import org.outturn.core.fixtures.MeasuredCase;
import org.outturn.core.validation.IdText;

/** Reading what was written gives equal evidence, and the published schema knows it. */
class EvidenceJsonProperties {

  /** Claims and tallies, with ids of any text and quantities at the edges, and measurements. */
  @Provide
  Arbitrary<Evidence> evidence() {
    Arbitrary<BigDecimal> quantities =
        Arbitraries.of("0", "1", "0.000001", "999999999999.999999", "1000000000000", "10")
            .map(BigDecimal::new);
    return Combinators.combine(
            ContractCase.any().map(ContractCase::rows),
            MeasuredCase.any(),
            quantities,
            ids(),
            means().list().ofMaxSize(3))
        .as(EvidenceJsonProperties::all)
        .withoutEdgeCases();
  }

  private static Evidence all(
      EvidenceRows rows,
      MeasuredCase measured,
      BigDecimal quantity,
      String id,
      List<GroupMeans> means) {
    List<OutcomeClaim> claims = new ArrayList<>(rows.claims());
    List<OutcomeTally> tallies = new ArrayList<>(rows.tallies());
    if (!claims.isEmpty()) {
      OutcomeClaim last = claims.remove(claims.size() - 1);
      claims.add(last.withClaim(id).withParticipant(id).withQuantity(quantity));
    }
    if (!tallies.isEmpty()) {
      OutcomeTally last = tallies.remove(tallies.size() - 1);
      tallies.add(last.withOutcome(id).withQuantity(quantity));
    }
    List<OutcomeMeasurement> measurements = new ArrayList<>(measured.measurements());
    for (GroupMeans each : means) {
      String cohort = "cohort " + measurements.size();
      measurements.add(OutcomeMeasurement.of("scores", cohort, LocalDate.of(2020, 3, 31), each));
    }
    return Evidence.of(claims, tallies, measurements);
  }

  private static Arbitrary<GroupMeans> means() {
    Arbitrary<Long> people = Arbitraries.longs().between(0, OutcomeMeasurement.MOST_COUNTED);
    Arbitrary<BigDecimal> scores =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
            .ofScale(6);
    return Combinators.combine(people, scores, people, scores, scores.optional())
        .as(
            (treated, treatedMean, comparison, comparisonMean, deviation) ->
                new GroupMeans(
                    treated,
                    treatedMean,
                    comparison,
                    comparisonMean,
                    deviation.map(BigDecimal::abs),
                    deviation.map(scale -> scale.abs().add(BigDecimal.ONE))));
  }

  /** Any name a file can hold that no other row has. */
  private static Arbitrary<String> ids() {
    return Arbitraries.strings()
        .ofMaxLength(12)
        .all()
        .map(text -> "<" + Normalizer.normalize(text, Normalizer.Form.NFC) + ">")
        .filter(IdText::isWellFormed);
  }

  @Property(tries = 500)
  void readingWhatWasWrittenGivesEqualEvidence(@ForAll("evidence") Evidence evidence) {
    String written = EvidenceJson.write(evidence);
    Evidence read = SmallEvidence.read(written);

    assertThat(read).isEqualTo(evidence).hasSameHashCodeAs(evidence);
    assertThat(EvidenceJson.write(read)).isEqualTo(written);
    assertThat(EvidenceJson.fromTree(EvidenceJson.toTree(evidence))).isEqualTo(evidence);
    Statistics.label("measurements")
        .collect(evidence.size(EvidenceKind.MEASUREMENT) > 0)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    Statistics.label("tallies")
        .collect(!evidence.tallies().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    Statistics.label("decided otherwise")
        .collect(!evidence.columns().isAllVerified())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  @Property(tries = 300)
  void thePublishedSchemaKnowsWhatIsWritten(@ForAll("evidence") Evidence evidence) {
    assertThat(PublishedSchema.faultsOfEvidence(EvidenceJson.write(evidence))).isEmpty();
  }

  /** Whatever is broken, the reader refuses it with places and messages, never with a fault. */
  @Property(tries = 500)
  void aDocumentWithOneCharacterChangedIsReadOrRefused(
      @ForAll("evidence") Evidence evidence,
      @ForAll @IntRange(min = 0, max = 100_000) int place,
      @ForAll char character) {
    StringBuilder written = new StringBuilder(EvidenceJson.write(evidence));
    written.setCharAt(place % written.length(), character);

    assertThat(SmallEvidence.problems(written.toString()))
        .allSatisfy(problem -> assertThat(problem).isNotBlank());
  }
}
