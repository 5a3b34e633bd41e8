package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GroupComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
  private static final StatedGroup NOTHING =
      new StatedGroup(
          OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
  private static final GroupMeans MEANS = means("512.4", "498.75");

  private static GroupMeans means(String treated, String comparison) {
    return GroupMeans.of(1_200, new BigDecimal(treated), 1_180, new BigDecimal(comparison));
  }

  private static StatedGroup scored(long people, String mean) {
    return new StatedGroup(
        OptionalLong.of(people),
        OptionalLong.empty(),
        Optional.of(new BigDecimal(mean)),
        Optional.empty());
  }

  private static StatedGroup counted(long people, long events) {
    return new StatedGroup(
        OptionalLong.of(people), OptionalLong.of(events), Optional.empty(), Optional.empty());
  }

  @Test
  void isWhatBothGroupsState() {
    assertThat(GroupComparison.of(NOTHING, NOTHING)).isEmpty();
    assertThat(GroupComparison.of(counted(10, 2), counted(20, 8)))
        .hasValue(new GroupCounts(10, 2, 20, 8));
    assertThat(GroupComparison.of(scored(1_200, "512.40"), scored(1_180, "498.75")))
        .hasValue(MEANS);
  }

  @Test
  void refusesSomeWithoutTheOthers() {
    assertThatThrownBy(() -> GroupComparison.of(scored(10, "5"), NOTHING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "found treatedN, treatedMean without the others; expected all of treatedN, treatedMean,"
                + " comparisonN, comparisonMean");
    assertThatThrownBy(() -> GroupComparison.of(counted(10, 2), NOTHING))
        .hasMessage(
            "found treatedN, treatedEvents without the others; expected all of treatedN,"
                + " treatedEvents, comparisonN, comparisonEvents");
    StatedGroup withDeviation =
        new StatedGroup(
            OptionalLong.of(10),
            OptionalLong.empty(),
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.ONE));
    assertThatThrownBy(() -> GroupComparison.of(withDeviation, scored(10, "5")))
        .hasMessage(
            "found treatedN, treatedMean, comparisonN, comparisonMean, treatedSd without the others;"
                + " expected all of treatedN, treatedMean, comparisonN, comparisonMean, treatedSd,"
                + " comparisonSd");
    assertThatThrownBy(() -> GroupComparison.of(counted(10, 2), scored(10, "5")))
        .hasMessage(
            "found events beside means of a treated and a comparison group; expected one of the"
                + " two");
  }

  @Test
  void meansAreExactAndLoseNeedlessZeros() {
    new EqualsTester()
        .addEqualityGroup(MEANS, means("512.40", "498.750"))
        .addEqualityGroup(means("512.41", "498.75"))
        .addEqualityGroup(means("-512.4", "0"), means("-512.40", "0.0"))
        .testEquals();
    assertThatThrownBy(
            () ->
                new GroupMeans(
                    10,
                    BigDecimal.ONE,
                    10,
                    BigDecimal.ONE,
                    Optional.of(new BigDecimal("-1")),
                    Optional.of(BigDecimal.ONE)))
        .hasMessage("treatedSd must be >= 0 but was -1");
    assertThatThrownBy(() -> GroupMeans.of(-1, BigDecimal.ONE, 10, BigDecimal.ONE))
        .hasMessage("treatedN must be from 0 to 1000000000000000 but was -1");
  }

  @Test
  void saysWhichOfTheTwoItIs() {
    GroupComparison counts = new GroupCounts(10, 2, 20, 8);
    GroupComparison scores = MEANS;

    assertThat(counts.<String>match(each -> "counts", each -> "means")).isEqualTo("counts");
    assertThat(scores.<String>match(each -> "counts", each -> "means")).isEqualTo("means");
  }

  @Test
  void aMeasurementHoldsMeans() {
    OutcomeMeasurement measurement = OutcomeMeasurement.of("reading", "main", DAY, MEANS);

    assertThat(measurement.groups()).hasValue(MEANS);
    assertThat(Evidence.ofMeasurements(List.of(measurement)).measurements())
        .containsExactly(measurement);
    assertThatThrownBy(() -> measurement.withValue(BigDecimal.ONE))
        .hasMessage("value must not stand beside means of a treated and a comparison group");
    assertThatThrownBy(() -> measurement.withCounts(new GroupCounts(10, 2, 20, 8)))
        .hasMessage("counts must not stand beside means of the two groups");
    assertThatThrownBy(
            () ->
                OutcomeMeasurement.of(
                    "reading",
                    "main",
                    DAY,
                    GroupMeans.of(1_000_000_000, BigDecimal.ONE, 10, BigDecimal.ONE)))
        .hasMessage("treatedN must be at most 999999999 but was 1000000000");
  }
}
