package org.outturn.pricing.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.NumberText;
import org.outturn.core.json.SourceDocument;

/**
 * The JSON document of a business case; a key that may be left out is null.
 *
 * @param outturn the version of the format, {@code "1"}
 * @param id the case's short name
 * @param name what people call it
 * @param currency an ISO 4217 code, that of the contract
 * @param finance the finance case's file, from the folder of the case; it names contract and
 *     tallies
 * @param volumes what tallies are multiplied by
 * @param inputs what paying for inputs would have cost
 * @param outcome the outcome that stands for success
 * @param assumptions what was assumed, in words
 * @param sources where the figures come from
 */
public record BusinessCaseDocument(
    String outturn,
    String id,
    @Nullable String name,
    String currency,
    String finance,
    VolumesDocument volumes,
    InputsDocument inputs,
    @Nullable String outcome,
    @Nullable List<String> assumptions,
    @Nullable List<SourceDocument> sources) {

  /**
   * What tallies are multiplied by.
   *
   * @param low for fewer outcomes
   * @param base for what is expected
   * @param high for more
   */
  public record VolumesDocument(
      @NumberText String low, @NumberText String base, @NumberText String high) {}

  /**
   * Paying for inputs.
   *
   * @param budget what is paid, whatever is delivered
   */
  public record InputsDocument(@NumberText String budget) {}
}
