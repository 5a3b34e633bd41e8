package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Party;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.core.party.Role;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;

/**
 * The payers of a project, from its commitments. Where each commits an amount they share in
 * proportion, each up to its own; else in equal parts without a limit, which is said.
 */
final class ProjectPayers {
  /** Stands for payers that the tables do not name. */
  static final String UNNAMED = "outcome-payer";

  private final ProjectRows rows;

  /** What each payer commits; empty where it is not said. */
  private final Map<String, Optional<Amount>> committed = new LinkedHashMap<>();

  ProjectPayers(ProjectRows rows) {
    this.rows = rows;
    for (IndigoRow row : rows.of(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS)) {
      String payer = row.text(IndigoColumn.COMMITTED_PAYER);
      if (ProjectRows.isName(payer)) {
        committed.merge(
            payer,
            rows.payable(row, IndigoColumn.COMMITMENT, IndigoColumn.COMMITMENT_CURRENCY)
                .filter(each -> each.signum() > 0),
            (one, more) -> one.flatMap(amount -> more.map(amount::plus)));
      } else {
        rows.leaveOut(row, "it names no payer");
      }
    }
  }

  ImmutableList<Party> parties() {
    return names().stream()
        .map(id -> new Party(id, "", ImmutableSet.of(Role.OUTCOME_PAYER)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<String> names() {
    return committed.isEmpty() ? ImmutableSet.of(UNNAMED) : ImmutableSet.copyOf(committed.keySet());
  }

  Payers payers() {
    boolean areAllStated =
        !committed.isEmpty() && committed.values().stream().allMatch(Optional::isPresent);
    if (!areAllStated) {
      rows.leaveOut(
          "payers",
          committed.isEmpty()
              ? "the tables name none"
              : "not every one commits an amount; they are taken to share equally, without a limit");
    }
    return new Payers(areAllStated ? inProportion() : equally(), PayerRule.SHARES, true);
  }

  private ImmutableList<OutcomePayer> equally() {
    int number = names().size();
    return names().stream()
        .map(id -> OutcomePayer.builder().party(id).share(Share.of(1, number)).build())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<OutcomePayer> inProportion() {
    BigInteger total =
        committed.values().stream()
            .map(each -> minor(each.orElseThrow()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    return committed.entrySet().stream()
        .map(
            each ->
                OutcomePayer.builder()
                    .party(each.getKey())
                    .share(Share.of(BigFraction.of(minor(each.getValue().orElseThrow()), total)))
                    .commitment(each.getValue().orElseThrow())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private static BigInteger minor(Amount amount) {
    return BigInteger.valueOf(amount.toMinor());
  }
}
