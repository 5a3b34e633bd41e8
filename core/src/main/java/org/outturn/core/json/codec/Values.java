package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.Require;
import org.outturn.core.validation.TextShape;

/**
 * The single values of every Outturn document: names, days, numbers, shares and money. A guard of
 * the domain is asked without a field's name where the place of the value says it.
 */
public final class Values {
  /** As much as can be counted in minor units, and prices beside it. */
  private static final Pattern AMOUNT_TEXT =
      Pattern.compile("^-?0*[0-9]{1,19}(\\.[0-9]{1,18}0*)?$");

  private static final BigDecimal MOST_MINOR_UNITS = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final Pattern NUMBER_TEXT =
      Pattern.compile("^-?[0-9]{1,300}(\\.[0-9]{1,300}|/0*[1-9][0-9]{0,299})?$");

  private static final Pattern SHARE_TEXT =
      Pattern.compile("^(0|1|0\\.[0-9]{1,18}0*|[0-9]{1,40}/0*[1-9][0-9]*)$");

  /** The one currency of a document's amounts, for those who read and write them. */
  public static final Slot<Currency> CURRENCY_OF_DOCUMENT = Slot.empty();

  /** Any text. */
  public static final Codec<String> TEXT =
      TextCodec.of("", Schemas.of("type", "string"), Function.identity(), Function.identity());

  /**
   * The characters of the basic plane that an id does not hold beside single spaces (Unicode 15):
   * controls, blanks, direction marks and what cannot be seen. A pattern that every program reads
   * alike can name neither those beyond that plane nor composed form; the reader does.
   */
  private static final String HIDDEN =
      "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u115f\\u1160"
          + "\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000"
          + "\\u3164\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff";

  /** A name that other terms use. */
  public static final Codec<String> ID =
      TextCodec.of(
          "id",
          Schemas.of(
              "description",
              "A name: up to 200 visible characters in composed form (NFC), with single spaces"
                  + " between them.",
              "type",
              "string",
              "minLength",
              1,
              "maxLength",
              200,
              "pattern",
              "^[^" + HIDDEN + "]+( [^" + HIDDEN + "]+)*$"),
          text -> Require.id(text, "id"),
          Function.identity());

  /** A day. */
  public static final Codec<LocalDate> DATE =
      TextCodec.of(
          "date",
          Schemas.of(
              "description",
              "A day of the calendar, such as 2017-12-01, in the years 0001 to 9999.",
              "type",
              "string",
              "format",
              "date",
              "pattern",
              daysOfTheCalendar()),
          IsoDates::parse,
          LocalDate::toString);

  /** A currency by its code. */
  public static final Codec<Currency> CURRENCY =
      TextCodec.of(
          "",
          Schemas.of("type", "string", "pattern", "^[A-Z]{3}$"),
          Currencies::of,
          Currency::getCurrencyCode);

  /** True or false. */
  public static final Codec<Boolean> TRUTH = new TruthCodec();

  /** How numbers are rounded. */
  public static final Codec<RoundingMode> ROUNDING =
      ChoiceCodec.of(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY)));

  /** A whole number of at least 0. */
  public static final Codec<Integer> COUNT = WholeCodec.from(0, Integer.MAX_VALUE);

  /** A number of any sign. */
  public static final Codec<BigDecimal> SIGNED_NUMBER =
      decimal(
          "signedNumber",
          "An exact decimal of any sign, as a JSON number or as text.",
          ofAnySign(),
          "-?",
          Decimals.MOST_DECIMALS,
          Function.identity());

  /** A number of at least 0. */
  public static final Codec<BigDecimal> NUMBER =
      decimal(
          "number",
          "An exact decimal from 0 on, as a JSON number or as text: 12.5 or \"12.5\".",
          fromZero(),
          "",
          Decimals.MOST_DECIMALS,
          Values::atLeastZero);

  /** A number of at least 1. */
  public static final Codec<BigDecimal> NUMBER_FROM_ONE =
      decimal(
          "numberFromOne",
          "An exact decimal from 1 on, as a JSON number or as text: 1.5 or \"1.5\".",
          Schemas.of("type", "number", "minimum", 1, "exclusiveMaximum", 1_000_000_000_000_000L),
          "(?=0*[1-9]|.*[eE])",
          Decimals.MOST_DECIMALS,
          number ->
              Require.that(number.compareTo(BigDecimal.ONE) >= 0, "", "must be >= 1", number));

  /** A number of outcomes. */
  public static final Codec<BigDecimal> QUANTITY =
      quantities(text -> Quantities.checked(Decimals.parse(text), ""));

  /** A part of a whole. */
  public static final Codec<Share> SHARE =
      NumberCodec.of(
          "share",
          Schemas.of(
              "description",
              "A part of a whole from 0 to 1, as a decimal or a fraction: 0.25, \"0.25\" or"
                  + " \"1/6\".",
              "anyOf",
              ImmutableList.of(
                  Schemas.of("type", "number", "minimum", 0, "maximum", 1),
                  Schemas.of(
                      "type",
                      "string",
                      "pattern",
                      "^(0+(\\.[0-9]{1,18}0*)?|0*1(\\.0+)?|[0-9]{1,40}/0*[1-9][0-9]*"
                          + "|[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2})$"))),
          Decimals.MOST_DECIMALS,
          (text, context) -> Share.parse(text),
          Share::toString);

  /** Money for one outcome, which may be finer than a minor unit. */
  public static final Codec<Amount> PRICE =
      money(
          "priceAmount",
          "An amount >= 0 for one outcome in the document's currency with at most six decimals, as"
              + " a JSON number or as text: 0.125 or \"0.125\".",
          AgreedAmount.MOST_DECIMALS_OF_A_PRICE,
          AgreedAmount::price);

  /** Money that somebody pays, in whole minor units. */
  public static final Codec<Amount> MONEY =
      money(
          "money",
          "An amount >= 0 in whole minor units of the document's currency, as a JSON number or as"
              + " text: 19000 or \"19000.00\".",
          Decimals.MOST_DECIMALS,
          AgreedAmount::payable);

  /** Money that is stated as finely as somebody has it, such as an estimate. */
  public static final Codec<Amount> ESTIMATE =
      money(
          "estimate",
          "An amount >= 0 in the document's currency, as a JSON number or as text: 19000 or"
              + " \"19000.005\".",
          Decimals.MOST_DECIMALS,
          (amount, field) -> Require.that(amount.signum() >= 0, field, "must be >= 0", amount));

  /** Money of any sign, as results and cash flows have it. */
  public static final Codec<Amount> SIGNED_MONEY =
      NumberCodec.of(
          "signedMoney",
          numberOrText(
              "An amount of any sign in the document's currency, as a JSON number or as text:"
                  + " -19000 or \"-19000.00\".",
              ofAnySign(),
              "-?",
              Decimals.MOST_DECIMALS),
          Decimals.MOST_DECIMALS,
          (text, context) -> {
            BigDecimal number = Decimals.parse(text);
            return Amount.of(context.get(CURRENCY_OF_DOCUMENT), number);
          },
          Values::print);

  /** Money of any sign, as results state it: always text. */
  public static final Codec<Amount> STATED_MONEY =
      TextCodec.within(
          "statedMoney",
          Schemas.of(
              "description",
              "An amount of any sign at the currency's scale, such as \"-10.00\".",
              "type",
              "string",
              "pattern",
              AMOUNT_TEXT.pattern()),
          (text, context) ->
              amount(
                  context.get(CURRENCY_OF_DOCUMENT),
                  stated(text, AMOUNT_TEXT, "an amount such as -10.00")),
          Values::print);

  /** An exact number of any sign, as results state it: always text. */
  public static final Codec<BigFraction> STATED_NUMBER =
      TextCodec.of(
          "statedNumber",
          Schemas.of(
              "description",
              "An exact number of any sign, such as \"0.25\" or \"1/3\".",
              "type",
              "string",
              "pattern",
              NUMBER_TEXT.pattern()),
          text -> Fractions.parse(stated(text, NUMBER_TEXT, "a number such as 0.25 or 1/3")),
          Fractions::text);

  /** A part of a whole, as results state it: always text. */
  public static final Codec<Share> STATED_SHARE =
      TextCodec.of(
          "statedShare",
          Schemas.of(
              "description",
              "A part of a whole from 0 to 1, such as \"0.25\" or \"1/3\".",
              "type",
              "string",
              "pattern",
              SHARE_TEXT.pattern()),
          text -> Share.parse(stated(text, SHARE_TEXT, "a share from 0 to 1 such as 0.25 or 1/3")),
          Share::toString);

  private Values() {}

  private static String stated(String text, Pattern form, String expected) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "found text of the form " + TextShape.of(text) + "; expected " + expected);
    }
    return text;
  }

  /** Sums of whole minor units may be greater than any amount that somebody agrees. */
  private static Amount amount(Currency currency, String text) {
    BigDecimal value = new BigDecimal(text);
    BigDecimal minor = value.movePointRight(Currencies.minorDigits(currency));
    boolean isCountable =
        minor.stripTrailingZeros().scale() <= 0 && minor.abs().compareTo(MOST_MINOR_UNITS) <= 0;
    return isCountable
        ? Amount.ofMinor(currency, minor.longValueExact())
        : Amount.of(currency, value);
  }

  /**
   * Numbers or their texts, each made exact.
   *
   * @param name the name of the definition in the schema
   * @param doc what they are
   * @param number the JSON numbers of them
   * @param sign the pattern of a sign before the text; may be empty
   * @param decimals the most decimals of a text
   * @param guard gives the number or refuses it
   */
  private static Codec<BigDecimal> decimal(
      String name,
      String doc,
      Map<String, Object> number,
      String sign,
      int decimals,
      Function<BigDecimal, BigDecimal> guard) {
    return NumberCodec.of(
        name,
        numberOrText(doc, number, sign, decimals),
        decimals,
        (text, context) -> guard.apply(Decimals.parse(text)),
        Fractions::plain);
  }

  /**
   * Numbers of outcomes by another guard.
   *
   * @param guard gives the number of a text or refuses it
   * @return the declaration
   */
  public static Codec<BigDecimal> quantities(Function<String, BigDecimal> guard) {
    return NumberCodec.of(
        "quantity",
        numberOrText(
            "A number of outcomes from 0 on with at most six decimals, as a JSON number or as text:"
                + " 12.5 or \"12.5\".",
            Schemas.of("type", "number", "minimum", 0, "maximum", 1_000_000_000_000L),
            "",
            Quantities.MOST_DECIMALS),
        Quantities.MOST_DECIMALS,
        (text, context) -> guard.apply(text),
        Fractions::plain);
  }

  /**
   * Numbers of at least 0 by another guard.
   *
   * @param name the name of the definition in the schema
   * @param doc what they are
   * @param decimals the most decimals of them
   * @param guard gives the number or refuses it
   * @return the declaration
   */
  public static Codec<BigDecimal> numbers(
      String name, String doc, int decimals, Function<BigDecimal, BigDecimal> guard) {
    return decimal(name, doc, fromZero(), "", decimals, guard);
  }

  /**
   * Numbers of any sign.
   *
   * @param name the name of the definition in the schema
   * @param doc what they are
   * @param decimals the most decimals of them
   * @param guard gives the number or refuses it
   * @return the declaration
   */
  public static Codec<BigDecimal> signedNumbers(
      String name, String doc, int decimals, Function<BigDecimal, BigDecimal> guard) {
    return decimal(name, doc, ofAnySign(), "-?", decimals, guard);
  }

  private static Codec<Amount> money(
      String name, String doc, int decimals, BiFunction<Amount, String, Amount> guard) {
    return NumberCodec.of(
        name,
        numberOrText(doc, fromZero(), "", decimals),
        decimals,
        (text, context) -> {
          BigDecimal number = Decimals.parse(text);
          if (!context.has(CURRENCY_OF_DOCUMENT)) {
            atLeastZero(number);
          }
          return guard.apply(Amount.of(context.get(CURRENCY_OF_DOCUMENT), number), "");
        },
        Values::print);
  }

  /**
   * The text of an amount.
   *
   * @param amount the amount
   * @return its plain value at the currency's scale, such as {@code 19000.00}
   */
  public static String print(Amount amount) {
    return amount.value().toPlainString();
  }

  private static BigDecimal atLeastZero(BigDecimal number) {
    return Require.that(number.signum() >= 0, "", "must be >= 0", number);
  }

  private static Map<String, Object> ofAnySign() {
    return Schemas.of(
        "type",
        "number",
        "exclusiveMinimum",
        -1_000_000_000_000_000L,
        "exclusiveMaximum",
        1_000_000_000_000_000L);
  }

  private static Map<String, Object> fromZero() {
    return Schemas.of("type", "number", "minimum", 0, "exclusiveMaximum", 1_000_000_000_000_000L);
  }

  /** A pattern cannot say what an exponent makes of a number; the reader does. */
  private static Map<String, Object> numberOrText(
      String doc, Map<String, Object> number, String sign, int decimals) {
    String pattern =
        "^"
            + sign
            + "(0*[0-9]{1,15}(\\.[0-9]{1,"
            + decimals
            + "}0*)?|[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2})$";
    return Schemas.of(
        "description",
        doc,
        "anyOf",
        ImmutableList.of(number, Schemas.of("type", "string", "pattern", pattern)));
  }

  private static String daysOfTheCalendar() {
    String year = "(?!0000)[0-9]{4}";
    String leapYear =
        "(?!0000)([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    return "^("
        + year
        + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
        + "|02-(0[1-9]|1[0-9]|2[0-8]))|"
        + leapYear
        + "-02-29)$";
  }
}
