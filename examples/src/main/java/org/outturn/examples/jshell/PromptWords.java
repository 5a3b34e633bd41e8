package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a type of Java is called at the prompt: {@code int} is a number, {@code Share} a share. */
final class PromptWords {
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
  private static final Word NUMBER = new Word("a number", " such as 600");
  private static final ImmutableMap<String, Word> WORDS =
      ImmutableMap.<String, Word>builder()
          .put("int", NUMBER)
          .put("long", NUMBER)
          .put("double", NUMBER)
          .put("Number", NUMBER)
          .put("Integer", NUMBER)
          .put("Long", NUMBER)
          .put("Double", NUMBER)
          .put("BigDecimal", NUMBER)
          .put("String", new Word("text", " in quotes"))
          .put("LocalDate", new Word("a date", " such as date(\"2020-04-01\")"))
          .put("Amount", new Word("an amount", " such as gbp(600)"))
          .put("Share", new Word("a share", " such as percent(30)"))
          .put("Price", new Word("a price", " such as Price.unit(gbp(600))"))
          .put("DraftRateCard", new Word("a rate card", " such as rateCard(\"2020-04-01\")"))
          .put("DraftContract", new Word("a contract", " such as contract(card)"))
          .put("OutcomesContract", new Word("a contract", " such as contract(card)"))
          .put("OutcomeClaim", new Word("a claim", " such as claim(\"P1\", ...)"))
          .put("OutcomeClaim...", new Word("any claims", ""))
          .put("List<OutcomeClaim>", new Word("claims", " such as claims(claim(\"P1\", ...))"))
          .put("Evidence", new Word("evidence", " such as claimsFrom(\"claims.csv\")"))
          .put("PaymentStatement", new Word("a statement", " such as price(contract, claims)"))
          .put("DeliveredWork", new Word("people", " such as people(100, percent(60))"))
          .put("DraftDelivery", new Word("what is expected", " such as expected().refer(120, ...)"))
          .put("DeliveryCase", new Word("a delivery", " such as delivery(\"delivery.json\")"))
          .put(
              "FinancedPayments",
              new Word("a finance case", " such as financeCase(\"finance.json\")"))
          .put("OutcomeTally...", new Word("any tallies", ""))
          .put("AskedFigure", new Word("a figure", " such as payment(contract, claims)"))
          .put("CashFlows", new Word("cash flows", " such as income(contract, claims)"))
          .build();

  private PromptWords() {}

  private record Word(String noun, String example) {}

  /** A text of the compiler without the packages of its types. */
  static String withoutPackages(String text) {
    return PACKAGE.matcher(text).replaceAll("");
  }

  /** What values of a type are called: {@code an amount}. */
  static String noun(String type) {
    return word(type).noun();
  }

  /** What values of a type are called, with one of them: {@code an amount such as gbp(600)}. */
  static String example(String type) {
    return word(type).noun() + word(type).example();
  }

  /** What several values are called: {@code (text, an amount)}. */
  static String nouns(List<String> types) {
    return types.stream().map(PromptWords::noun).collect(Collectors.joining(", ", "(", ")"));
  }

  private static Word word(String type) {
    return WORDS.getOrDefault(type, new Word(type, ""));
  }
}
