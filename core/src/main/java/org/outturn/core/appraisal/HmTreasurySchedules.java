package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * HM Treasury's discount schedules as re-issued in February 2026, for the years 0-30, 31-75,
 * 76-125, 126-200, 201-300 and 301 on. They discount real amounts. A case names the one it uses;
 * other schedules are given in full.
 */
public final class HmTreasurySchedules {
  private static final Publication GREEN_BOOK =
      new Publication("The Green Book", "HM Treasury, re-issue of February 2026", "2026-02");

  /** The standard rates: 3.5 % falling to 1 %. */
  public static final DiscountSchedule STANDARD_2026 =
      schedule("standard", "0.035", "0.03", "0.025", "0.02", "0.015", "0.01");

  /** The rates for effects on health and life: 1.5 % falling to 0.43 %. */
  public static final DiscountSchedule HEALTH_2026 =
      schedule("health", "0.015", "0.0129", "0.0107", "0.0086", "0.0064", "0.0043");

  /** The lower rates for a test of long-lived effects: 3 % falling to 0.86 %. */
  public static final DiscountSchedule SENSITIVITY_2026 =
      schedule("sensitivity", "0.03", "0.0257", "0.0214", "0.0171", "0.0129", "0.0086");

  private HmTreasurySchedules() {}

  /**
   * Every schedule here.
   *
   * @return standard, health and sensitivity
   */
  public static ImmutableList<DiscountSchedule> all() {
    return ImmutableList.of(STANDARD_2026, HEALTH_2026, SENSITIVITY_2026);
  }

  /**
   * The schedule of a name.
   *
   * @param id such as {@code hm-treasury-2026-02-standard}
   * @return empty where none here has that name
   */
  public static Optional<DiscountSchedule> find(String id) {
    return all().stream().filter(schedule -> schedule.id().equals(id)).findFirst();
  }

  private static DiscountSchedule schedule(
      String name, String r0, String r31, String r76, String r126, String r201, String r301) {
    return new DiscountSchedule(
        "hm-treasury-2026-02-" + name,
        PriceBasis.REAL,
        ImmutableList.of(
            DiscountBand.of(0, r0),
            DiscountBand.of(31, r31),
            DiscountBand.of(76, r76),
            DiscountBand.of(126, r126),
            DiscountBand.of(201, r201),
            DiscountBand.of(301, r301)),
        GREEN_BOOK);
  }
}
