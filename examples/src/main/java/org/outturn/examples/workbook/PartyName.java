package org.outturn.examples.workbook;

import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.party.Party;

/** What a party of a contract is called. */
final class PartyName {
  private PartyName() {}

  /** Its name; its id where it has none. */
  static String of(OutcomesContract contract, String id) {
    return contract.parties().stream()
        .filter(each -> each.id().equals(id) && !each.name().isEmpty())
        .map(Party::name)
        .findFirst()
        .orElse(id);
  }
}
