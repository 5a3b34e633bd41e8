package org.outturn.pricing.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.appraisal.HmTreasurySchedules;

/**
 * HM Treasury's schedules. The standard factors of the years 30, 31, 75 and 76 are those of the
 * published table (Green Book supplementary guidance: discounting). The others were worked out
 * apart from this code as products of powers, such as 1.015^-30 x 1.0129^-45. The rates are also
 * given by the Department for Transport, Forthcoming change: Green Book updates, 16 April 2026.
 */
class DiscountGoldenTest {

  @ParameterizedTest
  @CsvSource({
    "standard, 0, 1.0000",
    "standard, 1, 0.9662",
    "standard, 30, 0.3563",
    "standard, 31, 0.3459",
    "standard, 75, 0.0942",
    "standard, 76, 0.0919",
    "standard, 125, 0.0274",
    "standard, 126, 0.0269",
    "standard, 200, 0.0062",
    "standard, 201, 0.0061",
    "standard, 300, 0.0014",
    "standard, 301, 0.0014",
    "health, 30, 0.6398",
    "health, 31, 0.6316",
    "health, 75, 0.3594",
    "health, 76, 0.3556",
    "health, 125, 0.2111",
    "health, 126, 0.2093",
    "health, 200, 0.1110",
    "health, 201, 0.1103",
    "health, 300, 0.0587",
    "health, 301, 0.0584",
    "sensitivity, 30, 0.4120",
    "sensitivity, 31, 0.4017",
    "sensitivity, 75, 0.1315",
    "sensitivity, 76, 0.1288",
    "sensitivity, 125, 0.0456",
    "sensitivity, 126, 0.0449",
    "sensitivity, 200, 0.0128",
    "sensitivity, 201, 0.0126",
    "sensitivity, 300, 0.0036",
    "sensitivity, 301, 0.0035"
  })
  void equalsTheTable(String name, int year, BigDecimal expected) {
    DiscountSchedule schedule =
        HmTreasurySchedules.find("hm-treasury-2026-02-" + name).orElseThrow();

    assertThat(DiscountFactors.DEFAULT.factor(schedule, year).setScale(4, RoundingMode.HALF_UP))
        .isEqualTo(expected);
  }
}
