package org.outturn.examples.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;
import org.outturn.core.validation.IdText;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.workbook.BusinessCaseWorkbook;
import org.outturn.examples.workbook.ReadWorkbook;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Nothing that a file holds becomes markup, script, a link or a formula. */
class HostileTextProperties {
  private static final BusinessCaseAnswer PLAIN = TestBusinessCase.answer(TestBusinessCase.small());
  private static final CaseExploration EXPLORED = CaseExploration.of(PLAIN);
  private static final String SKELETON = skeleton(BusinessCasePage.write(with("plain"), EXPLORED));
  private static final List<String> FORMULAS = formulas(with("plain"));

  @Property(tries = 300)
  void pageKeepsItsShapeWhateverItIsTold(@ForAll("texts") String text) {
    assertThat(skeleton(BusinessCasePage.write(with(text), EXPLORED))).isEqualTo(SKELETON);
  }

  @Property
  void markupGivesBackTheTextItWasTold(@ForAll("texts") String text) {
    String page = new Markup().element("p", text, "title", text).finished();
    Element read = TestBusinessCase.parsed(page).getDocumentElement();

    assertThat(page.substring(page.indexOf('>') + 1, page.lastIndexOf('<'))).doesNotContain("<");
    assertThat(read.getAttributes().getLength()).isEqualTo(1);
    assertThat(read.getTextContent().codePoints().toArray())
        .isEqualTo(text.codePoints().map(HostileTextProperties::shown).toArray());
  }

  /**
   * XML 1.0, Char, without controls but tab and line feed, what turns the direction of text, and
   * what Unicode calls no character: the rest is replaced one for one.
   */
  private static int shown(int character) {
    boolean isCharacter =
        character == '\t'
            || character == '\n'
            || (character >= 0x20 && character <= 0x7E)
            || (character >= 0xA0 && character <= 0xD7FF)
            || (character >= 0xE000 && character <= 0xFDCF)
            || (character >= 0xFDF0 && character <= 0xFFFD)
            || character >= 0x10000;
    boolean turnsText =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    boolean endsAPlane = character % 0x10000 >= 0xFFFE;
    return isCharacter && !turnsText && !endsAPlane ? character : 0xFFFD;
  }

  @Property
  void cellsNeverBeginAFormula(@ForAll("texts") String text) {
    StringWriter csv = new StringWriter();
    BusinessCaseCsv.write(with(text), csv);

    CsvReader.builder()
        .ofCsvRecord(csv.toString())
        .forEach(
            row ->
                assertThat(row.getFields())
                    .hasSize(7)
                    .allMatch(
                        cell ->
                            cell.matches("-[0-9]+(\\.[0-9]+)?")
                                || !cell.matches("(?s)[=+\\-@\\t\\r].*")));
  }

  @Property(tries = 60)
  void workbookKeepsItsFormulasAndHasNoLinkWhateverItIsTold(@ForAll("texts") String text) {
    try (ReadWorkbook read = ReadWorkbook.asWritten(BusinessCaseWorkbook.write(with(text)))) {
      assertThat(read.formulas()).isEqualTo(FORMULAS);
      assertThat(read.links()).isEmpty();
      assertThat(read.texts()).noneMatch(each -> each.matches("(?s)[=+\\-@\\t\\r].*"));
      assertThat(read.texts()).contains(cell(text));
    }
  }

  /** What a cell shows of a text: as the page does, with an apostrophe before a formula. */
  private static String cell(String text) {
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return harmless
        .codePoints()
        .map(HostileTextProperties::shown)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> formulas(BusinessCaseAnswer answer) {
    try (ReadWorkbook read = ReadWorkbook.asWritten(BusinessCaseWorkbook.write(answer))) {
      return read.formulas();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> attack =
        Arbitraries.of(
            "</title></style><script>alert(1)</script>",
            "\" onload=\"alert(1)",
            "' onerror='alert(1)",
            "<a href=\"javascript:alert(1)\">",
            "<svg/onload=alert(1)>",
            "]]>",
            "<!--",
            "&lt;script&gt;",
            "=HYPERLINK(\"http://x\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "_x003D_1",
            "\u0000",
            "\u202E",
            "\uFFFE",
            "\uD800");
    return Arbitraries.oneOf(attack, Arbitraries.strings().all().ofMaxLength(12))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  /** The small case with a text wherever a file may hold one. */
  private static BusinessCaseAnswer with(String text) {
    BusinessCaseQuestion plain = PLAIN.of();
    OutcomesContract contract = plain.contract();
    String id = id(text);
    BusinessCaseQuestion told =
        plain
            .withTerms(
                plain
                    .terms()
                    .withId(id)
                    .withName(text)
                    .withAssumptions(text)
                    .withSources(new Source(text, text)))
            .withFinance(
                plain
                    .finance()
                    .orElseThrow()
                    .withId(id)
                    .withAssumptions(text)
                    .withSources(new Source(text, "x")))
            .withContract(
                contract
                    .withId(id)
                    .withOutcomes(contract.outcomes().get(0).withName(text))
                    .withSources(new Source("x", text)));
    return PLAIN.withOf(told);
  }

  /** The text as far as an id may hold it. */
  private static String id(String text) {
    String kept =
        text.codePoints()
            .filter(each -> IdText.isWellFormed(Character.toString(each)))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    return IdText.isWellFormed(composed) ? composed : "id";
  }

  /** The elements of a page and the names of their attributes, without any text. */
  private static String skeleton(String page) {
    StringBuilder skeleton = new StringBuilder();
    add(TestBusinessCase.parsed(page).getDocumentElement(), skeleton);
    return skeleton.toString();
  }

  private static void add(Node element, StringBuilder skeleton) {
    skeleton.append('<').append(element.getNodeName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      skeleton.append(' ').append(attributes.item(i).getNodeName());
    }
    for (Node each : children(element)) {
      add(each, skeleton);
    }
    skeleton.append('>');
  }

  private static List<Node> children(Node element) {
    ImmutableList.Builder<Node> children = ImmutableList.builder();
    for (int i = 0; i < element.getChildNodes().getLength(); i++) {
      Node each = element.getChildNodes().item(i);
      if (each.getNodeType() == Node.ELEMENT_NODE) {
        children.add(each);
      }
    }
    return children.build();
  }
}
