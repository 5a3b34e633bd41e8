package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.pricing.businesscase.Volume;

/**
 * Two charts of the workbook's own figures: the cost per outcome at each volume, and the cash of
 * investors over time. Bars are full or empty, lines differ in dash and marker: colour is not
 * needed.
 */
final class Charts {
  private static final String ANSWER = "Answer";
  private static final String CHARTS = "Charts";
  private static final int COLUMNS = 11;
  private static final int ROWS = 22;
  private static final double POINTS_OF_A_LINE = 1.75;

  private final Book book;
  private final XSSFDrawing drawing;
  private final String currency;
  private final Map<Volume, Steps> steps = new EnumMap<>(Volume.class);

  /** The cells of the days, and of the cash so far. */
  private record Steps(CellRangeAddress days, CellRangeAddress cash) {}

  Charts(Book book, XSSFDrawing drawing, String currency) {
    this.book = book;
    this.drawing = drawing;
    this.currency = currency;
  }

  /** Writes what is drawn of the cash. */
  void write(ImmutableMap<Volume, VolumePlaces> places) {
    Map<Volume, CashPlaces> cash = new EnumMap<>(Volume.class);
    places.forEach((volume, each) -> each.cash().ifPresent(of -> cash.put(volume, of)));
    if (!cash.isEmpty()) {
      steps.putAll(steps(cash));
    }
  }

  /** Draws, once every figure is known. */
  void draw(Optional<AnswerSheet.CostRows> costs) {
    costs.ifPresent(this::costs);
    if (!steps.isEmpty()) {
      cash();
    }
  }

  private void costs(AnswerSheet.CostRows rows) {
    XSSFChart chart =
        chart(
            0,
            "Cost per outcome, inputs against outcomes, " + currency,
            "Bars of the cost per outcome at low, base and high volume: full for inputs, empty"
                + " for outcomes. The figures are on sheet "
                + ANSWER
                + ".");
    XSSFSheet sheet = book.written(ANSWER);
    XDDFCategoryAxis volumes = chart.createCategoryAxis(AxisPosition.BOTTOM);
    volumes.setTitle("volume");
    XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
    amounts.setTitle("cost per outcome, " + currency);
    amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
    amounts.setMinimum(0);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, volumes, amounts);
    bars.setBarDirection(BarDirection.COL);
    bar(bars, sheet, row(rows.volumes()), row(rows.inputs()), "inputs")
        .setFillProperties(new XDDFSolidFillProperties(color(PresetColor.DARK_SLATE_GRAY)));
    bar(bars, sheet, row(rows.volumes()), row(rows.outcomes()), "outcomes")
        .setFillProperties(new XDDFSolidFillProperties(color(PresetColor.WHITE)));
    chart.plot(bars);
  }

  private static XDDFChartData.Series bar(
      XDDFBarChartData bars,
      XSSFSheet sheet,
      CellRangeAddress names,
      CellRangeAddress figures,
      String title) {
    XDDFChartData.Series series = bars.addSeries(words(sheet, names), numbers(sheet, figures));
    series.setTitle(title);
    series.setLineProperties(line(PresetLineDash.SOLID));
    return series;
  }

  private void cash() {
    XSSFChart chart =
        chart(
            ROWS + 1,
            "Cash received by investors less cash paid in, so far, " + currency,
            "Lines of the cash of investors over time, in steps: low volume dotted with triangles,"
                + " base solid with discs, high dashed with squares. The figures stand below.");
    XDDFValueAxis days = chart.createValueAxis(AxisPosition.BOTTOM);
    days.setTitle("date");
    days.setNumberFormat("yyyy-mm-dd");
    days.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
    amounts.setTitle("net cash so far, " + currency);
    amounts.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFScatterChartData lines =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, days, amounts);
    lines.setStyle(ScatterStyle.LINE_MARKER);
    steps.forEach((volume, each) -> line(lines, volume, each));
    chart.plot(lines);
  }

  /** Two points for each day: cash stays as it was until it moves. */
  private Map<Volume, Steps> steps(Map<Volume, CashPlaces> places) {
    int points = places.values().stream().mapToInt(CashPlaces::columns).max().orElseThrow() * 2 - 1;
    book.written(CHARTS).setRowBreak(ROWS);
    book.written(CHARTS).setRowBreak(2 * ROWS + 1);
    SheetPen pen = book.below(CHARTS, 2 * (ROWS + 1));
    pen.row().text("Cash of investors in steps, as the chart draws it", Look.GROUP);
    pen.row();
    for (Volume volume : places.keySet()) {
      pen.text("day, " + volume.words(), Look.FIGURE_HEADING)
          .text(currency + ", " + volume.words(), Look.FIGURE_HEADING);
    }
    int first = pen.rowNumber();
    for (int i = 0; i < points; i++) {
      pen.row();
      for (CashPlaces cash : places.values()) {
        int last = cash.columns();
        pen.formula(point(cash.days(), Math.min(last, i / 2 + 1 + i % 2)), Look.DATE)
            .formula(point(cash.soFar(), Math.min(last, i / 2 + 1)), Look.AMOUNT);
      }
    }
    Map<Volume, Steps> found = new EnumMap<>(Volume.class);
    int column = 0;
    for (Volume volume : places.keySet()) {
      found.put(
          volume,
          new Steps(
              new CellRangeAddress(first, first + points - 1, column, column),
              new CellRangeAddress(first, first + points - 1, column + 1, column + 1)));
      column += 2;
    }
    return found;
  }

  /** The figures as they were computed: to ask for cells would compute them again. */
  private static XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, CellRangeAddress of) {
    List<Cell> cells = cells(sheet, of).toList();
    Double[] figures = new Double[cells.size()];
    for (int i = 0; i < figures.length; i++) {
      if (cells.get(i).getCachedFormulaResultType() == CellType.NUMERIC) {
        figures[i] = cells.get(i).getNumericCellValue();
      }
    }
    return XDDFDataSourcesFactory.fromArray(figures, of.formatAsString(sheet.getSheetName(), true));
  }

  private static XDDFCategoryDataSource words(XSSFSheet sheet, CellRangeAddress cells) {
    return XDDFDataSourcesFactory.fromArray(
        cells(sheet, cells).map(Cell::getStringCellValue).toArray(String[]::new),
        cells.formatAsString(sheet.getSheetName(), true));
  }

  private static Stream<Cell> cells(XSSFSheet sheet, CellRangeAddress of) {
    return Streams.stream(of.iterator())
        .map(each -> sheet.getRow(each.getRow()).getCell(each.getColumn()));
  }

  private static String point(String cells, int number) {
    return "INDEX(" + cells + "," + number + ")";
  }

  private void line(XDDFScatterChartData lines, Volume volume, Steps of) {
    XSSFSheet sheet = book.written(CHARTS);
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            lines.addSeries(numbers(sheet, of.days()), numbers(sheet, of.cash()));
    series.setTitle(volume.words());
    series.setSmooth(false);
    switch (volume) {
      case LOW -> look(series, PresetLineDash.SYSTEM_DOT, MarkerStyle.TRIANGLE);
      case BASE -> look(series, PresetLineDash.SOLID, MarkerStyle.CIRCLE);
      case HIGH -> look(series, PresetLineDash.DASH, MarkerStyle.SQUARE);
    }
  }

  private static CellRangeAddress row(int number) {
    return new CellRangeAddress(number - 1, number - 1, 2, 1 + Volume.values().length);
  }

  private static void look(
      XDDFScatterChartData.Series series, PresetLineDash dash, MarkerStyle marker) {
    series.setMarkerStyle(marker);
    series.setLineProperties(line(dash));
  }

  private static XDDFLineProperties line(PresetLineDash dash) {
    XDDFLineProperties line = new XDDFLineProperties();
    line.setFillProperties(new XDDFSolidFillProperties(color(PresetColor.BLACK)));
    line.setWidth(POINTS_OF_A_LINE);
    line.setPresetDash(new XDDFPresetLineDash(dash));
    return line;
  }

  private static XDDFColor color(PresetColor preset) {
    return XDDFColor.from(preset);
  }

  /** A chart with a title, a legend, and its description for those who do not see it. */
  private XSSFChart chart(int top, String title, String description) {
    XSSFChart chart =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(description);
    return chart;
  }
}
