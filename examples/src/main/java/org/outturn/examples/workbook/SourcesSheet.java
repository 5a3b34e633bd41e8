package org.outturn.examples.workbook;

import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;
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
    FinanceCase finance = answer.of().finance().orElseThrow();
    OutcomesContract contract = answer.of().contract();
    sheet.assumed(terms.id(), terms.assumptions());
    sheet.assumed(finance.id(), finance.assumptions());
    sheet.sources(terms.id(), terms.sources());
    sheet.sources(finance.id(), finance.sources());
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
