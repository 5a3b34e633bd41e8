package org.outturn.core.ratecard;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.validation.Refusal;
import org.outturn.core.validation.Require;

/** What every price form with steps asks of them. */
final class PriceSteps {
  private PriceSteps() {}

  static void rising(List<Optional<BigDecimal>> ends, String field) {
    Require.that(!ends.isEmpty(), field, "must not be empty", ends);
    BigDecimal last = BigDecimal.ZERO;
    for (Iterator<Optional<BigDecimal>> each = ends.iterator(); each.hasNext(); ) {
      Optional<BigDecimal> end = each.next();
      if (end.isPresent() != each.hasNext()) {
        throw new Refusal(
            field,
            end.isPresent()
                ? "must end with one that has no upTo, but the last ends at " + end.get()
                : "must have an upTo on every one but the last");
      }
      if (end.isPresent()) {
        Require.that(
            end.get().compareTo(last) > 0, field, "must have upTo rising from " + last, end.get());
        last = end.get();
      }
    }
  }
}
