package org.outturn.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.examples.casefiles.AppraisedCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.report.AppraisalCsv;
import org.outturn.examples.report.AppraisalReport;
import org.outturn.examples.report.CaseNumbersReport;
import org.outturn.examples.report.ComparisonCsv;
import org.outturn.examples.report.ComparisonReport;
import org.outturn.examples.report.ContractDifferenceReport;
import org.outturn.examples.report.DifferenceCsv;
import org.outturn.examples.report.ExplanationReport;
import org.outturn.examples.report.FundReport;
import org.outturn.examples.report.IncentivesCsv;
import org.outturn.examples.report.IncentivesReport;
import org.outturn.examples.report.ProjectionReport;
import org.outturn.examples.report.ResultCsv;
import org.outturn.examples.report.ReviewReport;
import org.outturn.examples.report.SettlementsReport;
import org.outturn.examples.report.SimulationCsv;
import org.outturn.examples.report.SimulationReport;
import org.outturn.examples.report.SolutionCsv;
import org.outturn.examples.report.SolutionReport;
import org.outturn.examples.report.StatementCsv;
import org.outturn.examples.report.StatementReport;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.PayerTotals;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.json.ComparisonJson;
import org.outturn.pricing.json.DifferenceJson;
import org.outturn.pricing.json.ExplanationJson;
import org.outturn.pricing.json.FundStatementJson;
import org.outturn.pricing.json.IncentivesJson;
import org.outturn.pricing.json.InputsJson;
import org.outturn.pricing.json.ProjectionJson;
import org.outturn.pricing.json.ReviewJson;
import org.outturn.pricing.json.SettlementsJson;
import org.outturn.pricing.json.SimulationJson;
import org.outturn.pricing.json.SolutionJson;
import org.outturn.pricing.json.StatementJson;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Settlements;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.solve.CaseNumbers;
import org.outturn.pricing.solve.Solution;

/** Writes a result in the format asked for. */
final class ResultOutput {
  private ResultOutput() {}

  static void write(
      ContractCase priced, PaymentStatement statement, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(StatementReport.of(priced.contract(), statement).print());
      case json -> StatementJson.write(statement, out);
      case csv -> new StatementCsv(priced, statement).write(out);
    }
  }

  static void write(
      OutcomesContract contract, Settlements settlements, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new SettlementsReport(contract, settlements).print());
      case json -> SettlementsJson.write(settlements, out);
      case csv -> ResultCsv.write(settlements, out);
    }
  }

  static void write(
      OutcomesFund fund,
      FundStatement statement,
      PayerTotals invoiced,
      OutputFormat format,
      PrintWriter out) {
    switch (format) {
      case text -> out.print(new FundReport(fund, statement, invoiced).print());
      case json -> FundStatementJson.write(statement, out);
      case csv -> ResultCsv.write(statement, out);
    }
  }

  static void write(
      Delivery delivery,
      Projection projection,
      ImmutableList<ProjectedPeriod> periods,
      OutputFormat format,
      PrintWriter out) {
    switch (format) {
      case text -> out.print(new ProjectionReport(delivery, projection, periods).print());
      case json -> ProjectionJson.write(projection, periods, out);
      case csv -> ResultCsv.write(projection, periods, out);
    }
  }

  static void write(
      Delivery delivery, Simulation simulation, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new SimulationReport(delivery, simulation).print());
      case json -> SimulationJson.write(simulation, out);
      case csv -> SimulationCsv.write(simulation, out);
    }
  }

  static void write(Review review, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new ReviewReport(review).print());
      case json -> ReviewJson.write(review, out);
      case csv -> ResultCsv.write(review, out);
    }
  }

  static void write(
      Delivery delivery, IncentiveAnswer answer, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new IncentivesReport(delivery, answer).print());
      case json -> IncentivesJson.write(answer, out);
      case csv -> IncentivesCsv.write(answer, out);
    }
  }

  static void write(ContractDifference difference, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new ContractDifferenceReport(difference).print());
      case json -> DifferenceJson.write(difference, out);
      case csv -> DifferenceCsv.write(difference, out);
    }
  }

  static void write(Explanation explanation, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new ExplanationReport(explanation).print());
      case json -> ExplanationJson.write(explanation, out);
      case csv -> ResultCsv.write(explanation, out);
    }
  }

  static void write(Comparison comparison, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new ComparisonReport(comparison).print());
      case json -> ComparisonJson.write(comparison, out);
      case csv -> ComparisonCsv.write(comparison, out);
    }
  }

  static void write(Solution solution, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new SolutionReport(solution).print());
      case json -> SolutionJson.write(solution, out);
      case csv -> SolutionCsv.write(solution, out);
    }
  }

  static void write(CaseNumbers numbers, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new CaseNumbersReport(numbers).print());
      case json -> InputsJson.write(numbers, out);
      case csv -> SolutionCsv.write(numbers, out);
    }
  }

  static void write(ValueCase given, OutputFormat format, PrintWriter out) {
    switch (format) {
      case text -> out.print(new AppraisalReport(given).print());
      case json -> AppraisedCase.write(given, out);
      case csv -> AppraisalCsv.write(given, out);
    }
  }
}
