package org.outturn.pricing.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.json.Fields;
import org.outturn.core.json.MoneyForm;
import org.outturn.core.json.SourceForm;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.Require;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.VolumeFactors;
import org.outturn.pricing.json.BusinessCaseDocument.VolumesDocument;

/** The JSON form of a business case. */
final class BusinessCaseForm {
  private static final String FORMAT = "1";
  private static final VolumeFactors STAND_IN =
      new VolumeFactors(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

  private static final DocumentName STAND_IN_NAME = new DocumentName("finance");

  private BusinessCaseForm() {}

  /** The case, beside the name of its finance case. */
  static Referring<BusinessCase, DocumentName> read(Fields fields, BusinessCaseDocument document) {
    return new Referring<>(
        stated(fields, document),
        fields.valueOr(STAND_IN_NAME, "finance", document.finance(), DocumentName::new));
  }

  private static BusinessCase stated(Fields fields, BusinessCaseDocument document) {
    if (document.outturn() != null && !document.outturn().equals(FORMAT)) {
      fields.refuse("outturn", "found another version of the format; expected \"" + FORMAT + "\"");
    }
    MoneyForm money = MoneyForm.of(fields, document.currency());
    String id = fields.id("id", document.id());
    return BusinessCase.builder()
        .id(id)
        .name(document.name() == null ? id : document.name())
        .currency(money.currency())
        .volumes(
            fields.part(
                "volumes", document.volumes(), BusinessCaseForm::volumes, inside -> STAND_IN))
        .inputsBudget(
            fields.part(
                "inputs",
                document.inputs(),
                (inside, inputs) ->
                    AgreedAmount.payable(money.read(inside, "budget", inputs.budget()), "budget"),
                inside -> money.none()))
        .outcome(
            fields.optional("outcome", document.outcome(), text -> Require.id(text, "outcome")))
        .addAllAssumptions(Fields.texts(document.assumptions()))
        .addAllSources(SourceForm.readAll(fields, document.sources()))
        .build();
  }

  private static VolumeFactors volumes(Fields fields, VolumesDocument document) {
    Optional<BigDecimal> low = fields.optional("low", document.low(), BusinessCaseForm::factor);
    Optional<BigDecimal> base = fields.optional("base", document.base(), BusinessCaseForm::factor);
    Optional<BigDecimal> high = fields.optional("high", document.high(), BusinessCaseForm::factor);
    return low.isPresent() && base.isPresent() && high.isPresent()
        ? new VolumeFactors(low.get(), base.get(), high.get())
        : STAND_IN;
  }

  /** A factor of at most six decimals. */
  private static BigDecimal factor(String text) {
    return Decimals.withDecimals(Decimals.parse(text), Quantities.MOST_DECIMALS);
  }
}
