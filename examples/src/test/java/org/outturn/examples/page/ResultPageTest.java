package org.outturn.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.examples.businesscase.TestBusinessCase;
import org.outturn.examples.document.ResultDocument;
import org.outturn.examples.document.TestDocuments;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of every kind of result, as browsers and assistive technology take it apart. */
class ResultPageTest {
  private static final ImmutableMap<String, ResultDocument> DOCUMENTS = TestDocuments.all();

  /** Digits with their sign, groups and decimals; a figure of the text. */
  private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9][0-9,]*(?:[.][0-9]+)?");

  static Stream<String> commands() {
    return DOCUMENTS.keySet().stream();
  }

  private static ResultDocument document(String command) {
    return Objects.requireNonNull(DOCUMENTS.get(command));
  }

  private static Document page(String command) {
    return TestBusinessCase.parsed(ResultPage.write(document(command)));
  }

  private static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String finding(Document page) {
    return elements(page, "p").stream()
        .filter(each -> each.getAttribute("class").equals("finding"))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          settle   | 4 settlements invoice GBP 1,150 in all by 2021-12-31: GBP 863 to Council !, \
          GBP 288 to =Top-up & fund*. Corrections take GBP 400 off what was settled before.
          diff     | GBP 1,400 is paid for outcomes, GBP 300 more than the GBP 1,100 before. \
          1 term changes.
          fund     | The fund pays GBP 100 of its limit of GBP 300, and GBP 200 is left. It runs \
          out on 2021-03-31: GBP 475 stays unfunded, for which the other payers pay no more.
          project  | GBP 2,050 would be paid for what is expected, GBP 1,150 in scenario FEW \
          <script>; the limit of the contract is GBP 2,000.
          simulate | As stated, it pays 2,050.00; in the mean of all runs 1,890.10, 159.90 less. \
          A limit takes from the runs that come better than expected and gives nothing to those \
          that come worse. Half of the runs pay from 1,850.30 to 2,050.00, 9 in 10 from 1,050.30 \
          to 2,050.00. More than the budget of 500.00 is paid in 100 % (standard error 0.00 %) of \
          all runs.
          solve    | The payment is at most 500.00 where contract.rateCard.*.amount is up to 0.2045, \
          in times as stated. As stated, at 1.0000, the payment is 2,050.00.
          """)
  void opensWithTheFinding(String command, String expected) {
    assertThat(finding(page(command)).replace(TestDocuments.HOSTILE, "!")).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void holdsEveryFigureOfTheText(String command) {
    String page = page(command).getDocumentElement().getTextContent();
    String text = TestDocuments.text(document(command));

    List<String> figures = FIGURE.matcher(text).results().map(MatchResult::group).toList();
    assertThat(figures).hasSizeGreaterThan(10).allMatch(page::contains);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatCouldNotBeAppliedAboveTheFindingAndWhichRules(String command) {
    String page = page(command).getDocumentElement().getTextContent();

    for (List<String> group : document(command).notApplied()) {
      assertThat(page.indexOf(group.get(0)))
          .isPositive()
          .isLessThan(page.indexOf(document(command).finding().get(0)));
      assertThat(group.subList(1, group.size())).isNotEmpty().allMatch(page::contains);
    }
    assertThat(document(command).notApplied()).isNotEmpty();
    assertThat(document(command).unknowns()).allMatch(page::contains);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void captionsEveryTableAndGivesEveryHeadItsScope(String command) {
    Document page = page(command);

    assertThat(elements(page, "table")).hasSameSizeAs(document(command).tables());
    assertThat(elements(page, "table"))
        .allMatch(each -> !each.getElementsByTagName("caption").item(0).getTextContent().isBlank());
    assertThat(elements(page, "th")).isNotEmpty().allMatch(each -> each.hasAttribute("scope"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void drawsNamedChartsAndGivesEachIdOnce(String command) {
    Document page = page(command);

    assertThat(elements(page, "svg")).hasSameSizeAs(document(command).charts());
    List<String> ids =
        elements(page, "*").stream()
            .filter(each -> each.hasAttribute("id"))
            .map(each -> each.getAttribute("id"))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            elements(page, "*").stream()
                .filter(each -> each.hasAttribute("aria-labelledby"))
                .flatMap(each -> Stream.of(each.getAttribute("aria-labelledby").split(" "))))
        .isNotEmpty()
        .allMatch(ids::contains);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void takesNoNameForMarkup(String command) {
    Document page = page(command);

    assertThat(elements(page, "*"))
        .noneMatch(each -> List.of("script", "link", "a", "img").contains(each.getTagName()));
    if (!command.equals("solve")) {
      assertThat(page.getDocumentElement().getTextContent()).contains(TestDocuments.HOSTILE);
    }
  }

  @Test
  void saysWhereTheFiguresComeFromAndOfWhichDayTheyAre() {
    String page = page("settle").getDocumentElement().getTextContent();

    assertThat(page)
        .contains("Evidence: what was verified by 2021-12-31", "The source <script>: all prices");
    assertThat(page("project").getDocumentElement().getTextContent())
        .contains("Half stay <script>", "A study <script>: the rate");
  }
}
