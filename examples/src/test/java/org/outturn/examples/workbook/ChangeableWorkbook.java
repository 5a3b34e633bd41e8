package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.WaterfallResult;

/** The workbook of a case, whose inputs are changed one after another. */
final class ChangeableWorkbook implements AutoCloseable {
  private static final double A_PENNY = 0.010001;
  private static final double OF_A_RATIO = 1e-9;
  private static final int VALUE = 1;
  private static final int PATH = 5;

  private final XSSFWorkbook workbook;
  private final FormulaEvaluator evaluator;
  private final ShownCalendar calendar;
  private final boolean isAsSaved;
  private int compared;

  ChangeableWorkbook(BusinessCaseAnswer answer) {
    this(
        BusinessCaseWorkbook.write(answer),
        ShownCalendar.from(answer.of().contract().term().from()));
  }

  ChangeableWorkbook(FinanceReturns returns) {
    this(FinanceWorkbook.write(returns), FinanceWorkbook.calendar(returns));
  }

  private ChangeableWorkbook(byte[] file, ShownCalendar calendar) {
    this(file, calendar, false);
  }

  /** A workbook whose figures are what another program saved in it. */
  static ChangeableWorkbook asSaved(byte[] file, BusinessCaseAnswer answer) {
    return new ChangeableWorkbook(
        file, ShownCalendar.from(answer.of().contract().term().from()), true);
  }

  private ChangeableWorkbook(byte[] file, ShownCalendar calendar, boolean isAsSaved) {
    this.calendar = calendar;
    this.isAsSaved = isAsSaved;
    try {
      workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("is no workbook", unreadable);
    }
    evaluator = workbook.getCreationHelper().createFormulaEvaluator();
  }

  private AnswerLines lines(BusinessCaseAnswer answer) {
    return new AnswerLines(answer, BusinessCaseWorkbook.causes(answer), calendar, Optional.empty());
  }

  private XSSFSheet inputs() {
    return Objects.requireNonNull(workbook.getSheet(StatedInputs.SHEET));
  }

  /** Every number that is stated on the sheet of inputs, by its path. */
  Map<String, Double> stated() {
    Map<String, Double> stated = new LinkedHashMap<>();
    for (Row row : inputs()) {
      Cell path = row.getCell(PATH);
      if (path != null && row.getCell(VALUE) != null && isNumber(row.getCell(VALUE))) {
        stated.put(path.getStringCellValue(), row.getCell(VALUE).getNumericCellValue());
      }
    }
    stated.remove("");
    return stated;
  }

  /** What stands before each row of the sheet of inputs. */
  List<String> labelsOfInputs() {
    List<String> labels = new ArrayList<>();
    for (Row row : inputs()) {
      if (row.getCell(0) != null) {
        labels.add(row.getCell(0).getStringCellValue());
      }
    }
    return labels;
  }

  private static boolean isNumber(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC;
  }

  /** What the answer says in words. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Row row : Objects.requireNonNull(workbook.getSheet("Answer"))) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING
            || (cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.STRING)) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  /** Writes another number at a path. */
  void change(String path, double value) {
    Cell cell = at(path);
    cell.setCellValue(value);
    evaluator.notifyUpdateCell(cell);
  }

  private Cell at(String path) {
    for (Row row : inputs()) {
      Cell stated = row.getCell(PATH);
      if (stated == null) {
        continue;
      }
      String name = stated.getStringCellValue();
      if (name.equals(path)) {
        return row.getCell(VALUE);
      }
      if (name.contains("*") && path.startsWith(name.substring(0, name.indexOf('*')))) {
        return row.getCell(column(path.substring(name.indexOf('*'), name.indexOf('*') + 10)));
      }
    }
    throw new AssertionError("the sheet of inputs has no " + path);
  }

  private int column(String day) {
    for (Row row : inputs()) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals("achieved on")) {
        for (int i = Workings.FIRST; i < row.getLastCellNum(); i++) {
          if (row.getCell(i).getLocalDateTimeCellValue().toLocalDate().toString().equals(day)) {
            return i;
          }
        }
      }
    }
    throw new AssertionError("no column of " + day);
  }

  /** Holds every answer against what the library gives for a case. */
  void assertAnswers(String as, BusinessCaseAnswer expected) {
    for (AnswerLine line : lines(expected).all()) {
      for (Volume volume : Volume.values()) {
        String name = line.name() + "_" + volume.words();
        compare(
            as + ": " + line.label() + ", " + volume.words(),
            value(name),
            line.exact().apply(expected.at(volume)),
            line.look());
      }
    }
    assertThat(value("checks_hold").getBooleanValue()).as(as + ": checks").isTrue();
  }

  /** Holds every answer against what the library gives for a finance case. */
  void assertAnswers(String as, FinanceReturns expected) {
    CashLines lines = new CashLines(expected.of().currency().getCurrencyCode(), calendar);
    for (int i = 0; i < expected.scenarios().size(); i++) {
      WaterfallResult of = expected.scenarios().get(i);
      for (CashLine line :
          ImmutableList.<CashLine>builder().addAll(lines.cash()).addAll(lines.returns()).build()) {
        compare(
            as + ": " + line.label() + ", " + of.scenario().name(),
            value(line.name() + "_" + (i + 1)),
            line.exact().apply(of),
            line.look());
      }
    }
    assertThat(value("checks_hold").getBooleanValue()).as(as + ": checks").isTrue();
  }

  private void compare(String as, CellValue found, Exact exact, Look look) {
    compared++;
    if (exact.number().isEmpty()) {
      assertThat(found.getStringValue()).as(as).isEqualTo(exact.words());
      return;
    }
    assertThat(found.getCellType())
        .as(as + " " + found.formatAsString())
        .isEqualTo(CellType.NUMERIC);
    double number = exact.number().getAsDouble();
    assertThat(found.getNumberValue())
        .as(as)
        .isCloseTo(
            number,
            within(look == Look.AMOUNT ? A_PENNY : Math.max(1e-7, Math.abs(number) * OF_A_RATIO)));
  }

  private CellValue value(String name) {
    CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
    Cell cell =
        Objects.requireNonNull(workbook.getSheet(place.getSheetName()))
            .getRow(place.getRow())
            .getCell(place.getCol());
    return isAsSaved ? saved(cell) : evaluator.evaluate(cell);
  }

  private static CellValue saved(Cell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case NUMERIC -> new CellValue(cell.getNumericCellValue());
      case BOOLEAN -> CellValue.valueOf(cell.getBooleanCellValue());
      case STRING -> new CellValue(cell.getStringCellValue());
      default -> throw new AssertionError(cell.getAddress() + " holds no figure");
    };
  }

  /** Saves the workbook with its changed inputs and without any figure that follows from them. */
  void save(Path file) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA && ((XSSFCell) cell).getCTCell().isSetV()) {
            ((XSSFCell) cell).getCTCell().unsetV();
          }
        }
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("cannot be saved", impossible);
    }
  }

  /** How many answers were compared. */
  int compared() {
    return compared;
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("is in memory", impossible);
    }
  }
}
