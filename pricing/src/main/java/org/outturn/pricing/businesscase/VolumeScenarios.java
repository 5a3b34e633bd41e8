package org.outturn.pricing.businesscase;

import org.outturn.core.validation.Require;

/**
 * Which scenarios of a delivery, or of a contract's plan, are the low, base and high volume: {@code
 * new VolumeScenarios("TARGETS", "RESULTS", "TARGETS")}.
 *
 * @param low such as {@code LOW}
 * @param base such as {@code BASE}
 * @param high such as {@code HIGH}
 */
public record VolumeScenarios(String low, String base, String high) {
  /** Those of the usual names. */
  public static final VolumeScenarios STANDARD = new VolumeScenarios("LOW", "BASE", "HIGH");

  /**
   * Refuses blank names.
   *
   * @param low such as {@code LOW}
   * @param base such as {@code BASE}
   * @param high such as {@code HIGH}
   */
  public VolumeScenarios {
    Require.id(low, "low");
    Require.id(base, "base");
    Require.id(high, "high");
  }

  /**
   * The scenario that is a volume.
   *
   * @param volume the volume
   * @return its name
   */
  public String of(Volume volume) {
    return switch (volume) {
      case LOW -> low;
      case BASE -> base;
      case HIGH -> high;
    };
  }
}
