package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.outturn.core.contract.Rule;

/** Why a claim was refused, by the code that a statement gives. */
public enum Reason {
  /** Not yet verified. */
  SUBMITTED(1, Rule.VERIFIED_ONLY),
  /** Found not to be true. */
  REJECTED(2, Rule.VERIFIED_ONLY),
  /** Found to be true at first, then not. */
  REVERSED(3, Rule.VERIFIED_ONLY),
  /** The participant was referred outside the recruitment window. */
  NOT_ELIGIBLE(4, Rule.IN_TIME),
  /** Achieved outside the term and its tail. */
  OUT_OF_TERM(5, Rule.IN_TIME),
  /** Submitted after the claim window. */
  LATE(6, Rule.IN_TIME),
  /** A required outcome was not achieved on or before that date. */
  PREREQUISITE(7, Rule.IN_SEQUENCE),
  /** No version of the rate card in force prices it. */
  NO_PRICE(8, Rule.CARD_IN_FORCE),
  /** Another outcome's measured value does not allow it. */
  GATE(9, Rule.GATE),
  /** The participant has been paid for the outcome as often as allowed. */
  REPEAT(10, Rule.ONCE_EACH),
  /** Doubted, and not decided again yet. */
  DISPUTED(11, Rule.VERIFIED_ONLY),
  /** A grant is paid for that day instead; it is recorded. */
  GRANT_PERIOD(12, Rule.RECORDED_NOT_PAID);

  private static final Reason[] ALL = values();
  private static final ImmutableSet<Rule> RULES =
      Arrays.stream(ALL).map(Reason::rule).collect(Sets.toImmutableEnumSet());

  private final byte code;
  private final Rule rule;

  Reason(int code, Rule rule) {
    this.code = (byte) code;
    this.rule = rule;
  }

  /**
   * The rule that refuses.
   *
   * @return the rule
   */
  public Rule rule() {
    return rule;
  }

  /**
   * Whether a rule refuses claims whole, for one of these reasons.
   *
   * @param rule the rule
   * @return true for a rule about which claims count
   */
  public static boolean isOf(Rule rule) {
    return RULES.contains(rule);
  }

  /**
   * The number that stands for it in columns; 0 stands for none.
   *
   * @return at least 1
   */
  public byte code() {
    return code;
  }

  /**
   * The reason of a number.
   *
   * @param code as {@link #code()} gives it
   * @return the reason
   */
  public static Reason ofCode(byte code) {
    return ALL[code - 1];
  }
}
