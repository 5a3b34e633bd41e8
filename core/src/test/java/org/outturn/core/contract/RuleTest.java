package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleTest {
  /** The names in the order of rules.md, and clawback, which verified-only names. */
  private static final String[] NAMES = {
    "one-currency",
    "exact-money",
    "whole-split",
    "canonical-share",
    "no-clock",
    "as-of",
    "verified-only",
    "clawback",
    "once-each",
    "in-sequence",
    "in-time",
    "replay-safe",
    "claim-order",
    "recorded-not-paid",
    "gross",
    "card-in-force",
    "each",
    "price-form",
    "unit-price",
    "two-sided",
    "factor",
    "gate",
    "best-of",
    "segment-price",
    "indexed-price",
    "amendment",
    "deadweight-on-price",
    "deadweight-on-count",
    "additionality",
    "comparison-group",
    "deadweight-stated",
    "part-pay",
    "deductible",
    "headroom",
    "payer-split",
    "commitment",
    "period",
    "settlement",
    "due-date",
    "blended",
    "plan-and-actual",
    "fund",
    "cash-flows",
    "waterfall",
    "irr-is-an-answer",
    "same-work",
    "net-outcomes-too",
    "break-even",
    "benefit",
    "discounting",
    "prudence",
    "wrong-pockets"
  };

  @Test
  void isTheCatalogueOfEveryName() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::id)).containsExactly(NAMES);
  }

  @Test
  void isFoundByItsName() {
    for (Rule rule : Rule.values()) {
      assertThat(Rule.named(rule.id())).contains(rule);
      assertThat(rule).hasToString(rule.id());
      assertThat(rule.name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(rule.id());
    }
    assertThat(Rule.named("once_each")).isEmpty();
  }
}
