package org.outturn.examples.businesscase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseCalculator;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A small business case of texts in place of files, and pages read as XML. */
public final class TestBusinessCase {
  static final Path BUNDLED =
      Path.of(
          "src/main/resources/org/outturn/examples/cases/fair-chance-fund-business-case/case.json");

  /** The business case. */
  public static final String CASE =
      """
      {"outturn": "1", "id": "small", "currency": "GBP", "finance": "finance.json",
       "volumes": {"low": 0.5, "base": 1, "high": 2}, "inputs": {"budget": 5000},
       "outcome": "home", "assumptions": ["All of it is made up."],
       "sources": [{"title": "Nobody", "what": "nothing"}]}
      """;

  /** The finance case. */
  public static final String FINANCE =
      """
      {"outturn": "1", "id": "money", "currency": "GBP",
       "costs": [{"kind": "DELIVERY", "amount": 2000, "date": "2020-01-01"}],
       "tranches": [{"id": "fund", "form": "QUASI_EQUITY", "commitment": 2000, "rank": 1,
         "residualShare": 1}],
       "distribution": {"frequency": "QUARTERLY", "anchor": "2020-01-01"},
       "contract": "contract.json", "tallies": "tallies.csv"}
      """;

  /** The contract. */
  public static final String CONTRACT =
      """
      {"outturn": "1", "id": "housing", "currency": "GBP",
       "term": {"from": "2020-01-01", "to": "2021-01-01"},
       "outcomes": [{"id": "home", "name": "A home", "deadweight": {"treatment": "PRICED_IN"}}],
       "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "tariffs": [
         {"outcome": "home", "price": {"form": "UNIT", "amount": 600}}]}]},
       "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 4000}],
       "payers": [{"party": "council"}],
       "schedule": {"frequency": "QUARTERLY"}}
      """;

  /** The tallies. */
  public static final String TALLIES =
      """
      outcome,quantity,achieved,participants
      home,2,2020-02-01,3
      home,3,2020-08-01,5
      """;

  private TestBusinessCase() {}

  static BusinessCaseQuestion small() {
    return of(CASE, FINANCE, CONTRACT, TALLIES);
  }

  /**
   * Reads a case from texts.
   *
   * @param json the business case
   * @param finance the finance case
   * @param contract the contract
   * @param tallies the tallies
   * @return the case
   */
  public static BusinessCaseQuestion of(
      String json, String finance, String contract, String tallies) {
    return of(
        json, Map.of("finance.json", finance, "contract.json", contract, "tallies.csv", tallies));
  }

  /**
   * Reads a case that names other files.
   *
   * @param json the business case
   * @param texts the files beside it, by name
   * @return the case
   */
  public static BusinessCaseQuestion of(String json, Map<String, String> texts) {
    Map<String, String> all = new HashMap<>(texts);
    all.put("case.json", json);
    return of(all);
  }

  /** Reads a case from texts by name, of which {@code case.json} is the case. */
  static BusinessCaseQuestion of(Map<String, String> texts) {
    return new BusinessCaseFiles(
            file("case.json", texts.get("case.json")),
            name -> file(name.value(), texts.get(name.value())))
        .read(rows -> {});
  }

  /**
   * Answers a case.
   *
   * @param asked the case
   * @return its answer
   */
  public static BusinessCaseAnswer answer(BusinessCaseQuestion asked) {
    return BusinessCaseCalculator.DEFAULT.answer(asked);
  }

  /**
   * Answers the case that comes with the project.
   *
   * @return its answer
   */
  public static BusinessCaseAnswer bundled() {
    return of(BUNDLED);
  }

  /**
   * Answers a case on disk.
   *
   * @param file the case
   * @return its answer
   */
  public static BusinessCaseAnswer of(Path file) {
    return answer(BusinessCaseFiles.of(file).read(rows -> {}));
  }

  private static CaseFile file(String name, @Nullable String text) {
    return new CaseFile(
        name,
        () ->
            new ByteArrayInputStream(
                Optional.ofNullable(text)
                    .orElseThrow(() -> new NoSuchFileException(name))
                    .getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * A page as XML; what is not well-formed fails.
   *
   * @param page the page
   * @return its document
   */
  public static Document parsed(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Objects.requireNonNull(builder.parse(new InputSource(new StringReader(page))));
    } catch (ParserConfigurationException | SAXException | IOException malformed) {
      throw new AssertionError("not well-formed", malformed);
    }
  }
}
