package org.outturn.examples.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.examples.page.PageStyle;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.incentive.PersonCost;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page as browsers and assistive technology take it apart. */
class BusinessCasePageTest {
  private static final String TEXT = BusinessCasePage.write(TestBusinessCase.bundled());

  private final String text = TEXT;
  private final Document page = TestBusinessCase.parsed(text);

  @Test
  void isOneDocumentWithALanguageATitleAndOneHeadingAboveTheOthers() {
    assertThat(text).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(texts("title").get(0)).startsWith("Business case: Fair Chance Fund");
    assertThat(texts("h1")).hasSize(1);
    assertThat(texts("h2"))
        .containsExactly(
            "What could not be applied?",
            "What is asked, and what is the answer?",
            "What would the contract pay?",
            "What would investors earn?",
            "What would the provider be left with?",
            "Who pays, who gains, and who bears what comes otherwise?",
            "What would paying for inputs have cost?",
            "What could come otherwise?",
            "What would have to be true?",
            "Annex: each volume in a sentence",
            "Annex: every outcome",
            "Annex: every payer by year",
            "Annex: every figure to the penny",
            "Annex: what is agreed",
            "Annex: what is assumed",
            "Annex: where the figures come from",
            "Annex: version and date of the data");
    assertThat(texts("h3")).containsExactly("Risks that were quantified", "Risks that were not");
  }

  @Test
  void hasNoScriptNoLinkAndNothingFromElsewhere() {
    assertThat(elements("*"))
        .noneMatch(
            each -> List.of("script", "link", "a", "img", "iframe").contains(each.getTagName()))
        .noneMatch(each -> each.hasAttribute("href") || each.hasAttribute("src"));
    assertThat(text.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    assertThat(PageStyle.SHEET).doesNotContain("url(", "@import", "<", ">", "&", "\"", "'");
  }

  @Test
  void givesEachIdOnceAndRefersOnlyToThose() {
    List<String> ids =
        elements("*")
            .filter(each -> each.hasAttribute("id"))
            .map(each -> each.getAttribute("id"))
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            elements("*")
                .filter(each -> each.hasAttribute("aria-labelledby"))
                .flatMap(each -> Stream.of(each.getAttribute("aria-labelledby").split(" "))))
        .isNotEmpty()
        .allMatch(ids::contains);
  }

  @Test
  void namesAndDescribesEveryChartAndKeepsItsTextAsText() {
    List<Element> charts = elements("svg").toList();

    assertThat(charts).hasSize(8);
    for (Element chart : charts) {
      assertThat(chart.getAttribute("role")).isEqualTo("img");
      assertThat(chart.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(chart.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
      assertThat(chart.getElementsByTagName("text").getLength()).isGreaterThan(5);
    }
  }

  @Test
  void tellsLinesApartWithoutColour() {
    Element chart = elements("svg").skip(1).findFirst().orElseThrow();
    List<String> dashes = new ArrayList<>();
    NodeList paths = chart.getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      String dash = ((Element) paths.item(i)).getAttribute("stroke-dasharray");
      if (!dash.isEmpty()) {
        dashes.add(dash);
      }
    }

    assertThat(dashes).hasSize(3).doesNotHaveDuplicates();
    assertThat(chart.getTextContent()).contains("low", "base", "high");
  }

  @Test
  void givesEveryTableACaptionAndScopesAndTheFiguresOfTheLibrary() {
    assertThat(texts("caption"))
        .containsExactly(
            "The options",
            "What the contract pays, GBP rounded",
            "Payments by year, GBP rounded",
            "What investors earn, GBP rounded",
            "Cash of investors so far, GBP rounded",
            "What the provider is left with, GBP rounded",
            "Who pays and who gains, GBP rounded",
            "Who bears what is otherwise than at base, GBP rounded; a gain is negative",
            "Inputs against outcomes, GBP rounded",
            "Each number alone, in times as stated: what investors gain, GBP rounded",
            "By volume (down) and prices (across), both in times as stated: what investors gain,"
                + " GBP rounded",
            "How many of each outcome count",
            "What each outcome earns",
            "What each payer pays by year",
            "What the contract pays",
            "Payments by due date",
            "What investors earn",
            "Cash of investors so far",
            "What the provider is left with",
            "Inputs against outcomes",
            "Prices from 2015-01-01",
            "What holds for all of it",
            "Who takes part",
            "For whom",
            "Which outcomes count",
            "Limits",
            "When it is paid",
            "Who pays",
            "Costs of the service",
            "Who finances it",
            "The documents that the figures follow from");
    assertThat(elements("th")).allMatch(each -> each.hasAttribute("scope"));
    assertThat(elements("tr").map(Element::getTextContent))
        .contains(
            "part-pay, contract0.00-210,625.00-841,655.00",
            "paid by the contract2,524,120.002,944,525.002,944,525.00",
            "in all2,524,120.002,944,525.002,944,525.00",
            "cost per outcome, outcomes10,955.3810,224.058,520.04");
  }

  @Test
  void roundsInTheBodyAndSaysEveryPayerByYearInTheAnnex() {
    assertThat(elements("tr").map(Element::getTextContent))
        .contains(
            "paid by the contract2.52 m2.94 m2.94 m",
            "20150.47 m0.59 m0.71 m",
            "Ministry of Housing, Communities and Local Government, 2016"
                + "1,142,760.001,428,450.001,714,140.00",
            "Ministry of Housing, Communities and Local Government, in all"
                + "2,524,120.002,944,525.002,944,525.00",
            "Full-time work 26 weeks36.84655.2");
  }

  @Test
  void saysWhoBearsWhatAndWhatDecides() {
    assertThat(elements("tr").map(Element::getTextContent))
        .contains(
            "payers0.17 m-0.59 m",
            "in all0.59 m-0.59 m",
            "the payer of a budget0.59 m-0.59 m",
            "outcomes that come0.8 to 1.20.10 m to 0.31 mfrom 0.77stated in the case",
            "costs of the service0.9 to 1.10.43 m to 0.19 mup to 1.22assumed: a tenth either way");
    assertThat(texts("li"))
        .contains(
            "For investors to lose nothing, all else as stated: outcomes that come at least 0.77"
                + " times as stated, which is so.",
            "Chance: nothing was simulated, so that no probability stands beside any figure.");
    assertThat(elements("td").filter(each -> each.getAttribute("class").equals("loss")).toList())
        .isNotEmpty()
        .allMatch(each -> each.getTextContent().startsWith("-"));
  }

  @Test
  void marksTheNeedTheReturnOfTheMoneyAndTheCaseOfNoPayment() {
    Element chart = elements("svg").skip(2).findFirst().orElseThrow();

    assertThat(chart.getTextContent())
        .contains("most at risk: GBP 0.60 m", "money back", "nothing paid");
  }

  @Test
  void saysInASentenceWhatEachVolumeComesTo() {
    assertThat(texts("li"))
        .contains(
            "At low volume the contract pays GBP 2,524,120.00, GBP 420,405.00 less than inputs."
                + " Investors pay in GBP 600,000.00 and get back GBP 704,790.49; rate of return a"
                + " year: 5.80 %.",
            "At high volume the contract pays GBP 2,944,525.00, the same as inputs. Investors pay"
                + " in GBP 600,000.00 and get back GBP 914,755.64; rate of return a year: 16.05"
                + " %.");
    assertThat(text).contains("The lines of base and high are the same.");
  }

  @Test
  void opensWithTheFindingAndTheOptions() {
    assertThat(texts("p"))
        .contains(
            "Asked: to pay for outcomes under contract fcf-ambition-quarterly from 2015-01-01 to"
                + " 2017-12-31, at most GBP 2.94 m, in place of a budget of GBP 2.94 m.",
            "At base volume the contract pays GBP 2.94 m: its limit is reached in the period to"
                + " 2017-06-30, and GBP 0.21 m of outcomes stays unpaid. Investors pay in GBP 0.60"
                + " m, have it back on 2017-10-31 and earn 16.05 % a year at base volume, 5.80 % at"
                + " low volume. One outcome costs GBP 10,224 by the contract and GBP 10,224 by a"
                + " budget at base volume.");
    assertThat(elements("tr").map(Element::getTextContent))
        .contains("pay for outcomes, low volumeGBP 2.52 m230.4GBP 10,955investors gain GBP 0.10 m");
  }

  @Test
  void titlesEveryChartWithItsFindingAndItsUnit() {
    assertThat(
            elements("svg")
                .map(each -> each.getElementsByTagName("title").item(0).getTextContent()))
        .containsExactly(
            "At base volume the contract pays GBP 2.94 m: its limit is reached in the period to"
                + " 2017-06-30, and GBP 0.21 m of outcomes stays unpaid (GBP, base volume)",
            "The limit contract is reached by 2017-06-30 at base volume, by 2017-03-31 at high"
                + " volume, and not at low volume (paid so far by due date, GBP)",
            "Investors pay in GBP 0.60 m, have it back on 2017-10-31 and earn 16.05 % a year at"
                + " base volume (received less paid in, so far, GBP)",
            "Investors break even near 0.77 times the expected outcomes (paid, investors' profit"
                + " and provider's result, GBP)",
            "GBP 2.94 m is paid at base volume: investors gain 0.31 m, those who are paid for the"
                + " service receive 2.40 m, provider receives 0.23 m (paid, and received less paid"
                + " in, GBP, base volume)",
            "At low volume outcomes for GBP 0.59 m are missing: payers lose 0.17 m, investors lose"
                + " 0.21 m, provider loses 0.21 m (lost or gained against base volume, GBP)",
            "One outcome costs GBP 10,224 by the contract and GBP 10,224 by a budget at base volume"
                + " (GBP for one outcome)",
            "Most depends on the limit contract; no number alone turns the answer within its range"
                + " (what investors gain, GBP; each number alone, in times as stated)");
    assertThat(elements("text").map(Element::getTextContent))
        .contains("most at risk: GBP 0.60 m", "money back", "limit contract");
  }

  @Test
  void warnsWhereCostsAreNeverPaid() {
    String shortOfCash =
        BusinessCasePage.write(
            TestBusinessCase.answer(
                TestBusinessCase.of(
                    TestBusinessCase.CASE,
                    TestBusinessCase.FINANCE.replace("\"amount\": 2000", "\"amount\": 900000"),
                    TestBusinessCase.CONTRACT,
                    TestBusinessCase.TALLIES)));

    assertThat(shortOfCash).contains(" are never paid: the service runs short");
  }

  @Test
  void saysWhatTheContractMakesWorthDoingWhereAPersonHasACost() {
    BusinessCaseQuestion housingFirst =
        BusinessCaseFiles.of(Path.of("src/docs/housing-first/business-case.json")).read(rows -> {});
    BusinessCase costly =
        housingFirst
            .terms()
            .withSimulation(Optional.empty())
            .withPersonCosts(new PersonCost(Optional.empty(), Amount.of("GBP", "1000")));
    String page = BusinessCasePage.write(TestBusinessCase.answer(housingFirst.withTerms(costly)));

    TestBusinessCase.parsed(page);
    assertThat(page)
        .contains(
            ">What does the contract make worth doing?<",
            ">No segment pays the provider more than another.<",
            ">A person of each segment<",
            ">1,000.00<",
            ">What the next outcomes are worth<");
  }

  @Test
  void showsWhatIsAgreed() {
    assertThat(elements("tr").map(Element::getTextContent))
        .contains(
            "In accommodation 3 monthsGBP 1,500.00 each",
            "deliveryGBP 2,400,000.0012 times, quarterly from 2015-01-01",
            "investorsquasi equityGBP 600,000.00rank 1, 5 % a year, 50 % of what is left,"
                + " drawn on 2015-01-01");
    assertThat(text).contains("Contract fcf-ambition-quarterly, from 2015-01-01 to before ");
  }

  @Test
  void saysEverythingThatIsAssumed() {
    BusinessCaseAnswer answer = TestBusinessCase.bundled();

    assertThat(texts("li"))
        .containsAll(answer.of().terms().assumptions())
        .containsAll(answer.of().finance().orElseThrow().assumptions())
        .hasSizeGreaterThan(8);
  }

  @Test
  void saysSoWhereNothingIsPaidOrDrawn() {
    String none =
        BusinessCasePage.write(
            TestBusinessCase.answer(
                TestBusinessCase.of(
                    TestBusinessCase.CASE.replace(
                        "\"low\": 0.5, \"base\": 1, \"high\": 2",
                        "\"low\": 0, \"base\": 0, \"high\": 0"),
                    TestBusinessCase.FINANCE.replace("\"amount\": 2000", "\"amount\": 0"),
                    TestBusinessCase.CONTRACT,
                    TestBusinessCase.TALLIES)));

    TestBusinessCase.parsed(none);
    assertThat(none)
        .contains("Nothing is paid at any volume.", "Investors pay nothing in at any volume.")
        .contains("no outcomes");
  }

  private Stream<Element> elements(String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements.stream();
  }

  private List<String> texts(String name) {
    return elements(name).map(Element::getTextContent).toList();
  }
}
