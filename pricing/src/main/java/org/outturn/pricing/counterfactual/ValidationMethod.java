package org.outturn.pricing.counterfactual;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How an outcome is validated, by the five labels of the INDIGO data standard (Government Outcomes
 * Lab, University of Oxford, version 4.1, "outcome validation method").
 */
public enum ValidationMethod {
  /** People are assigned to the programme or to a comparison group by lot. */
  RANDOMISED_CONTROL_TRIAL("Randomised Control Trial", Counterfactual.COMPARISON_GROUP),
  /** A comparison group is found by matching or by a rule, not by lot. */
  QUASI_EXPERIMENTAL_STUDY("Quasi-experimental study", Counterfactual.COMPARISON_GROUP),
  /** Outcomes are compared with those of earlier people. */
  HISTORICAL_COMPARISON("Historical comparison", Counterfactual.HISTORIC_BASELINE),
  /** Outcomes of the same people are compared before and after. */
  PRE_POST_ANALYSIS("Pre-Post analysis", Counterfactual.BEFORE_AND_AFTER),
  /** It is verified that the outcome happened, not why. */
  SIMPLE_EX_POST_VERIFICATION("Simple ex-post verification", Counterfactual.NONE);

  private final String label;
  private final Counterfactual counterfactual;

  ValidationMethod(String label, Counterfactual counterfactual) {
    this.label = label;
    this.counterfactual = counterfactual;
  }

  /**
   * The method that a label names; capitals and outer blanks do not matter, since the published
   * data vary in them.
   *
   * @param label such as {@code Simple Ex-post verification}
   * @return the method
   * @throws IllegalArgumentException for any other text, listing the labels
   */
  public static ValidationMethod ofLabel(String label) {
    return Arrays.stream(values())
        .filter(method -> method.label.equalsIgnoreCase(label.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "validation method must be one of "
                        + Arrays.stream(values())
                            .map(ValidationMethod::label)
                            .collect(Collectors.joining(", "))
                        + " but was "
                        + label));
  }

  /**
   * The label, as the standard writes it.
   *
   * @return such as {@code Quasi-experimental study}
   */
  public String label() {
    return label;
  }

  /**
   * How the method knows what would have happened anyway.
   *
   * @return its counterfactual
   */
  public Counterfactual counterfactual() {
    return counterfactual;
  }
}
