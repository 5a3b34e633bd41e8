package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;

/**
 * Where the value to the public at one volume stands: formulas that answers and checks are made of.
 * All values are present values, but for what is found twice.
 *
 * @param benefits what all agencies gain
 * @param costs what all agencies pay
 * @param fiscal the fiscal part of the benefits
 * @param cashable the cashable part of those
 * @param beyondHorizon what benefits bring after the years that are looked at
 * @param payBack the year in which all benefits have paid all costs back, or words
 * @param fiscalPayBack the year in which fiscal benefits have, or words
 * @param savingsCatchUp the year in which cashable savings have, not discounted, or words
 * @param foundTwice the most that is paid and not yet saved
 * @param pays what each agency pays
 * @param gains what each agency gains
 * @param weights what each benefit is worth for each unit of its unit value
 * @param seesAll whether every outcome and payment falls into a year that is looked at
 */
record ValuePlaces(
    String benefits,
    String costs,
    String fiscal,
    String cashable,
    String beyondHorizon,
    String payBack,
    String fiscalPayBack,
    String savingsCatchUp,
    String foundTwice,
    ImmutableMap<String, String> pays,
    ImmutableMap<String, String> gains,
    ImmutableMap<String, String> weights,
    String seesAll) {
  /** What stands in place of a year where money does not come back. */
  static final String NOT_BACK = "not within these years";

  /** A formula: benefits less costs. */
  String net() {
    return benefits + "-" + costs;
  }
}
