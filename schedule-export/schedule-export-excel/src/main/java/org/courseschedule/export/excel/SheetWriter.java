package org.courseschedule.export.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets into a workbook. */
final class SheetWriter {

  /** A unit of the library's column widths, to a digit. */
  private static final int DIGIT = 256;

  /** Header and footer of a page hold 255 characters, escapes included. */
  private static final int LONGEST_TITLE = 100;

  private final XSSFWorkbook book;
  private final LinkPlan plan;
  private final String title;
  private final Styles styles;
  private final Fonts fonts;

  /**
   * A writer.
   *
   * @param title stands at the head of each printed page
   */
  SheetWriter(XSSFWorkbook book, LinkPlan plan, String title) {
    this.book = book;
    this.plan = plan;
    this.title = title;
    this.fonts = new Fonts(book);
    this.styles = new Styles(book, fonts);
  }

  void write(Sheet sheet) {
    XSSFSheet target = book.createSheet(sheet.name());
    for (int column = 0; column < sheet.widths().size(); column++) {
      target.setColumnWidth(column, sheet.widths().get(column) * DIGIT);
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      write(sheet, row, target.createRow(row));
    }
    view(sheet, target);
    print(sheet, target);
  }

  private void write(Sheet sheet, int index, XSSFRow target) {
    Sheet.Row row = sheet.rows().get(index);
    target.setHeightInPoints(row.height());
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cells().get(column);
      XSSFCell written = target.createCell(column);
      written.setCellStyle(styles.of(cell, row.tint()));
      write(cell, written);
      plan.target(sheet, index, column).ifPresent(link -> written.setHyperlink(hyperlink(link)));
    }
  }

  private void write(Cell cell, XSSFCell target) {
    if (cell instanceof Cell.Text text) {
      target.setCellValue(RichStrings.of(text.text(), fonts));
    } else if (cell instanceof Cell.Whole number) {
      target.setCellValue(number.value());
    } else if (cell instanceof Cell.Day day) {
      target.setCellValue(day.serial());
    }
  }

  private XSSFHyperlink hyperlink(LinkPlan.Target target) {
    if (target instanceof LinkPlan.Listing listing) {
      XSSFHyperlink inside = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      inside.setAddress("'" + LinksSheet.NAME + "'!A" + (listing.row() + 1));
      inside.setTooltip("See the links of this cell on the sheet " + LinksSheet.NAME);
      return inside;
    }
    XSSFHyperlink outside = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    outside.setAddress(((LinkPlan.Outside) target).address());
    return outside;
  }

  private static void view(Sheet sheet, XSSFSheet target) {
    CellRangeAddress all = range(sheet, sheet.header() - 1);
    target.createFreezePane(0, sheet.header());
    target.setAutoFilter(all);
    // A chapter "7" is text, and no mistake to be marked in green.
    target.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private static CellRangeAddress range(Sheet sheet, int firstRow) {
    return new CellRangeAddress(firstRow, sheet.rows().size() - 1, 0, sheet.widths().size() - 1);
  }

  private void print(Sheet sheet, XSSFSheet target) {
    target.setRepeatingRows(new CellRangeAddress(0, sheet.header() - 1, -1, -1));
    target.setFitToPage(true);
    target.getPrintSetup().setLandscape(true);
    target.getPrintSetup().setFitWidth((short) 1);
    target.getPrintSetup().setFitHeight((short) 0);
    target.getHeader().setCenter(pageTitle());
    target.getFooter().setLeft(sheet.name());
    target.getFooter().setRight("&P / &N");
  }

  /** The title on one line; an ampersand begins a code there, so it is doubled. */
  private String pageTitle() {
    String line = title.replaceAll("\\s+", " ");
    int end = Math.min(line.length(), LONGEST_TITLE);
    return (end < line.length() ? line.substring(0, end) + "\u2026" : line).replace("&", "&&");
  }
}
