package org.outturn.pricing.review;

import com.google.common.collect.ImmutableList;

/**
 * What is suspicious in a document: {@code Reviewer.DEFAULT.review(contract).warnings()}.
 *
 * @param of the document's id
 * @param warnings in the order in which a document is read; empty where nothing is
 */
public record Review(String of, ImmutableList<Warning> warnings) {
  /**
   * This review, and what else was found.
   *
   * @param more further warnings, such as those of how a file is written
   * @return these warnings, then the further ones
   */
  public Review and(ImmutableList<Warning> more) {
    return new Review(of, ImmutableList.<Warning>builder().addAll(warnings).addAll(more).build());
  }

  /**
   * This review, and that of a document which this one names.
   *
   * @param named the other review; its places are told apart by its document's id
   * @return the warnings of both, these first
   */
  public Review with(Review named) {
    ImmutableList.Builder<Warning> all = ImmutableList.builder();
    all.addAll(warnings);
    for (Warning each : named.warnings) {
      all.add(
          new Warning(each.kind(), named.of + ": " + each.where(), each.found(), each.because()));
    }
    return new Review(of, all.build());
  }
}
