package org.outturn.pricing.appraisal;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.YearQuantity;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.Quantities;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Reason;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * An appraisal case of what a contract delivers: the outcomes that count, by the calendar year in
 * which they are achieved, in place of the quantities that the case states.
 */
public final class StatementQuantities {
  private StatementQuantities() {}

  /**
   * A case with what was delivered.
   *
   * @param benefits the case; outcomes that the contract does not have stay as they are stated
   * @param contract the contract
   * @param evidence all of what the statement is of
   * @param statement a statement that sees all of the evidence
   * @return the case with other quantities, without what it varies
   * @throws org.outturn.core.validation.InvalidInputException where something is achieved in a year
   *     that the case does not look at
   */
  public static AppraisalCase of(
      AppraisalCase benefits,
      OutcomesContract contract,
      Evidence evidence,
      PaymentStatement statement) {
    Map<String, Map<Integer, BigFraction>> counted = counted(evidence.columns(), statement);
    Set<String> known = contract.outcomes().stream().map(Outcome::id).collect(Collectors.toSet());
    return benefits
        .withoutSensitivity()
        .withOutcomes(
            benefits.outcomes().stream()
                .map(
                    each ->
                        known.contains(each.id())
                            ? each.withQuantities(
                                quantities(counted.getOrDefault(each.id(), Map.of())))
                            : each)
                .toList());
  }

  /** Every row of evidence is a line of the statement, in the same order. */
  private static Map<String, Map<Integer, BigFraction>> counted(
      EvidenceColumns rows, PaymentStatement statement) {
    Map<String, Map<Integer, BigFraction>> counted = new LinkedHashMap<>();
    int row = -1;
    BigFraction claimed = BigFraction.ZERO;
    for (StatementLine line : statement.lines()) {
      boolean isRefused = line.rule().filter(Reason::isOf).isPresent();
      if (!line.isAdjustment()) {
        row++;
        claimed = line.quantity();
      }
      if (!line.isAdjustment() || isRefused) {
        counted
            .computeIfAbsent(line.outcome(), any -> new TreeMap<>())
            .merge(
                LocalDate.ofEpochDay(rows.achieved(row)).getYear(),
                isRefused ? claimed.negate() : claimed,
                BigFraction::add);
      }
    }
    return counted;
  }

  private static List<YearQuantity> quantities(Map<Integer, BigFraction> byYear) {
    List<YearQuantity> quantities = new ArrayList<>();
    byYear.forEach(
        (year, quantity) -> {
          if (quantity.signum() != 0) {
            quantities.add(
                new YearQuantity(
                    year,
                    quantity.bigDecimalValue(Quantities.MOST_DECIMALS, RoundingMode.HALF_UP)));
          }
        });
    return quantities;
  }
}
