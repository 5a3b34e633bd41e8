package org.outturn.pricing.difference;

import java.util.Optional;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.TermPath;
import org.outturn.core.validation.Require;

/**
 * One term that is not what it was.
 *
 * @param at where it stands
 * @param before what it was; empty where it is new
 * @param after what it is; empty where it is no more
 */
public record TermsChange(TermPath at, Optional<StatedTerm> before, Optional<StatedTerm> after) {

  /** What became of a term. */
  public enum Kind {
    /** The second contract states it and the first does not. */
    ADDED,
    /** The first contract states it and the second does not. */
    REMOVED,
    /** Both state it, each another way. */
    CHANGED
  }

  /**
   * Checks that something changed.
   *
   * @param at where it stands
   * @param before what it was
   * @param after what it is
   * @throws IllegalArgumentException when it is stated by neither contract, or alike by both
   */
  public TermsChange {
    Require.that(
        before.isPresent() || after.isPresent(), "change", "must state before or after", at);
    Require.that(
        !before.map(StatedTerm::toTree).equals(after.map(StatedTerm::toTree)),
        "change",
        "must have an after that is not its before",
        at);
  }

  /**
   * What became of the term.
   *
   * @return by whether there is a before and an after
   */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
  }

  /**
   * The term's place in the words of the format.
   *
   * @return such as {@code limits[contract].amount}
   */
  public String path() {
    return at.toString();
  }

  /**
   * The change for people.
   *
   * @return such as {@code Limit 'contract': amount rises from 2,600,000.00 to 2,800,000.00 GBP}
   */
  public String sentence() {
    return ChangeSentence.of(this);
  }

  /**
   * What the term was, for people.
   *
   * @return such as {@code 2,600,000.00 GBP}; empty where it is new
   */
  public String textBefore() {
    return before.map(TermWords::of).orElse("");
  }

  /**
   * What the term is, for people.
   *
   * @return such as {@code 2,800,000.00 GBP}; empty where it is no more
   */
  public String textAfter() {
    return after.map(TermWords::of).orElse("");
  }

  /** The change from the second contract to the first. */
  TermsChange reversed() {
    return new TermsChange(at, after, before);
  }
}
