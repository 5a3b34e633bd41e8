package org.outturn.core.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.EvidenceGrade;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.json.AppraisalCaseDocument.AdditionalityDocument;
import org.outturn.core.json.AppraisalCaseDocument.AgencyDocument;
import org.outturn.core.json.AppraisalCaseDocument.AmountDocument;
import org.outturn.core.json.AppraisalCaseDocument.BenefitDocument;
import org.outturn.core.json.AppraisalCaseDocument.CostDocument;
import org.outturn.core.json.AppraisalCaseDocument.GradeDocument;
import org.outturn.core.json.AppraisalCaseDocument.OutcomeDocument;
import org.outturn.core.json.AppraisalCaseDocument.QuantityDocument;
import org.outturn.core.json.AppraisalCaseDocument.TotalsDocument;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;

/** Writes the JSON form of an appraisal case; what has its default is left out. */
final class AppraisalCaseWriter {
  private AppraisalCaseWriter() {}

  static AppraisalCaseDocument write(ValueCase valueCase) {
    return valueCase.match(
        new ValueCase.Cases<AppraisalCaseDocument>() {
          @Override
          public AppraisalCaseDocument full(AppraisalCase full) {
            return document(full);
          }

          @Override
          public AppraisalCaseDocument totals(TotalsCase totals) {
            return document(totals);
          }
        });
  }

  private static AppraisalCaseDocument document(TotalsCase given) {
    return new AppraisalCaseDocument(
        AppraisalCaseForm.FORMAT,
        given.id(),
        Absent.ifEmpty(given.name()),
        given.currency().getCurrencyCode(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new TotalsDocument(
            MoneyForm.write(given.cost()),
            MoneyForm.write(given.publicValue()),
            given.fiscal().map(MoneyForm::write).orElse(null),
            given.cashable().map(MoneyForm::write).orElse(null)),
        Absent.ifEmpty(SourceForm.writeAll(given.sources())));
  }

  private static AppraisalCaseDocument document(AppraisalCase given) {
    return new AppraisalCaseDocument(
        AppraisalCaseForm.FORMAT,
        given.id(),
        Absent.ifEmpty(given.name()),
        given.currency().getCurrencyCode(),
        given.baseYear(),
        given.horizon(),
        given.priceBasis().name(),
        DiscountScheduleForm.write(given.schedule()),
        given.agencies().stream()
            .map(agency -> new AgencyDocument(agency.id(), Absent.ifEmpty(agency.name())))
            .toList(),
        Absent.ifEmpty(given.grades().stream().map(AppraisalCaseWriter::grade).toList()),
        Absent.ifEmpty(given.outcomes().stream().map(AppraisalCaseWriter::outcome).toList()),
        Absent.ifEmpty(given.benefits().stream().map(AppraisalCaseWriter::benefit).toList()),
        Absent.ifEmpty(given.costs().stream().map(AppraisalCaseWriter::cost).toList()),
        Absent.ifEmpty(given.ranges().stream().map(SensitivityForm::write).toList()),
        given.twoWay().map(SensitivityForm::write).orElse(null),
        null,
        Absent.ifEmpty(SourceForm.writeAll(given.sources())));
  }

  private static GradeDocument grade(EvidenceGrade grade) {
    return new GradeDocument(
        grade.id(),
        Absent.ifDefault(grade.benefitReduction(), Share.ZERO),
        Absent.ifDefault(Fractions.plain(grade.costUplift()), "0"));
  }

  private static OutcomeDocument outcome(AppraisedOutcome outcome) {
    return new OutcomeDocument(
        outcome.id(),
        Absent.ifEmpty(outcome.name()),
        outcome.quantities().stream()
            .map(each -> new QuantityDocument(each.year(), Fractions.plain(each.quantity())))
            .toList(),
        additionality(outcome.additionality()));
  }

  private static @Nullable AdditionalityDocument additionality(Additionality additionality) {
    return additionality.equals(Additionality.NOT_STATED)
        ? null
        : new AdditionalityDocument(
            Absent.ifEmpty(additionality.deadweight()),
            Absent.ifEmpty(additionality.displacement()),
            Absent.ifEmpty(additionality.substitution()),
            Absent.ifEmpty(additionality.leakage()),
            Absent.ifEmpty(additionality.attribution()));
  }

  private static BenefitDocument benefit(Benefit benefit) {
    return new BenefitDocument(
        benefit.id(),
        Absent.ifEmpty(benefit.name()),
        benefit.outcome(),
        benefit.agency(),
        benefit.kind().name(),
        MoneyForm.write(benefit.unitValue()),
        Absent.ifEmpty(unless(0, benefit.lag())),
        Absent.ifEmpty(unless(1, benefit.years())),
        Absent.ifDefault(benefit.dropOff(), Share.ZERO),
        Absent.ifDefault(benefit.cashable(), Share.ZERO),
        Absent.ifEmpty(benefit.grade()),
        Absent.ifEmpty(benefit.priceBasis()));
  }

  private static OptionalInt unless(int byDefault, int value) {
    return value == byDefault ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static CostDocument cost(PublicCost cost) {
    return new CostDocument(
        cost.id(),
        Absent.ifEmpty(cost.name()),
        cost.agency(),
        cost.amounts().stream()
            .map(each -> new AmountDocument(each.year(), MoneyForm.write(each.amount())))
            .toList(),
        Absent.ifEmpty(cost.grade()),
        Absent.ifEmpty(cost.priceBasis()));
  }
}
