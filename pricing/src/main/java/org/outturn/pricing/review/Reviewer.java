package org.outturn.pricing.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;

/**
 * Looks a document over for what is suspicious: {@code
 * Reviewer.DEFAULT.review(contract).warnings()}. What is wrong is refused when a document is read,
 * and not looked for here. Has no state; thread-safe.
 */
public final class Reviewer {
  /** The reviewer. */
  public static final Reviewer DEFAULT = new Reviewer();

  private Reviewer() {}

  /**
   * Reviews a contract.
   *
   * @param contract the contract
   * @return the warnings
   */
  public Review review(OutcomesContract contract) {
    return review(contract, Evidence.NONE);
  }

  /**
   * Reviews a contract and its evidence.
   *
   * @param contract the contract
   * @param evidence what happened under it
   * @return the warnings of the contract, then those of the evidence
   */
  public Review review(OutcomesContract contract, Evidence evidence) {
    ImmutableList.Builder<Warning> found = ImmutableList.builder();
    new ContractReview(contract, found).look();
    IdReview ids = new IdReview(found);
    ids.look(contract);
    ids.look(evidence.columns());
    return new Review(contract.id(), found.build());
  }

  /**
   * Reviews a finance case.
   *
   * @param finance the case
   * @return the warnings of the case; a contract that it names is reviewed by itself
   */
  public Review review(FinanceCase finance) {
    ImmutableList.Builder<Warning> found = ImmutableList.builder();
    for (Tranche each : finance.tranches()) {
      String where = "tranches[" + each.id() + "].";
      rate(found, where + "rate", each.rate());
      rate(found, where + "preferredReturn", each.preferredReturn());
      if (each.cap().isPresent()) {
        each.maximumReturn().ifPresent(most -> rate(found, where + "cap.irr", most));
      }
    }
    return new Review(finance.id(), found.build());
  }

  private static void rate(ImmutableList.Builder<Warning> found, String where, AnnualRate rate) {
    if (rate.value().compareTo(BigDecimal.ONE) >= 0) {
      found.add(
          new Warning(
              Suspicion.RATE_ABOVE_ONE,
              where,
              rate.toString(),
              "This is "
                  + rate.value().movePointRight(2).stripTrailingZeros().toPlainString()
                  + " % a year; "
                  + rate
                  + " % a year is written "
                  + rate.value().movePointLeft(2).toPlainString()
                  + "."));
    }
  }
}
