package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.outturn.core.validation.Require;

/**
 * Two inputs varied together: each value of the one with each value of the other.
 *
 * @param rowInput the input that changes from row to row
 * @param rows its values, at least one
 * @param columnInput the input that changes from column to column
 * @param columns its values, at least one
 */
public record TwoWay(
    AppraisalInput rowInput,
    ImmutableList<BigDecimal> rows,
    AppraisalInput columnInput,
    ImmutableList<BigDecimal> columns) {

  /**
   * Refuses the same input twice, no values, and values an input does not allow.
   *
   * @param rowInput the input that changes from row to row
   * @param rows its values
   * @param columnInput the input that changes from column to column
   * @param columns its values
   */
  public TwoWay {
    Require.that(
        !rowInput.equals(columnInput), "columns", "must vary another input than rows", columnInput);
    rows = allowed(rowInput, "rows", rows);
    columns = allowed(columnInput, "columns", columns);
  }

  private static ImmutableList<BigDecimal> allowed(
      AppraisalInput input, String field, ImmutableList<BigDecimal> values) {
    Require.that(!values.isEmpty(), field, "must have at least one value", values);
    return values.stream()
        .map(value -> SensitivityRange.allowed(input, field, value))
        .collect(ImmutableList.toImmutableList());
  }
}
