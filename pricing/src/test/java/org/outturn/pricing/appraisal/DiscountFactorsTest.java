package org.outturn.pricing.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.DiscountBand;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.appraisal.HmTreasurySchedules;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.Publication;

class DiscountFactorsTest {
  private static final Publication MANUAL = new Publication("A manual", "first edition", "2020");

  private static DiscountSchedule of(DiscountBand... bands) {
    return new DiscountSchedule("own", PriceBasis.NOMINAL, ImmutableList.copyOf(bands), MANUAL);
  }

  @Test
  void takesTheRateOfTheBandThatHasBegun() {
    DiscountSchedule own = of(DiscountBand.of(0, "0.10"), DiscountBand.of(2, "0"));

    assertThat(DiscountFactors.DEFAULT.factors(own, 4))
        .extracting(factor -> factor.setScale(6, RoundingMode.HALF_UP).toPlainString())
        .containsExactly("1.000000", "0.909091", "0.909091", "0.909091");
    assertThat(own.rate(1)).isEqualByComparingTo("0.1");
    assertThat(own.rate(2)).isEqualByComparingTo("0");
  }

  @Test
  void refusesWhatIsNoSchedule() {
    assertThatThrownBy(() -> of())
        .hasMessage("bands must begin with one from year 0 but was empty");
    assertThatThrownBy(() -> of(DiscountBand.of(1, "0.03")))
        .hasMessage("bands must begin with one from year 0 but was 1");
    assertThatThrownBy(() -> of(DiscountBand.of(0, "0.03"), DiscountBand.of(0, "0.02")))
        .hasMessage("bands must be in the order of their years: after year 0 but was 0");
    assertThatThrownBy(() -> DiscountBand.of(-1, "0.03"))
        .hasMessage("from must be >= 0 but was -1");
    assertThatThrownBy(() -> DiscountBand.of(0, "3.5"))
        .hasMessage("rate must be from 0 to 1 but was 3.5");
    assertThatThrownBy(() -> DiscountFactors.DEFAULT.factor(HmTreasurySchedules.STANDARD_2026, -1))
        .hasMessage("year must be >= 0 but was -1");
    assertThatThrownBy(() -> new Publication("A manual", "first edition", "02/2026"))
        .hasMessage("date must be an ISO year, month or day but was 02/2026");
    assertThatThrownBy(() -> new Publication("", "first edition", "2026"))
        .hasMessage("title must not be blank");
  }

  @Test
  void isFoundByItsName() {
    assertThat(HmTreasurySchedules.find("hm-treasury-2026-02-health"))
        .hasValue(HmTreasurySchedules.HEALTH_2026);
    assertThat(HmTreasurySchedules.find("hm-treasury")).isEmpty();
    assertThat(HmTreasurySchedules.all())
        .allSatisfy(each -> assertThat(each.basis()).isEqualTo(PriceBasis.REAL));
    assertThat(HmTreasurySchedules.STANDARD_2026.source())
        .hasToString("The Green Book, HM Treasury, re-issue of February 2026, 2026-02");
  }
}
