package org.outturn.core.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.json.FinanceCaseDocument.CapDocument;
import org.outturn.core.json.FinanceCaseDocument.TrancheDocument;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/** The JSON form of tranches. */
final class TrancheTermsForm {
  private static final KindKeys ALL =
      KindKeys.of("id", "commitment", "rank").with("investor", "drawnOn");

  private final MoneyForm money;

  TrancheTermsForm(MoneyForm money) {
    this.money = money;
  }

  Tranche read(Fields fields, TrancheDocument document) {
    Optional<TrancheForm> form = fields.choice("form", document.form(), TrancheForm.class);
    form.ifPresent(stated -> fields.onlyKeysOf(document, "form", stated, keys(stated)));
    String id = fields.id("id", document.id());
    Tranche.Builder tranche =
        Tranche.builder()
            .id(id)
            .investor(document.investor() == null ? id : fields.id("investor", document.investor()))
            .form(form.orElse(TrancheForm.QUASI_EQUITY))
            .commitment(commitment(fields, document))
            .rank(document.rank() == null ? 1 : document.rank())
            .rate(rate(fields, "rate", document.rate()))
            .preferredReturn(rate(fields, "preferredReturn", document.preferredReturn()))
            .residualShare(
                fields.valueOr(Share.ZERO, "residualShare", document.residualShare(), Share::parse))
            .cap(
                Optional.ofNullable(document.cap())
                    .flatMap(
                        cap ->
                            fields.part(
                                "cap", cap, TrancheTermsForm::cap, inside -> Optional.empty())))
            .drawnOn(fields.date("drawnOn", document.drawnOn()))
            .isRepaid(!Boolean.FALSE.equals(document.repaid()));
    return form.isPresent() ? tranche.build() : standIn(fields);
  }

  Tranche standIn(Fields fields) {
    return Tranche.builder()
        .id(fields.standInId("id"))
        .form(TrancheForm.LOAN)
        .commitment(Amount.ofMinor(money.currency(), 1))
        .rank(1)
        .build();
  }

  private static KindKeys keys(TrancheForm form) {
    return switch (form) {
      case LOAN -> ALL.with("rate", "cap");
      case EQUITY -> ALL.with("preferredReturn", "residualShare", "cap");
      case QUASI_EQUITY -> ALL.with("rate", "preferredReturn", "residualShare", "cap");
      case FIRST_LOSS_GRANT -> ALL.needing("repaid");
    };
  }

  private Amount commitment(Fields fields, TrancheDocument document) {
    return money
        .optional(fields, "commitment", document.commitment())
        .orElseGet(() -> Amount.ofMinor(money.currency(), 1));
  }

  private static AnnualRate rate(Fields fields, String key, @Nullable String text) {
    return fields.valueOr(AnnualRate.ZERO, key, text, AnnualRate::parse);
  }

  private static Optional<ReturnCap> cap(Fields fields, CapDocument document) {
    Optional<ReturnCap> irr =
        fields.optional("irr", document.irr(), text -> new ReturnCap.Irr(AnnualRate.parse(text)));
    Optional<ReturnCap> multiple =
        fields.optional(
            "multiple", document.multiple(), text -> new ReturnCap.Multiple(Decimals.parse(text)));
    boolean isByRate = document.irr() != null || !fields.isSound("irr");
    boolean isByMultiple = document.multiple() != null || !fields.isSound("multiple");
    if (isByRate == isByMultiple) {
      throw new IllegalArgumentException(
          "expected irr or multiple, one of the two, but found " + (isByRate ? "both" : "neither"));
    }
    return irr.or(() -> multiple);
  }

  static TrancheDocument write(Tranche tranche) {
    return new TrancheDocument(
        tranche.id(),
        Absent.ifDefault(tranche.investor(), tranche.id()),
        tranche.form().name(),
        MoneyForm.write(tranche.commitment()),
        tranche.rank(),
        Absent.ifDefault(tranche.rate(), AnnualRate.ZERO),
        Absent.ifDefault(tranche.preferredReturn(), AnnualRate.ZERO),
        Absent.ifDefault(tranche.residualShare(), Share.ZERO),
        tranche.cap().map(TrancheTermsForm::cap).orElse(null),
        Absent.ifEmpty(tranche.drawnOn()),
        tranche.form() == TrancheForm.FIRST_LOSS_GRANT ? tranche.isRepaid() : null);
  }

  private static CapDocument cap(ReturnCap cap) {
    return cap.match(
        new ReturnCap.Cases<CapDocument>() {
          @Override
          public CapDocument irr(ReturnCap.Irr irr) {
            return new CapDocument(irr.rate().toString(), null);
          }

          @Override
          public CapDocument multiple(ReturnCap.Multiple multiple) {
            return new CapDocument(null, Fractions.plain(multiple.multiple()));
          }
        });
  }
}
