package org.outturn.examples.businesscase;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.json.Fields;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
import org.outturn.core.json.MoneyForm;
import org.outturn.core.json.SourceForm;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.validation.Require;
import org.outturn.examples.businesscase.BusinessCaseDocument.VolumesDocument;

/** The JSON form of a business case. */
final class BusinessCaseForm {
  private static final String FORMAT = "1";
  private static final VolumeFactors STAND_IN =
      new VolumeFactors(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

  private BusinessCaseForm() {}

  static BusinessCase read(byte[] utf8) {
    return JsonRecords.read(
        utf8, JsonBounds.DEFAULT, BusinessCaseDocument.class, BusinessCaseForm::read);
  }

  private static BusinessCase read(Fields fields, BusinessCaseDocument document) {
    if (document.outturn() != null && !document.outturn().equals(FORMAT)) {
      fields.refuse("outturn", "found another version of the format; expected \"" + FORMAT + "\"");
    }
    MoneyForm money = MoneyForm.of(fields, document.currency());
    String id = fields.id("id", document.id());
    return BusinessCase.builder()
        .id(id)
        .name(document.name() == null ? id : document.name())
        .currency(money.currency())
        .finance(fields.valueOr("finance", "finance", document.finance(), ContractFiles::inside))
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
    Optional<BigDecimal> low = fields.optional("low", document.low(), VolumeFactors::parse);
    Optional<BigDecimal> base = fields.optional("base", document.base(), VolumeFactors::parse);
    Optional<BigDecimal> high = fields.optional("high", document.high(), VolumeFactors::parse);
    return low.isPresent() && base.isPresent() && high.isPresent()
        ? new VolumeFactors(low.get(), base.get(), high.get())
        : STAND_IN;
  }
}
