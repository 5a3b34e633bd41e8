package org.outturn.examples.businesscase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.examples.report.ContractTerms;
import org.outturn.examples.report.RoundMoney;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.solve.BusinessCaseAims;
import org.outturn.pricing.solve.Crossing;
import org.outturn.pricing.solve.DecidingNumber;

/** Says which numbers decide an answer, in words. */
final class DecidingText {
  private static final int DECIMALS = 3;

  private final BusinessCaseAnswer answer;
  private final String figure;

  DecidingText(BusinessCaseAnswer answer, String figure) {
    this.answer = answer;
    this.figure = figure;
  }

  /** What is looked at, such as {@code what investors gain}. */
  String figure() {
    return switch (figure) {
      case BusinessCaseAims.GAIN -> "benefits less all costs to the public";
      case BusinessCaseAims.PROFIT -> "what investors gain";
      case BusinessCaseAims.SAVING -> "what the contract costs less than a budget";
      default -> "what the contract pays";
    };
  }

  /** What has to be so at least. */
  private String aim() {
    return switch (figure) {
      case BusinessCaseAims.GAIN -> "the public to lose nothing";
      case BusinessCaseAims.PROFIT -> "investors to lose nothing";
      default -> "the contract to cost no more than a budget";
    };
  }

  /** Which numbers, such as {@code all prices}. */
  String name(DecidingNumber number) {
    ContractTerms terms = new ContractTerms(answer.of().contract());
    return switch (number.what()) {
      case VOLUME ->
          answer.of().basis() == BusinessCaseQuestion.Basis.DELIVERY
              ? "people referred"
              : "outcomes that come";
      case RATE ->
          number.id().map(id -> "success rate of " + terms.outcome(id)).orElse("all success rates");
      case PRICES -> "all prices";
      case LIMIT -> "limit " + number.id().orElse("");
      case COSTS -> "costs of the service";
      case BENEFITS -> "worth of all benefits";
    };
  }

  /** Its range: {@code 0.8 to 1.2}. */
  static String range(DecidingNumber number) {
    return times(number.swing().low().value()) + " to " + times(number.swing().high().value());
  }

  /** At which of its values the answer turns. */
  static String turns(DecidingNumber number) {
    return number
        .turns()
        .map(each -> (each.isHighest() ? "up to " : "from ") + times(each.value()))
        .orElse("no turn up to 2");
  }

  /** Who says how far it may come otherwise. */
  static String source(DecidingNumber number) {
    return number.isStated() ? "stated in the case" : "assumed: a tenth either way";
  }

  /** An answer, rounded for reading. */
  String money(Figure of) {
    return of.value().map(exact -> RoundMoney.of(rounded(exact), "")).orElse("none");
  }

  static BigDecimal rounded(BigFraction exact) {
    return exact.bigDecimalValue(2, RoundingMode.HALF_UP);
  }

  static String times(BigFraction factor) {
    return Fractions.canonical(factor.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP))
        .toPlainString();
  }

  /** What would have to be true of a number; empty where no value of it turns the answer. */
  Optional<String> condition(DecidingNumber number) {
    return number
        .turns()
        .map(
            each ->
                "For "
                    + aim()
                    + ", all else as stated: "
                    + name(number)
                    + " at "
                    + (each.isHighest() ? "most " : "least ")
                    + times(each.value())
                    + " times as stated"
                    + (isSoAlready(each) ? ", which is so" : ", which is not so")
                    + ".");
  }

  private static boolean isSoAlready(Crossing crossing) {
    int order = Fractions.compare(BigFraction.ONE, crossing.value());
    return crossing.isHighest() ? order <= 0 : order >= 0;
  }
}
