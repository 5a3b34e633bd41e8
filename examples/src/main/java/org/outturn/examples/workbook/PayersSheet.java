package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.party.Party;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.PayerPayment;

/** What each payer pays. */
final class PayersSheet {
  private final SheetPen pen;
  private final ImmutableList<String> names;

  PayersSheet(SheetPen pen, BusinessCaseAnswer answer) {
    this.pen = pen;
    OutcomesContract contract = answer.of().contract();
    List<PayerPayment> payers = answer.at(Volume.BASE).statement().payers();
    this.names =
        payers.stream()
            .map(each -> name(contract, each.party()))
            .collect(ImmutableList.toImmutableList());
    VolumeColumns.headings(pen, "payer");
    for (int payer = 0; payer < payers.size(); payer++) {
      pen.row().text(names.get(payer));
      for (VolumeAnswer each : answer.volumes()) {
        pen.amount(each.statement().payers().get(payer).amount());
      }
    }
    VolumeColumns.total(pen, "in all");
  }

  private static String name(OutcomesContract contract, String party) {
    return contract.parties().stream()
        .filter(each -> each.id().equals(party) && !each.name().isEmpty())
        .map(Party::name)
        .findFirst()
        .orElse(party);
  }

  /** The payers, in the order of the contract. */
  ImmutableList<String> names() {
    return names;
  }

  /** The cell of what one payer pays. */
  String of(int payer, Volume volume) {
    return VolumeColumns.cell(pen, volume, payer + 2);
  }

  /** The cell of the sum. */
  String total(Volume volume) {
    return VolumeColumns.cell(pen, volume, pen.rowNumber());
  }
}
