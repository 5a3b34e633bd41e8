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

  SourcesSheet(SheetPen pen, BusinessCaseAnswer answer) {
    this.pen = pen;
    BusinessCase terms = answer.of().terms();
    FinanceCase finance = answer.of().finance().orElseThrow();
    OutcomesContract contract = answer.of().contract();
    pen.headings(List.of("what it is", "of", "text"), List.of());
    assumed(terms.id(), terms.assumptions());
    assumed(finance.id(), finance.assumptions());
    sources(terms.id(), terms.sources());
    sources(finance.id(), finance.sources());
    sources(contract.id(), contract.sources());
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
