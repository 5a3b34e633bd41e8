package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.SideResult;

/**
 * The answer to a business case: payments, returns, and the same outcomes paid for by inputs.
 *
 * @param of what was asked
 * @param volumes one for each volume, low, base and high
 * @param comparison the sides {@value #INPUTS} and {@value #OUTCOMES}, base as its plan
 */
public record BusinessCaseAnswer(
    FinancedContract of, ImmutableList<VolumeAnswer> volumes, Comparison comparison) {
  /** The side that pays a budget. */
  public static final String INPUTS = "inputs";

  /** The side that pays what the contract pays. */
  public static final String OUTCOMES = "outcomes";

  /**
   * What the contract comes to at one volume.
   *
   * @param volume the volume
   * @return its answer
   */
  public VolumeAnswer at(Volume volume) {
    return volumes.stream().filter(each -> each.volume() == volume).findFirst().orElseThrow();
  }

  /**
   * What one side comes to at one volume.
   *
   * @param volume the volume
   * @param side {@value #INPUTS} or {@value #OUTCOMES}
   * @return payment, outcomes and cost per outcome
   */
  public SideResult side(Volume volume, String side) {
    return comparison.result(scenario(volume), side).orElseThrow();
  }

  /**
   * What a volume is called in the comparison, where base is the plan.
   *
   * @param volume the volume
   * @return {@code low}, {@code plan} or {@code high}
   */
  static String scenario(Volume volume) {
    return volume == Volume.BASE ? ComparisonScenario.PLAN : volume.words();
  }
}
