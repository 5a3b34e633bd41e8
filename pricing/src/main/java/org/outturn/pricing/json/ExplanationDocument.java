package org.outturn.pricing.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.pricing.payment.Explanation;

/**
 * How one claim became its amount, as a JSON document: the components are its keys.
 *
 * @param claim a claim's id or a tally's key
 * @param outcome the outcome's id
 * @param steps what each rule found, in the order asked
 */
public record ExplanationDocument(String claim, String outcome, List<StepRow> steps) {

  /**
   * What one rule found.
   *
   * @param rule the rule
   * @param id the limit, outcome or payer it is about
   * @param found a sentence
   * @param payable what is payable after it; null before the claim has a value
   */
  public record StepRow(String rule, @Nullable String id, String found, @Nullable String payable) {}

  /**
   * The document of an explanation.
   *
   * @param explanation the explanation
   * @return the document
   */
  public static ExplanationDocument of(Explanation explanation) {
    return new ExplanationDocument(
        explanation.claim(),
        explanation.outcome(),
        explanation.steps().stream()
            .map(
                each ->
                    new StepRow(
                        each.rule().id(),
                        each.id().orElse(null),
                        each.sentence(),
                        each.after().map(after -> after.value().toPlainString()).orElse(null)))
            .toList());
  }
}
