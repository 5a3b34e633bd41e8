package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.json.ComparisonCaseDocument.BidderDocument;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/** The JSON form of a bidder's case. */
final class BidderForm {
  private final MoneyForm money;

  BidderForm(MoneyForm money) {
    this.money = money;
  }

  /** Gives the bidder; where a number is missing, which is noted before, gives none. */
  Optional<BidderCase> read(Fields fields, BidderDocument document) {
    Optional<BigDecimal> people = number(fields, "people", document.people());
    Optional<Share> rate = fields.optional("successRate", document.successRate(), Share::parse);
    Optional<Amount> cost = money.optional(fields, "cost", document.cost());
    Optional<BigDecimal> investment = number(fields, "investment", document.investment());
    Optional<BigDecimal> quality = number(fields, "quality", document.quality());
    Optional<BigDecimal> productivity = number(fields, "productivity", document.productivity());
    Optional<Amount> price = money.optional(fields, "price", document.price());
    if (people.isEmpty()
        || rate.isEmpty()
        || cost.isEmpty()
        || investment.isEmpty()
        || quality.isEmpty()
        || productivity.isEmpty()
        || price.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        BidderCase.builder()
            .people(people.get())
            .successRate(rate.get())
            .cost(cost.get())
            .investment(investment.get())
            .quality(quality.get())
            .productivity(productivity.get())
            .price(price.get())
            .build());
  }

  private static Optional<BigDecimal> number(Fields fields, String key, @Nullable String text) {
    return fields.optional(key, text, Decimals::parse);
  }

  static BidderDocument write(BidderCase bidder) {
    return new BidderDocument(
        Fractions.plain(bidder.people()),
        bidder.successRate().toString(),
        MoneyForm.write(bidder.cost()),
        Fractions.plain(bidder.investment()),
        Fractions.plain(bidder.quality()),
        Fractions.plain(bidder.productivity()),
        MoneyForm.write(bidder.price()));
  }
}
