package org.outturn.core.validation;

import java.util.Optional;

/**
 * A value refused by the rule it breaks: {@code plannedSize must be >= 0 but was -1} is the refusal
 * of field {@code plannedSize} by rule {@code must be >= 0}, which found {@code -1}. Whoever shows
 * it at another place, or by another name of the field, asks for its parts and never reads them out
 * of the message.
 */
public final class Refusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String rule;
  private final String found;

  /**
   * Refuses a value that is shown.
   *
   * @param field the name of the value, such as {@code plannedSize}; empty where its place says it
   * @param rule what it must be, such as {@code must be >= 0}
   * @param found the value as text
   */
  public Refusal(String field, String rule, String found) {
    super(
        (field.isEmpty() ? "" : field + " ") + rule + (found.isEmpty() ? "" : " but was " + found));
    this.field = field;
    this.rule = rule;
    this.found = found;
  }

  /**
   * Refuses a value that is not shown, or whose rule says already what was found.
   *
   * @param field the name of the value; empty where its place says it
   * @param rule what it must be
   */
  public Refusal(String field, String rule) {
    this(field, rule, "");
  }

  /**
   * The name of the refused value in the domain.
   *
   * @return such as {@code plannedSize}; empty where the place of the value says it
   */
  public String field() {
    return field;
  }

  /**
   * What the value must be.
   *
   * @return such as {@code must be >= 0}
   */
  public String rule() {
    return rule;
  }

  /**
   * What was found in its place.
   *
   * @return the value as text; empty where it is not shown
   */
  public Optional<String> found() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /**
   * The refusal without the name of the field, for those who show it at the field's place.
   *
   * @return such as {@code must be >= 0 but was -1}
   */
  public String because() {
    return found().map(value -> rule + " but was " + value).orElse(rule);
  }
}
