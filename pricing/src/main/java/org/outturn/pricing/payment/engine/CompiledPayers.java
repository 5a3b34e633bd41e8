package org.outturn.pricing.payment.engine;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.outturn.core.contract.PayerGroup;
import org.outturn.core.money.Share;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;

/**
 * The payers of some outcomes made ready.
 *
 * @param members their positions among all payers listed
 * @param inOrder whether they are drawn on one after the other; so is one payer alone, who gets all
 *     of it by shares as well
 * @param spills whether what one cannot pay goes to the next
 * @param shares their shares; none where drawn on in order
 */
record CompiledPayers(
    ImmutableIntArray members, boolean inOrder, boolean spills, ShareNumerators shares) {

  static CompiledPayers of(PayerGroup group, Payers payers) {
    boolean inOrder = payers.rule() == PayerRule.IN_ORDER || group.members().size() == 1;
    List<Share> shares =
        inOrder
            ? List.of()
            : group.members().stream().map(member -> payers.listed().get(member).share()).toList();
    return new CompiledPayers(
        ImmutableIntArray.copyOf(group.members()),
        inOrder,
        payers.spills(),
        ShareNumerators.of(shares));
  }
}
