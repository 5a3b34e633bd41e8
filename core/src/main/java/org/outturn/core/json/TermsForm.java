package org.outturn.core.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.InputsPayment;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.OutcomesPayment;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.json.ComparisonCaseDocument.TermsDocument;
import org.outturn.core.money.Amount;

/** The JSON form of a payment mechanism. */
final class TermsForm {
  private final MoneyForm money;

  TermsForm(MoneyForm money) {
    this.money = money;
  }

  PaymentMechanism read(Fields fields, TermsDocument document) {
    Optional<MechanismKind> kind = fields.choice("kind", document.kind(), MechanismKind.class);
    kind.ifPresent(
        stated ->
            fields.onlyKeysOf(
                document,
                "kind",
                stated,
                isRecorded(fields, document) ? KindKeys.of("paid") : keys(stated)));
    return kind.map(stated -> terms(fields, document, stated)).orElseGet(() -> standIn(fields));
  }

  PaymentMechanism standIn(Fields fields) {
    return PaymentMechanism.inputs(money.none());
  }

  /** Whether the payment is stated, or was meant to be, in place of the terms. */
  private static boolean isRecorded(Fields fields, TermsDocument document) {
    return document.paid() != null || !fields.isWhole("paid");
  }

  private static KindKeys keys(MechanismKind kind) {
    return switch (kind) {
      case INPUTS -> KindKeys.of("budget");
      case OUTCOMES -> KindKeys.of("price").with("cap", "paid");
      case BLENDED -> KindKeys.of("price").with("fee", "feePerPerson", "cap", "paid");
    };
  }

  private PaymentMechanism terms(Fields fields, TermsDocument document, MechanismKind kind) {
    if (isRecorded(fields, document)) {
      return new RecordedPayment(kind, money.read(fields, "paid", document.paid()));
    }
    return switch (kind) {
      case INPUTS -> new InputsPayment(money.read(fields, "budget", document.budget()));
      case OUTCOMES ->
          new OutcomesPayment(
              price(fields, document), money.optional(fields, "cap", document.cap()));
      case BLENDED ->
          new BlendedPayment(
              money.read(fields, "fee", document.fee()),
              money.read(fields, "feePerPerson", document.feePerPerson()),
              price(fields, document),
              money.optional(fields, "cap", document.cap()));
    };
  }

  private Amount price(Fields fields, TermsDocument document) {
    return money.read(fields, "price", document.price());
  }

  static TermsDocument write(PaymentMechanism mechanism) {
    String kind = mechanism.kind().name();
    return mechanism.match(
        new PaymentMechanism.Cases<TermsDocument>() {
          @Override
          public TermsDocument inputs(InputsPayment terms) {
            return new TermsDocument(
                kind, MoneyForm.write(terms.budget()), null, null, null, null, null);
          }

          @Override
          public TermsDocument outcomes(OutcomesPayment terms) {
            return new TermsDocument(
                kind, null, null, null, MoneyForm.write(terms.price()), text(terms.cap()), null);
          }

          @Override
          public TermsDocument blended(BlendedPayment terms) {
            return new TermsDocument(
                kind,
                null,
                ifAboveZero(terms.fee()),
                ifAboveZero(terms.feePerPerson()),
                MoneyForm.write(terms.price()),
                text(terms.cap()),
                null);
          }

          @Override
          public TermsDocument recorded(RecordedPayment terms) {
            return new TermsDocument(
                kind, null, null, null, null, null, MoneyForm.write(terms.paid()));
          }
        });
  }

  private static @Nullable String text(Optional<Amount> amount) {
    return amount.map(MoneyForm::write).orElse(null);
  }

  private static @Nullable String ifAboveZero(Amount amount) {
    return amount.signum() == 0 ? null : MoneyForm.write(amount);
  }
}
