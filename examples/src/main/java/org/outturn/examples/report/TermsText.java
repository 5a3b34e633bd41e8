package org.outturn.examples.report;

import java.util.Optional;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.InputsPayment;
import org.outturn.core.comparison.OutcomesPayment;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.money.Amount;

/** Says in a phrase how a mechanism pays: {@code 17,000.00 an outcome, at most 2,600,000.00}. */
final class TermsText {
  private TermsText() {}

  static String of(PaymentMechanism mechanism) {
    return mechanism.match(
        new PaymentMechanism.Cases<String>() {
          @Override
          public String inputs(InputsPayment terms) {
            return "a budget of " + MoneyText.of(terms.budget());
          }

          @Override
          public String outcomes(OutcomesPayment terms) {
            return MoneyText.of(terms.price()) + " an outcome" + most(terms.cap());
          }

          @Override
          public String blended(BlendedPayment terms) {
            return fees(terms) + MoneyText.of(terms.price()) + " an outcome" + most(terms.cap());
          }

          @Override
          public String recorded(RecordedPayment terms) {
            return MoneyText.of(terms.paid()) + " in all";
          }
        });
  }

  private static String fees(BlendedPayment terms) {
    String fee = terms.fee().signum() == 0 ? "" : "a fee of " + MoneyText.of(terms.fee()) + " + ";
    return terms.feePerPerson().signum() == 0
        ? fee
        : fee + MoneyText.of(terms.feePerPerson()) + " a person + ";
  }

  private static String most(Optional<Amount> cap) {
    return cap.map(most -> ", at most " + MoneyText.of(most)).orElse("");
  }
}
