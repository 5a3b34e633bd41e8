package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.ContractDocument.BandDocument;
import org.outturn.core.json.ContractDocument.PriceDocument;
import org.outturn.core.json.ContractDocument.TierDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.ratecard.UnitPrice;

/** The JSON form of a price. */
final class PriceForm {
  private final MoneyForm money;
  private final TableForm tables;

  PriceForm(MoneyForm money) {
    this.money = money;
    this.tables = new TableForm(money);
  }

  /** The forms of the format. */
  private enum Form {
    UNIT {
      @Override
      Price read(PriceForm form, Fields fields, PriceDocument document) {
        return new UnitPrice(form.money.read(fields, "amount", document.amount()));
      }
    },
    GRADUATED {
      @Override
      Price read(PriceForm form, Fields fields, PriceDocument document) {
        return document.tiers() == null
            ? form.standIn()
            : new GraduatedPrice(
                fields.parts("tiers", document.tiers(), form::tier, form::tierStandIn));
      }
    },
    BANDED {
      @Override
      Price read(PriceForm form, Fields fields, PriceDocument document) {
        return document.bands() == null
            ? form.standIn()
            : new BandedPrice(
                fields.parts("bands", document.bands(), form::band, form::bandStandIn));
      }
    },
    THRESHOLD {
      @Override
      Price read(PriceForm form, Fields fields, PriceDocument document) {
        return new ThresholdPrice(
            fields.valueOr(BigDecimal.ZERO, "at", document.at(), Decimals::parse),
            form.money.read(fields, "amount", document.amount()),
            fields
                .choice("pays", document.pays(), ThresholdPrice.Pays.class)
                .orElse(ThresholdPrice.Pays.ALL));
      }
    },
    LUMP_SUM {
      @Override
      Price read(PriceForm form, Fields fields, PriceDocument document) {
        return new LumpSumPrice(
            fields.valueOr(BigDecimal.ZERO, "at", document.at(), Decimals::parse),
            form.money.read(fields, "amount", document.amount()));
      }
    },
    TABLE {
      @Override
      Price read(PriceForm form, Fields fields, PriceDocument document) {
        return document.points() == null ? form.standIn() : form.tables.read(fields, document);
      }
    },
    SHARE_OF {
      @Override
      Price read(PriceForm form, Fields fields, PriceDocument document) {
        return new ShareOfPrice(
            fields.valueOr(Share.ZERO, "rate", document.rate(), Share::parse),
            form.money.optional(fields, "limit", document.limit()));
      }
    };

    abstract Price read(PriceForm form, Fields fields, PriceDocument document);
  }

  Price read(Fields fields, PriceDocument document) {
    return fields
        .choice("form", document.form(), Form.class)
        .map(
            form -> {
              fields.onlyKeysOf(document, "form", form, keys(form));
              return form.read(this, fields, document);
            })
        .orElseGet(this::standIn);
  }

  private static KindKeys keys(Form form) {
    return switch (form) {
      case UNIT -> KindKeys.of("amount");
      case GRADUATED -> KindKeys.of("tiers");
      case BANDED -> KindKeys.of("bands");
      case THRESHOLD -> KindKeys.of("at", "amount", "pays");
      case LUMP_SUM -> KindKeys.of("at", "amount");
      case TABLE -> KindKeys.of("points", "between").with("boundary", "perAmount", "floor");
      case SHARE_OF -> KindKeys.of("rate").with("limit");
    };
  }

  Price standIn() {
    return new UnitPrice(money.none());
  }

  private Tier tier(Fields fields, TierDocument document) {
    return new Tier(
        fields.optional("upTo", document.upTo(), Decimals::parse),
        money.read(fields, "amount", document.amount()),
        money.optional(fields, "limit", document.limit()));
  }

  private Tier tierStandIn(Fields fields) {
    return Tier.beyond(money.none());
  }

  private Band band(Fields fields, BandDocument document) {
    return new Band(
        fields.optional("upTo", document.upTo(), Decimals::parse),
        money.read(fields, "amount", document.amount()));
  }

  private Band bandStandIn(Fields fields) {
    return Band.beyond(money.none());
  }

  static PriceDocument write(Price price) {
    return price.match(
        new Price.Cases<PriceDocument>() {
          @Override
          public PriceDocument unit(UnitPrice unit) {
            return document(Form.UNIT, MoneyForm.write(unit.amount()), null, null, null, null);
          }

          @Override
          public PriceDocument graduated(GraduatedPrice graduated) {
            List<TierDocument> tiers = graduated.tiers().stream().map(PriceForm::tier).toList();
            return document(Form.GRADUATED, null, tiers, null, null, null);
          }

          @Override
          public PriceDocument banded(BandedPrice banded) {
            List<BandDocument> bands = banded.bands().stream().map(PriceForm::band).toList();
            return document(Form.BANDED, null, null, bands, null, null);
          }

          @Override
          public PriceDocument threshold(ThresholdPrice threshold) {
            return document(
                Form.THRESHOLD,
                MoneyForm.write(threshold.amount()),
                null,
                null,
                Fractions.plain(threshold.at()),
                threshold.pays().name());
          }

          @Override
          public PriceDocument lumpSum(LumpSumPrice lumpSum) {
            return document(
                Form.LUMP_SUM,
                MoneyForm.write(lumpSum.amount()),
                null,
                null,
                Fractions.plain(lumpSum.at()),
                null);
          }

          @Override
          public PriceDocument table(TablePrice table) {
            return TableForm.write(Form.TABLE.name(), table);
          }

          @Override
          public PriceDocument shareOf(ShareOfPrice share) {
            return new PriceDocument(
                Form.SHARE_OF.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                share.rate().toString(),
                share.limit().map(MoneyForm::write).orElse(null));
          }
        });
  }

  private static TierDocument tier(Tier tier) {
    return new TierDocument(
        tier.upTo().map(Fractions::plain).orElse(null),
        MoneyForm.write(tier.amount()),
        tier.limit().map(MoneyForm::write).orElse(null));
  }

  private static BandDocument band(Band band) {
    return new BandDocument(
        band.upTo().map(Fractions::plain).orElse(null), MoneyForm.write(band.amount()));
  }

  private static PriceDocument document(
      Form form,
      @Nullable String amount,
      @Nullable List<TierDocument> tiers,
      @Nullable List<BandDocument> bands,
      @Nullable String at,
      @Nullable String pays) {
    return new PriceDocument(
        form.name(), amount, tiers, bands, at, pays, null, null, null, null, null, null, null);
  }
}
