package org.outturn.examples.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;

/** Says in a phrase what a payer pays: {@code 70 % of everything, at most GBP 1,000.00}. */
public final class PayerText {
  private PayerText() {}

  /**
   * What a payer pays.
   *
   * @param payers all payers of the contract
   * @param payer one of them
   * @return its share or its place in the order, of what, and the most it pays
   */
  public static String of(Payers payers, OutcomePayer payer) {
    String share =
        payers.rule() == PayerRule.IN_ORDER
            ? "in order, number " + (payers.listed().indexOf(payer) + 1)
            : FigureText.share(payer.share());
    return share
        + " of "
        + subject(payer)
        + payer.commitment().map(most -> ", at most " + most).orElse("");
  }

  private static String subject(OutcomePayer payer) {
    String listed =
        Stream.concat(payer.outcomes().stream(), payer.themes().stream())
            .collect(Collectors.joining(", "));
    return listed.isEmpty() ? "everything" : listed;
  }
}
