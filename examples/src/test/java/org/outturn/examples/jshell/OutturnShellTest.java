package org.outturn.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.examples.ShellRun;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.starts.StartingPoint;

/** The prompt as a user meets it. */
class OutturnShellTest {
  @TempDir private Path folder;

  @Test
  void namesAreThereFromTheFirstLineOn() throws IOException {
    assertThat(typed("gbp(600)", "Share.percent(30)", "date(\"2020-04-01\").plusDays(1)").lines())
        .containsSubsequence("$1 ==> GBP 600.00", "$2 ==> 0.3", "$3 ==> 2020-04-02");
  }

  @Test
  void mistakeIsOneLineWithTheLibrarysMessage() throws IOException {
    String shown =
        typed(
            "percent(130)",
            "price(contract(rateCard(\"2020-04-01\").pay(\"housed\", gbp(600))),"
                + " claim(\"P1\", \"a\", \"2020-05-04\"), claim(\"P1\", \"b\", \"2020-05-04\"))");

    assertThat(shown.lines().skip(2).filter(line -> !line.startsWith(ShellRun.PROMPT)))
        .containsExactly(
            "|  Exception IllegalArgumentException: expected a share from 0 to 1, such as 0.25"
                + " or 1/6, but found 1.3",
            "|  Exception InvalidInputException: claims[0]: text of the form a is not an outcome of"
                + " this contract; expected one of housed; claims[1]: text of the form a is not an"
                + " outcome of this contract; expected one of housed");
  }

  /** Each line typed, and the one line that answers it. */
  @Test
  void mistakeOfTypeIsOneLineInTheWordsOfThePrompt() throws IOException {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put(
        "rateCard(\"2020-04-01\").pay(\"housed\", 600)",
        "Exception IllegalArgumentException: price must be an amount such as gbp(600) but was 600:"
            + " the first price says the currency");
    answers.put("people(100, 60)", "Error: expected a share such as percent(30) but found 60");
    answers.put(
        "contract(card).deadweight(\"housed\", 0.2)",
        "Error: expected a share such as percent(30) but found 0.2");
    answers.put(
        "invest(gbp(5), \"2020-04-01\")",
        "Error: invest takes (a date, an amount) or (text, an amount) but was given (an amount,"
            + " text)");
    answers.put(
        "invest(\"2020-04-01\", 5)",
        "Error: invest: expected an amount such as gbp(600) but found a number");
    answers.put(
        "income(card, claims())",
        "Error: income: expected a contract such as contract(card) but found a rate card");
    answers.put(
        "rateCard(2020-04-01)",
        "Error: rateCard: expected a date such as date(\"2020-04-01\") or text in quotes but found"
            + " a number");
    answers.put(
        "rateCard('2020-04-01')",
        "Error: expected double quotes around text, such as \"housed\", but found single ones");
    answers.put(
        "card.pay(housed, gbp(600))",
        "Error: nothing is called housed; text is written in quotes: \"housed\"");
    answers.put("foo(3)", "Error: there is no foo(...) here; help() lists what there is");
    answers.put("people(100)", "Error: people takes (a number, a share) but was given (a number)");
    answers.put("Sume x = 5", "Error: there is no class Sume here");
    answers.put("gbp(5) gbp(6)", "Error: ';' expected, at gbp(6)");
    answers.put(
        "  .pay(\"housed\", gbp(600))",
        "Error: a line cannot begin with a dot: end the line before it with the dot, and type both"
            + " again");
    answers.put(
        "date(null)", "Exception NullPointerException: date: expected a value but found null");
    answers.put("price(null, claims())", "Error: price: expected a value in place of null");
    answers.put(
        "date(\"2020-02-30\")",
        "Exception IllegalArgumentException: found '2020-02-30', which is no day of the calendar;"
            + " expected an ISO date such as 2020-04-01");
    answers.put(
        "gbp(\"2,944,525.00\")",
        "Exception IllegalArgumentException: amount must be digits with a point, such as 19000.00,"
            + " without currency sign or commas, but was '2,944,525.00'");
    answers.put(
        "contract(card).until(\"2020-01-01\")",
        "Exception IllegalArgumentException: the end must be after the first day 2020-04-01 but was"
            + " 2020-01-01");
    answers.put(
        "show card",
        "Error: there is no type show; if brackets are missing, it is show(card). card is now"
            + " unknown: run the line that made it again");
    List<String> lines =
        new ArrayList<>(List.of("var card = rateCard(\"2020-04-01\").pay(\"housed\", gbp(600))"));
    lines.addAll(answers.keySet());

    assertThat(typed(lines.toArray(String[]::new)).lines().filter(line -> line.startsWith("|")))
        .containsExactlyElementsOf(answers.values().stream().map(line -> "|  " + line).toList());
  }

  @Test
  void whatIsPlainIsTaken() throws IOException {
    String shown =
        typed(
            "var card = rateCard(\"2020-04-01\").pay(\"housed\", gbp(600))",
            "show(contract(card))",
            "show(gbp(1))",
            "price(card, claims(claim(\"P1\", \"housed\", \"2020-05-04\"))).net()",
            "show(invest(\"2020-04-01\", gbp(1)).plus(income(contract(card), claims())))",
            "help()");

    assertThat(shown)
        .contains("contract 'draft' from 2020-04-01 until 2023-04-01 with outcomes [housed]\nRate")
        .contains("\nGBP 1.00\n")
        .contains("Everything is lost: the return is -100 %.\n")
        .contains("rate card    rateCard(")
        .doesNotContain("|  ");
  }

  @Test
  void tourShowsItsLinesBeforeWhatTheyPrint() throws IOException {
    String shown = run(List.of("guided.jsh"));

    for (String line : ShellScripts.read("guided.jsh").lines().toList()) {
      assertThat(shown).contains(line + "\n");
    }
    assertThat(shown).contains("\n\nshow(card);\nRate card\n").doesNotContain("tell(");
  }

  @Test
  void scriptsRunFirst() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.jsh"), "var mine = gbp(7);\n");

    assertThat(run(List.of("guided.jsh", mine.toString()), "mine", "card"))
        .contains("Cash flows, amounts in GBP")
        .contains("mine ==> GBP 7.00")
        .contains("card ==> rate card with 2 prices");
  }

  @Test
  void scriptThatIsNotThereIsRefusedBeforeAnythingRuns() {
    assertThatThrownBy(() -> run(List.of("guided.jsh", "nothing.jsh")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("nothing.jsh: expected a file that can be read, or guided.jsh, but found none");
  }

  @Test
  void scriptThatFailsEndsAtItsMistakeWithItsCodeAndOneLine() throws IOException {
    Path refused =
        Files.writeString(
            folder.resolve("refused.jsh"), "var five = gbp(5);\npercent(130);\nshow(five);\n");
    Path unknown = Files.writeString(folder.resolve("unknown.jsh"), "showAll(5);\nshow(gbp(5));\n");

    ShellRun exception = ShellRun.of(List.of(refused.toString()), List.of("gbp(6)"));
    ShellRun error = ShellRun.of(List.of(unknown.toString()), List.of("gbp(6)"));

    assertThat(exception.exitCode()).isEqualTo(2);
    assertThat(exception.shown().lines().skip(2))
        .containsExactly(
            refused
                + ": Exception IllegalArgumentException: expected a share from 0 to 1, such as 0.25"
                + " or 1/6, but found 1.3");
    assertThat(error.exitCode()).isEqualTo(2);
    assertThat(error.shown().lines().skip(2))
        .containsExactly(
            unknown + ": Error: there is no showAll(...) here; help() lists what there is");
  }

  @Test
  void wholeDocumentsHaveWords() throws IOException {
    for (StartingPoint each : StartingPoint.values()) {
      Files.writeString(folder.resolve(each.file()), each.text());
    }
    String at = "\"" + folder.toString().replace("\\", "/") + "/";

    String shown =
        typed(
            "var mine = contract(" + at + "contract.json\").pay(\"housed\", 1100)",
            "show(mine.limit(\"housed\", 90000).mostPerPerson(7500))",
            "save(mine, " + at + "mine.json\")",
            "save(mine, " + at + "mine.json\")",
            "var paid = price(mine, tallies(tally(\"housed\", 3, \"2026-05-04\")))",
            "save(paid, " + at + "paid.json\")",
            "save(claims(claim(\"P1\", \"housed\", \"2026-05-04\")), " + at + "kept.json\")",
            "evidenceFrom(" + at + "kept.json\").size()",
            "save(claims(claim(\"P1\", \"housed\", \"2026-05-04\")), " + at + "kept.csv\")",
            "show(price(mine, claimsFrom(" + at + "kept.csv\")))",
            "payment(mine, tallies(tally(\"housed\", 3, \"2026-05-04\")))",
            "show(sweep(payment(mine, tallies(tally(\"housed\", 3, \"2026-05-04\"))),"
                + " \"limits[contract].amount\", 2000, 4000))",
            "var income = income(mine, tallies(tally(\"housed\", 3, \"2026-05-04\")))",
            "show(returns(financeCase(" + at + "finance-case.json\")))",
            "show(comparison(" + at + "comparison-case.json\"))",
            "show(appraisal(" + at + "appraisal-case.json\"))",
            "report(" + at + "business-case.json\", " + at + "page.html\")",
            "show(check(" + at + "finance-case.json\"))",
            "show(project(delivery(" + at + "delivery.json\")))",
            "show(simulate(delivery(" + at + "delivery.json\"), 10, 1))",
            "show(prices(\"a job kept 26 weeks\", \"" + Tables.FOLDER + "\"))");

    assertThat(shown)
        .contains("GBP 1,100.00 each", "Who pays\n", "Limits\n", "When it is paid\n")
        .contains("mine.json is there already; expected the name of a new file")
        .contains("==> \"wrote ", "==> 1\n")
        .contains("Published prices for 'a job kept 26 weeks'\n", "GBP 1,000.00")
        .contains("Returns: ", "Comparison: ", "Appraisal: ", "Projection: ", "Simulation: ")
        .contains("Nothing is wrong in my-finance");
    assertThat(shown.lines().filter(line -> line.startsWith("|"))).hasSize(1);
    assertThat(shown.split("Terms not applied: payment may be too high by up to GBP", -1))
        .hasSizeGreaterThan(3);
    assertThat(shown)
        .contains("\nTerms not applied: payment may be too high", "\n\nlimits[contract].amount\n");
    assertThat(Files.readString(folder.resolve("kept.csv")))
        .startsWith("claim,participant,outcome,achieved\r\n");
    assertThat(Files.readString(folder.resolve("mine.json"))).contains("\"1100.00\"");
    assertThat(Files.readString(folder.resolve("paid.json"))).contains("\"gross\": \"3300.00\"");
    assertThat(folder.resolve("page.html")).exists();
  }

  private static String typed(String... lines) throws IOException {
    return run(List.of(), lines);
  }

  private static String run(List<String> scripts, String... lines) throws IOException {
    ShellRun run = ShellRun.of(scripts, List.of(lines));
    assertThat(run.exitCode()).isZero();
    return run.shown();
  }
}
