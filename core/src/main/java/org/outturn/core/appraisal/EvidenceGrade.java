package org.outturn.core.appraisal;

import java.math.BigDecimal;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * How far figures of one quality of evidence are corrected for optimism: benefits drawn from expert
 * judgement alone reduced by 25 %, costs raised by 25 %. The corrections are data of the case; the
 * method is that of Supporting public service transformation: cost benefit analysis guidance for
 * local partnerships (HM Treasury and New Economy, April 2014).
 *
 * @param id its name in the case, such as {@code expert-judgement}
 * @param benefitReduction the share taken off benefits
 * @param costUplift what is added to costs, 25 % is 0.25; at least 0
 */
public record EvidenceGrade(String id, Share benefitReduction, BigDecimal costUplift) {

  /**
   * Refuses a blank id and an uplift below 0.
   *
   * @param id its name in the case
   * @param benefitReduction the share taken off benefits
   * @param costUplift what is added to costs
   */
  public EvidenceGrade {
    Require.id(id, "id");
    String plain = Fractions.plain(costUplift);
    Require.that(costUplift.signum() >= 0, "costUplift", "must be >= 0", plain);
    costUplift = new BigDecimal(plain);
  }
}
