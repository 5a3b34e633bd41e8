package org.outturn.core.fund;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/**
 * Holds contracts against the fund that pays into them: each has an id of its own, the fund's
 * currency, and the fund among its payers.
 */
public final class FundFit {
  private FundFit() {}

  /**
   * Notes every contract that the fund cannot pay into.
   *
   * @param fund the fund
   * @param contracts contracts, each with its place among those the fund names
   * @param problems where to note, such as {@code contracts[1]: 'lcf' is not a payer of 'norwich';
   *     expected one of norwich-council}
   */
  public static void check(
      OutcomesFund fund, List<Placed<OutcomesContract>> contracts, Problems problems) {
    Set<String> ids = new HashSet<>();
    for (Placed<OutcomesContract> each : contracts) {
      OutcomesContract contract = each.value();
      String named = "'" + contract.id() + "'";
      if (!ids.add(contract.id())) {
        problems.add(each.where(), named + " stands twice; expected contracts whose ids differ");
      }
      if (!contract.currency().equals(fund.currency())) {
        problems.add(
            each.where(),
            named
                + " is in "
                + contract.currency().getCurrencyCode()
                + "; expected "
                + fund.currency().getCurrencyCode()
                + ", the currency of the fund");
      }
      Set<String> payers = payers(contract);
      if (!payers.contains(fund.party())) {
        problems.add(
            each.where(),
            "'"
                + fund.party()
                + "' is not a payer of "
                + named
                + "; expected "
                + ListedNames.oneOf(payers));
      }
    }
  }

  private static Set<String> payers(OutcomesContract contract) {
    return contract.payers().listed().stream()
        .map(OutcomePayer::party)
        .collect(ImmutableSet.toImmutableSet());
  }
}
