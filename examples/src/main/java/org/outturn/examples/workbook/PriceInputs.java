package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.ratecard.UnitPrice;

/**
 * The cells of one tariff's price: one tier without an end for a unit price.
 *
 * @param tiers its tiers
 */
record PriceInputs(ImmutableList<TierCells> tiers) {

  /**
   * The cells of one tier.
   *
   * @param upTo the last position it prices; blank where it has no end
   * @param amount the price of a unit
   */
  record TierCells(String upTo, String amount) {}

  static PriceInputs write(
      StatedInputs sheet, Tariff tariff, String version, String name, String currency) {
    String path =
        "contract.rateCard.versions["
            + version
            + "].tariffs["
            + tariff.outcome()
            + tariff.segment().map(each -> ", " + each).orElse("")
            + "].price.";
    return tariff.price().match(new Cells(sheet, name, currency, path));
  }

  /** A formula: what the first so many units are worth together. */
  String worth(String units) {
    List<String> worth = new ArrayList<>();
    String from = "0";
    for (TierCells tier : tiers) {
      String to = tier.upTo().isEmpty() ? units : "MIN(" + units + "," + tier.upTo() + ")";
      worth.add(tier.amount() + "*MAX(0," + to + "-" + from + ")");
      from = tier.upTo();
    }
    return String.join("+", worth);
  }

  boolean isByUnit() {
    return tiers.size() == 1 && tiers.get(0).upTo().isEmpty();
  }

  /**
   * Writes the numbers of a price.
   *
   * @param sheet where
   * @param name of the outcome
   * @param currency of the amounts
   * @param path of the price
   */
  private record Cells(StatedInputs sheet, String name, String currency, String path)
      implements Price.Cases<PriceInputs> {
    @Override
    public PriceInputs unit(UnitPrice price) {
      String amount =
          sheet.number(
              name,
              price.amount().value().doubleValue(),
              currency,
              Look.AMOUNT,
              "price of one",
              path + "amount");
      return new PriceInputs(ImmutableList.of(new TierCells("", amount)));
    }

    @Override
    public PriceInputs graduated(GraduatedPrice price) {
      ImmutableList.Builder<TierCells> cells = ImmutableList.builder();
      for (int i = 0; i < price.tiers().size(); i++) {
        cells.add(tier(price.tiers().get(i), i));
      }
      return new PriceInputs(cells.build());
    }

    private TierCells tier(Tier tier, int index) {
      String at = path + "tiers[" + index + "].";
      String words = name + ", tier " + (index + 1);
      return new TierCells(
          tier.upTo()
              .map(
                  end ->
                      sheet.number(
                          words + ": up to",
                          end.doubleValue(),
                          "outcomes",
                          Look.QUANTITY,
                          "the last it prices",
                          at + "upTo"))
              .orElse(""),
          sheet.number(
              words,
              tier.amount().value().doubleValue(),
              currency,
              Look.AMOUNT,
              "price of one",
              at + "amount"));
    }

    @Override
    public PriceInputs banded(BandedPrice price) {
      return notFollowed();
    }

    @Override
    public PriceInputs threshold(ThresholdPrice price) {
      return notFollowed();
    }

    @Override
    public PriceInputs lumpSum(LumpSumPrice price) {
      return notFollowed();
    }

    @Override
    public PriceInputs table(TablePrice price) {
      return notFollowed();
    }

    @Override
    public PriceInputs shareOf(ShareOfPrice price) {
      return notFollowed();
    }

    private PriceInputs notFollowed() {
      throw new IllegalArgumentException("price of " + name + " must be by unit or by tier");
    }
  }
}
