package org.outturn.core.evidence;

import java.time.LocalDate;

/**
 * A claim that is being told: {@code builder.claim("C001", "P001", "acc-entry",
 * achieved).verified(verified).add()}. Unless stated it was submitted on the day it was achieved,
 * verified on the day it was submitted, is verified, and is of one outcome.
 */
public final class ClaimRow extends EvidenceRow<ClaimRow> {
  /** Stands for a day that is not stated; no day is so far off. */
  private static final long NOT_STATED = RowColumns.NONE;

  final CharSequence id;
  final CharSequence participant;
  ClaimStatus status = ClaimStatus.VERIFIED;
  private long referred = NOT_STATED;
  private long submitted = NOT_STATED;
  private long verified = NOT_STATED;
  private long reversed = NOT_STATED;

  ClaimRow(
      EvidenceBuilder builder,
      CharSequence id,
      CharSequence participant,
      String outcome,
      long achieved) {
    super(builder, outcome, achieved);
    this.id = id;
    this.participant = participant;
  }

  @Override
  ClaimRow self() {
    return this;
  }

  @Override
  String word() {
    return "claim";
  }

  @Override
  void write(EvidenceWriter writer) {
    writer.add(this);
  }

  long referred() {
    return referred;
  }

  long submitted() {
    return submitted == NOT_STATED ? achieved : submitted;
  }

  long verified() {
    return verified == NOT_STATED ? submitted() : verified;
  }

  long reversed() {
    return reversed;
  }

  /**
   * When the participant was referred.
   *
   * @param day not after the claim was achieved
   * @return this claim
   */
  public ClaimRow referred(LocalDate day) {
    referred = day.toEpochDay();
    return open();
  }

  /**
   * When the participant was referred, for those who stream columns.
   *
   * @param epochDay in days from 1970-01-01
   * @return this claim
   */
  public ClaimRow referred(int epochDay) {
    referred = stated(epochDay);
    return open();
  }

  /**
   * When the claim was submitted.
   *
   * @param day not before it was achieved
   * @return this claim
   */
  public ClaimRow submitted(LocalDate day) {
    submitted = day.toEpochDay();
    return open();
  }

  /**
   * When the claim was submitted, for those who stream columns.
   *
   * @param epochDay in days from 1970-01-01
   * @return this claim
   */
  public ClaimRow submitted(int epochDay) {
    submitted = stated(epochDay);
    return open();
  }

  /**
   * When the claim was verified, or otherwise decided.
   *
   * @param day not before it was submitted
   * @return this claim
   */
  public ClaimRow verified(LocalDate day) {
    verified = day.toEpochDay();
    return open();
  }

  /**
   * When the claim was verified, or otherwise decided, for those who stream columns.
   *
   * @param epochDay in days from 1970-01-01
   * @return this claim
   */
  public ClaimRow verified(int epochDay) {
    verified = stated(epochDay);
    return open();
  }

  /**
   * When the claim was reversed.
   *
   * @param day not before it was verified
   * @return this claim
   */
  public ClaimRow reversed(LocalDate day) {
    reversed = day.toEpochDay();
    return open();
  }

  /**
   * When the claim was reversed, for those who stream columns.
   *
   * @param epochDay in days from 1970-01-01
   * @return this claim
   */
  public ClaimRow reversed(int epochDay) {
    reversed = stated(epochDay);
    return open();
  }

  /**
   * How far the claim has come.
   *
   * @param now the status
   * @return this claim
   */
  public ClaimRow status(ClaimStatus now) {
    status = now;
    return open();
  }

  /** A day as given, so that one that stands for no day is refused and not left out. */
  private static long stated(int epochDay) {
    return epochDay == NOT_STATED ? Long.MIN_VALUE : epochDay;
  }
}
