package org.outturn.examples.workbook;

import java.util.List;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.investment.FinanceCase;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;

/** What is assumed, and where the figures come from. */
final class SourcesSheet {
  private final SheetPen pen;

  private SourcesSheet(SheetPen pen) {
    this.pen = pen;
    pen.headings(List.of("what it is", "of", "text"), List.of());
  }

  /** Of a business case, its financing and its contract. */
  static void of(SheetPen pen, BusinessCaseAnswer answer) {
    SourcesSheet sheet = new SourcesSheet(pen);
    BusinessCase terms = answer.of().terms();
    Optional<FinanceCase> finance = answer.of().finance();
    Optional<Delivery> delivery = answer.of().delivery();
    OutcomesContract contract = answer.of().contract();
    sheet.assumed(terms.id(), terms.assumptions());
    finance.ifPresent(each -> sheet.assumed(each.id(), each.assumptions()));
    delivery.ifPresent(each -> sheet.assumed(each.id(), each.assumptions()));
    delivery.ifPresent(
        each ->
            each.unknowns()
                .forEach(
                    unknown ->
                        pen.row().text("what is not known").text(each.id()).paragraph(unknown)));
    sheet.sources(terms.id(), terms.sources());
    finance.ifPresent(each -> sheet.sources(each.id(), each.sources()));
    delivery.ifPresent(each -> sheet.sources(each.id(), each.sources()));
    answer.of().benefits().ifPresent(each -> sheet.sources(each.id(), each.sources()));
    sheet.sources(contract.id(), contract.sources());
  }

  /** Of a finance case. */
  static void of(SheetPen pen, FinanceCase finance) {
    SourcesSheet sheet = new SourcesSheet(pen);
    sheet.assumed(finance.id(), finance.assumptions());
    sheet.sources(finance.id(), finance.sources());
  }

  private void assumed(String of, List<String> assumptions) {
    assumptions.forEach(each -> pen.row().text("what is assumed").text(of).paragraph(each));
  }

  private void sources(String of, List<Source> sources) {
    sources.forEach(
        each ->
            pen.row()
                .text("where the figures come from")
                .text(of)
                .paragraph(each.title() + (each.what().isEmpty() ? "" : ": " + each.what())));
  }
}
