package org.outturn.examples.starts;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.outturn.core.json.AppraisalCaseJson;
import org.outturn.core.json.ComparisonCaseJson;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.DeliveryJson;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.json.FundJson;
import org.outturn.examples.indigo.export.IndigoExportJson;
import org.outturn.examples.indigo.prices.FieldPricesJson;
import org.outturn.examples.indigo.replay.ReplayJson;
import org.outturn.pricing.json.AppraisalJson;
import org.outturn.pricing.json.BusinessCaseJson;
import org.outturn.pricing.json.CashFlowsJson;
import org.outturn.pricing.json.ComparisonJson;
import org.outturn.pricing.json.DifferenceJson;
import org.outturn.pricing.json.ExplanationJson;
import org.outturn.pricing.json.FundStatementJson;
import org.outturn.pricing.json.IncentivesJson;
import org.outturn.pricing.json.InputsJson;
import org.outturn.pricing.json.ProjectionJson;
import org.outturn.pricing.json.RateOfReturnJson;
import org.outturn.pricing.json.ReturnsJson;
import org.outturn.pricing.json.ReviewJson;
import org.outturn.pricing.json.SettlementsJson;
import org.outturn.pricing.json.SimulationJson;
import org.outturn.pricing.json.SolutionJson;
import org.outturn.pricing.json.StatementJson;

/**
 * The published JSON Schema of a document.
 *
 * @param document its name, such as {@code finance-case}, as its published file is called
 * @param isRead whether people write such documents; false for results, which the library writes
 * @param schema gives its text
 */
public record PublishedSchema(String document, boolean isRead, Supplier<String> schema) {
  /** Those of all documents, those that are read first. */
  public static final ImmutableList<PublishedSchema> ALL =
      ImmutableList.of(
          new PublishedSchema("contract", true, ContractJson::schema),
          new PublishedSchema("evidence", true, EvidenceJson::schema),
          new PublishedSchema("delivery", true, DeliveryJson::schema),
          new PublishedSchema("finance-case", true, FinanceCaseJson::schema),
          new PublishedSchema("business-case", true, BusinessCaseJson::schema),
          new PublishedSchema("comparison-case", true, ComparisonCaseJson::schema),
          new PublishedSchema("appraisal-case", true, AppraisalCaseJson::schema),
          new PublishedSchema("fund", true, FundJson::schema),
          new PublishedSchema("cash-flows", true, CashFlowsJson::schema),
          new PublishedSchema("statement", false, StatementJson::schema),
          new PublishedSchema("settlements", false, SettlementsJson::schema),
          new PublishedSchema("explanation", false, ExplanationJson::schema),
          new PublishedSchema("difference", false, DifferenceJson::schema),
          new PublishedSchema("fund-statement", false, FundStatementJson::schema),
          new PublishedSchema("rate-of-return", false, RateOfReturnJson::schema),
          new PublishedSchema("returns", false, ReturnsJson::schema),
          new PublishedSchema("comparison", false, ComparisonJson::schema),
          new PublishedSchema("appraisal", false, AppraisalJson::schema),
          new PublishedSchema("inputs", false, InputsJson::schema),
          new PublishedSchema("solution", false, SolutionJson::schema),
          new PublishedSchema("projection", false, ProjectionJson::schema),
          new PublishedSchema("simulation", false, SimulationJson::schema),
          new PublishedSchema("review", false, ReviewJson::schema),
          new PublishedSchema("incentives", false, IncentivesJson::schema),
          new PublishedSchema("replay", false, ReplayJson::schema),
          new PublishedSchema("field-prices", false, FieldPricesJson::schema),
          new PublishedSchema("indigo-export", false, IndigoExportJson::schema));

  /**
   * The schema of a name.
   *
   * @param document such as {@code finance-case}
   * @return it, if there is one
   */
  public static Optional<PublishedSchema> named(String document) {
    return ALL.stream().filter(each -> each.document().equals(document)).findFirst();
  }

  /**
   * The schema.
   *
   * @return a JSON Schema of draft 2020-12
   */
  public String text() {
    return schema.get();
  }
}
