package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.InputKind;
import org.outturn.core.appraisal.SensitivityRange;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.json.AppraisalCaseDocument.RangeDocument;
import org.outturn.core.json.AppraisalCaseDocument.TwoWayDocument;
import org.outturn.core.json.AppraisalCaseDocument.ValuesDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;

/** The JSON form of the inputs that are varied. */
final class SensitivityForm {
  private SensitivityForm() {}

  static Optional<SensitivityRange> range(Fields fields, RangeDocument document) {
    Optional<BigDecimal> low = fields.optional("low", document.low(), Decimals::parse);
    Optional<BigDecimal> high = fields.optional("high", document.high(), Decimals::parse);
    return input(fields, document.input(), document.of())
        .filter(input -> low.isPresent() && high.isPresent())
        .map(input -> new SensitivityRange(input, low.orElseThrow(), high.orElseThrow()));
  }

  static Optional<TwoWay> twoWay(Fields fields, TwoWayDocument document) {
    Optional<Varied> rows =
        fields.part("rows", document.rows(), SensitivityForm::varied, in -> Optional.empty());
    Optional<Varied> columns =
        fields.part("columns", document.columns(), SensitivityForm::varied, in -> Optional.empty());
    return rows.flatMap(
        down ->
            columns.map(
                across -> new TwoWay(down.input, down.values, across.input, across.values)));
  }

  /** An input and its values. */
  private record Varied(AppraisalInput input, ImmutableList<BigDecimal> values) {}

  private static Optional<Varied> varied(Fields fields, ValuesDocument document) {
    ImmutableList<BigDecimal> values = fields.each("values", document.values(), Decimals::parse);
    return input(fields, document.input(), document.of()).map(input -> new Varied(input, values));
  }

  private static Optional<AppraisalInput> input(Fields fields, String kind, String of) {
    String id = fields.id("of", of);
    return fields
        .choice("input", kind, InputKind.class)
        .map(input -> new AppraisalInput(input, id));
  }

  static RangeDocument write(SensitivityRange range) {
    return new RangeDocument(
        range.input().kind().name(),
        range.input().of(),
        Fractions.plain(range.low()),
        Fractions.plain(range.high()));
  }

  static TwoWayDocument write(TwoWay twoWay) {
    return new TwoWayDocument(
        values(twoWay.rowInput(), twoWay.rows()), values(twoWay.columnInput(), twoWay.columns()));
  }

  private static ValuesDocument values(AppraisalInput input, ImmutableList<BigDecimal> values) {
    return new ValuesDocument(
        input.kind().name(), input.of(), values.stream().map(Fractions::plain).toList());
  }
}
