package org.outturn.examples.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.TextWidth;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What can be held of a page without a browser: texts of a drawing stand inside it and not on one
 * another, by the widths that drawings count on; charts are described, tables have captions.
 */
class PageLayoutTest {
  private static final double SIZE = 12;
  private static final double SIZE_OF_A_FINDING = 13;
  private static final double ABOVE = 9;
  private static final double BELOW = 2;
  private static final Splitter WORDS = Splitter.on(' ');

  /** A case by its name, so that a failure says which. */
  record Case(String name, String page) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Case> CASES = written();

  static Stream<Case> cases() {
    return CASES.stream();
  }

  private static List<Case> written() {
    BusinessCaseAnswer large = TestBusinessCase.answer(LargeBusinessCase.read(5));
    return List.of(
        new Case("bundled", BusinessCasePage.write(TestBusinessCase.bundled())),
        new Case("very large", BusinessCasePage.write(large)),
        new Case("tiny", BusinessCasePage.write(TestBusinessCase.answer(TestBusinessCase.small()))),
        new Case(
            "failing",
            BusinessCasePage.write(
                TestBusinessCase.answer(
                    TestBusinessCase.of(
                        TestBusinessCase.CASE,
                        TestBusinessCase.FINANCE.replace("\"amount\": 2000", "\"amount\": 900000"),
                        TestBusinessCase.CONTRACT,
                        TestBusinessCase.TALLIES)))));
  }

  private record Box(String text, double left, double right, double line) {
    boolean meets(Box other) {
      return left < other.right
          && other.left < right
          && line - ABOVE < other.line + BELOW
          && other.line - ABOVE < line + BELOW;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsEveryTextInsideItsDrawingAndOffTheOthersAndNamesChartsAndTables(Case of) {
    Element page = TestBusinessCase.parsed(of.page()).getDocumentElement();
    List<Element> charts = elements(page, "svg");

    assertThat(charts).isNotEmpty();
    for (Element chart : charts) {
      String name = chart.getAttribute("id");
      double height = Double.parseDouble(WORDS.splitToList(chart.getAttribute("viewBox")).get(3));
      List<Box> texts = elements(chart, "text").stream().map(PageLayoutTest::box).toList();
      assertThat(texts)
          .as(name)
          .allMatch(each -> each.left() >= -0.1 && each.right() <= Panel.WIDTH + 0.1)
          .allMatch(each -> each.line() - ABOVE >= 0 && each.line() + BELOW <= height);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(texts.subList(i + 1, texts.size())).as(name).noneMatch(texts.get(i)::meets);
      }
      assertThat(elements(chart, "title").get(0).getTextContent()).isNotBlank();
      assertThat(elements(chart, "desc").get(0).getTextContent()).isNotBlank();
    }
    for (Element table : elements(page, "table")) {
      assertThat(elements(table, "caption").get(0).getTextContent()).isNotBlank();
      assertThat(elements(table, "th")).isNotEmpty().allMatch(each -> each.hasAttribute("scope"));
    }
  }

  private static Box box(Element text) {
    String look = text.getAttribute("class");
    boolean isFinding = look.contains("finding");
    double width =
        TextWidth.of(
            text.getTextContent(),
            isFinding ? SIZE_OF_A_FINDING : SIZE,
            isFinding || look.contains("name"));
    double x = Double.parseDouble(text.getAttribute("x"));
    double left = look.matches("(.* )?end( .*)?") ? x - width : x;
    return new Box(
        text.getTextContent(),
        left,
        left + width,
        Double.parseDouble(text.getAttribute("y")) + moved(text));
  }

  /** How far down the groups around it are moved. */
  private static double moved(Element text) {
    double moved = 0;
    for (Node each = text.getParentNode(); each instanceof Element group; ) {
      List<String> by =
          WORDS.splitToList(group.getAttribute("transform").replaceAll("[^0-9. ]", ""));
      moved += by.size() == 2 ? Double.parseDouble(by.get(1)) : 0;
      each = group.getParentNode();
    }
    return moved;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsLinesAndBarsOfOnePartyApartWithoutColour(Case of) {
    Element page = TestBusinessCase.parsed(of.page()).getDocumentElement();
    for (Element chart : elements(page, "svg")) {
      Map<String, Integer> looks = new HashMap<>();
      elements(chart, "path").stream()
          .filter(each -> each.hasAttribute("stroke-dasharray"))
          .forEach(each -> looks.merge(each.getAttribute("stroke-dasharray"), 1, Integer::sum));
      assertThat(looks.values()).as(chart.getAttribute("id")).allMatch(count -> count == 1);
    }
  }

  private static List<Element> elements(Element of, String name) {
    NodeList found = of.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
