package org.outturn.examples.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and dates of a sheet as files have them, however the sheet shows them: {@code 2025-05-14}
 * and {@code 100000}, not {@code 14/05/2025} and {@code 1E+05}.
 */
final class CellValues extends DataFormatter {
  /** As many as a spreadsheet keeps of a number. */
  private static final MathContext DIGITS = new MathContext(15);

  CellValues() {
    super(Locale.ROOT);
  }

  @Override
  public String formatRawCellContents(double value, int format, @Nullable String pattern) {
    if (pattern != null && DateUtil.isADateFormat(format, pattern)) {
      LocalDateTime time = DateUtil.getLocalDateTime(value);
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : time.toString();
    }
    BigDecimal number = new BigDecimal(value, DIGITS);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
