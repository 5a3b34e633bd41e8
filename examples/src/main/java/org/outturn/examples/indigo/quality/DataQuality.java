package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoTables;

/**
 * What is odd in tables, by every rule: {@code DataQuality.DEFAULT.findings(tables)}. Nothing is
 * corrected.
 */
public final class DataQuality {
  /** Every rule. */
  public static final DataQuality DEFAULT = new DataQuality();

  private static final ImmutableList<QualityRule> RULES =
      ImmutableList.of(
          new ReferenceRule(),
          new CurrencyRule(),
          new DateRule(),
          new NumberRule(),
          new RateRule(),
          new DecimalRule(),
          new MissingFigureRule(),
          new CopiedPaymentRule(),
          new ShiftedPriceRule(),
          new DollarPriceRule(),
          new MilestoneRule(),
          new UnitRule(),
          new DerivedPriceRule(),
          new PersonCapRule(),
          new RoundCapRule(),
          new CommitmentRule(),
          new PaymentTypeRule(),
          new OverlapRule(),
          new ClaimRule(),
          new PayerCellRule());

  private static final Comparator<DataFinding> ORDER =
      Comparator.comparing(DataFinding::table)
          .thenComparing(DataFinding::row)
          .thenComparing(DataFinding::oddity)
          .thenComparing(DataFinding::column);

  private DataQuality() {}

  /**
   * Everything odd in tables, what was odd in reading them included.
   *
   * @param tables the tables
   * @return by table, row and kind
   */
  public ImmutableList<DataFinding> findings(IndigoTables tables) {
    return Stream.concat(
            tables.findings().stream(), RULES.stream().flatMap(rule -> rule.findings(tables)))
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }
}
