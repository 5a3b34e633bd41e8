package org.outturn.examples.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Makes rows of the cells of a sheet, with empty texts where no cell is. */
final class SheetCells implements SheetContentsHandler {
  private final WorkbookSheet.Rows rows;
  private final List<String> fields = new ArrayList<>();

  SheetCells(WorkbookSheet.Rows rows) {
    this.rows = rows;
  }

  @Override
  public void startRow(int row) {
    fields.clear();
  }

  @Override
  public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
    int column = place == null ? fields.size() : new CellReference(place).getCol();
    if (text != null && !text.isEmpty()) {
      while (fields.size() < column) {
        fields.add("");
      }
      fields.add(text);
    }
  }

  @Override
  public void endRow(int row) {
    if (!fields.isEmpty()) {
      rows.row(row + 1L, List.copyOf(fields));
    }
  }
}
