package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.money.Fractions;
import org.outturn.core.terms.StatedValue;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Inputs;

/** The inputs that an appraisal case varies by its own words: {@code deadweight of jobs}. */
final class VariedInputs {
  private static final int DECIMALS = 12;

  private VariedInputs() {}

  /** One of them; a cost or a quantity is a multiple of what is stated, and not rounded. */
  static Input<AppraisalCase> of(AppraisalCase given, AppraisalInput input) {
    Inputs<AppraisalCase> alone =
        Inputs.byName(
            document -> ImmutableMap.of(input.toString(), stated(document, input)),
            (document, numbers) -> changed(document, input, numbers));
    return alone.named(given, input.toString());
  }

  private static StatedValue stated(AppraisalCase given, AppraisalInput input) {
    BigFraction number = input.stated(given);
    return StatedValue.ofNumber(number, Fractions.text(number), DECIMALS);
  }

  private static AppraisalCase changed(
      AppraisalCase given, AppraisalInput input, Map<String, BigFraction> numbers) {
    AppraisalCase changed = given;
    for (BigFraction number : numbers.values()) {
      changed = input.in(changed, new BigDecimal(Fractions.text(number)));
    }
    return changed;
  }
}
