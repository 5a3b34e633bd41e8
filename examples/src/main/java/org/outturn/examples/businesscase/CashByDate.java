package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;

/** Payments and the cash of investors, day by day, all volumes on the same days. */
public final class CashByDate {
  private final BusinessCaseAnswer answer;
  private final Amount nothing;

  /**
   * One day.
   *
   * @param date the day
   * @param amounts one for each volume, in their order
   */
  public record Day(LocalDate date, ImmutableMap<Volume, Amount> amounts) {}

  /**
   * The cash of an answer.
   *
   * @param answer the answer
   */
  public CashByDate(BusinessCaseAnswer answer) {
    this.answer = answer;
    this.nothing = Amount.zero(answer.of().terms().currency());
  }

  /**
   * What falls due.
   *
   * @return each day on which some volume pays
   */
  public ImmutableList<Day> payments() {
    return days(CashByDate::payments, (due, date) -> due.getOrDefault(date, nothing));
  }

  /**
   * What investors have received less what they paid in.
   *
   * @return each day on which it changes at some volume
   */
  public ImmutableList<Day> investors() {
    return days(
        this::investors,
        (soFar, date) ->
            Optional.ofNullable(soFar.floorEntry(date)).map(Map.Entry::getValue).orElse(nothing));
  }

  private static NavigableMap<LocalDate, Amount> payments(VolumeAnswer volume) {
    NavigableMap<LocalDate, Amount> due = new TreeMap<>();
    volume
        .payments()
        .payments()
        .forEach(each -> due.merge(each.date(), each.amount(), Amount::plus));
    return due;
  }

  private NavigableMap<LocalDate, Amount> investors(VolumeAnswer volume) {
    NavigableMap<LocalDate, Amount> soFar = new TreeMap<>();
    Amount sum = nothing;
    for (CashFlow flow :
        volume.returns().investorFlows().map(CashFlows::flows).orElse(ImmutableList.of())) {
      sum = sum.plus(flow.amount());
      if (flow.amount().signum() != 0) {
        soFar.put(flow.date(), sum);
      }
    }
    return soFar;
  }

  private interface OnDay {
    Amount of(NavigableMap<LocalDate, Amount> amounts, LocalDate date);
  }

  private ImmutableList<Day> days(
      Function<VolumeAnswer, NavigableMap<LocalDate, Amount>> cash, OnDay onDay) {
    Map<Volume, NavigableMap<LocalDate, Amount>> volumes = new EnumMap<>(Volume.class);
    answer.volumes().forEach(each -> volumes.put(each.volume(), cash.apply(each)));
    return volumes.values().stream()
        .flatMap(each -> each.keySet().stream())
        .distinct()
        .sorted()
        .map(
            date ->
                new Day(
                    date,
                    Maps.immutableEnumMap(
                        Maps.transformValues(volumes, each -> onDay.of(each, date)))))
        .collect(ImmutableList.toImmutableList());
  }
}
