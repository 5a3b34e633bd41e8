package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
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
  private static final int COLUMNS = 16;
  private static final int ROWS = 22;
  private static final double POINTS_OF_A_LINE = 1.75;

  private final Book book;
  private final XSSFDrawing drawing;
  private final String currency;

  Charts(Book book, XSSFDrawing drawing, String currency) {
    this.book = book;
    this.drawing = drawing;
    this.currency = currency;
  }

  void draw(AnswerSheet.CostRows costs, ImmutableMap<Volume, VolumePlaces> places) {
    costs(costs);
    cash(places);
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
    XDDFChartData.Series series =
        bars.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, names),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, figures));
    series.setTitle(title);
    series.setLineProperties(line(PresetLineDash.SOLID));
    return series;
  }

  private void cash(ImmutableMap<Volume, VolumePlaces> places) {
    XSSFChart chart =
        chart(
            ROWS + 1,
            "Cash received by investors less cash paid in, so far, " + currency,
            "Lines of the cash of investors over time: low volume dotted with triangles, base"
                + " solid with discs, high dashed with squares. The figures are on the sheets of"
                + " cash.");
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
    places.forEach((volume, each) -> line(lines, volume, each.cash()));
    chart.plot(lines);
  }

  private void line(XDDFScatterChartData lines, Volume volume, CashPlaces cash) {
    XSSFSheet sheet = book.written("Cash " + volume.words());
    XDDFNumericalDataSource<Double> days =
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, timeline(cash, cash.days()));
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            lines.addSeries(
                days,
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, timeline(cash, cash.soFar())));
    series.setTitle(volume.words());
    series.setSmooth(false);
    switch (volume) {
      case LOW -> look(series, PresetLineDash.SYSTEM_DOT, MarkerStyle.TRIANGLE);
      case BASE -> look(series, PresetLineDash.SOLID, MarkerStyle.CIRCLE);
      case HIGH -> look(series, PresetLineDash.DASH, MarkerStyle.SQUARE);
    }
  }

  private static CellRangeAddress timeline(CashPlaces cash, Row row) {
    int at = row.number() - 1;
    return new CellRangeAddress(at, at, Workings.FIRST, Workings.FIRST + cash.columns() - 1);
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
