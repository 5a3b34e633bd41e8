package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.outturn.core.json.ContractDocument.PayerDocument;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;

/** The JSON form of who pays. */
final class PayersForm {
  private final MoneyForm money;

  PayersForm(MoneyForm money) {
    this.money = money;
  }

  Payers read(Fields fields, ContractDocument document) {
    return new Payers(
        fields.parts("payers", document.payers(), this::payer, PayersForm::standIn),
        fields.choice("payerRule", document.payerRule(), PayerRule.class).orElse(PayerRule.SHARES),
        Boolean.TRUE.equals(document.spill()));
  }

  private OutcomePayer payer(Fields fields, PayerDocument document) {
    return OutcomePayer.builder()
        .party(fields.id("party", document.party()))
        .share(fields.valueOr(Share.ONE, "share", document.share(), Share::parse))
        .commitment(money.optional(fields, "commitment", document.commitment()))
        .addAllOutcomes(Fields.texts(document.outcomes()))
        .addAllThemes(Fields.texts(document.themes()))
        .build();
  }

  private static OutcomePayer standIn(Fields fields) {
    return OutcomePayer.sole(fields.standInId("party"));
  }

  static List<PayerDocument> write(ImmutableList<OutcomePayer> payers) {
    return payers.stream().map(PayersForm::payer).toList();
  }

  private static PayerDocument payer(OutcomePayer payer) {
    return new PayerDocument(
        payer.party(),
        Absent.ifDefault(payer.share(), Share.ONE),
        payer.commitment().map(MoneyForm::write).orElse(null),
        Absent.ifEmpty(payer.outcomes().asList()),
        Absent.ifEmpty(payer.themes().asList()));
  }
}
