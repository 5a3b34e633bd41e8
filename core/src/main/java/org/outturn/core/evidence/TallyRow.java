package org.outturn.core.evidence;

/**
 * A tally that is being told: {@code builder.tally("housed", 5, achieved).participants(12).add()}.
 */
public final class TallyRow extends EvidenceRow<TallyRow> {
  private boolean hasPeople;
  private int people;

  TallyRow(EvidenceBuilder builder, String outcome, long achieved) {
    super(builder, outcome, achieved);
  }

  @Override
  TallyRow self() {
    return this;
  }

  @Override
  String word() {
    return "tally";
  }

  @Override
  void write(EvidenceWriter writer) {
    writer.add(this);
  }

  /**
   * The people engaged, whether or not they achieved it.
   *
   * @param number how many, at least 0
   * @return this tally
   */
  public TallyRow participants(int number) {
    hasPeople = true;
    people = number;
    return open();
  }

  boolean hasPeople() {
    return hasPeople;
  }

  int people() {
    return people;
  }
}
