package org.courseschedule.export.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook's cells, each made once. */
final class Styles {

  /** Shows the weekday, and the month by name, so that nobody reads 9/2 the other way round. */
  private static final String DATE_FORMAT = "ddd d mmm yyyy";

  private static final int LINE = 0xD0CECE;

  /** What sets cells apart. */
  private enum Kind {
    TEXT,
    /** Text that a program could take for a formula when someone edits the cell. */
    QUOTED,
    NUMBER,
    DAY
  }

  private record Look(Kind kind, Tint tint) {}

  private final XSSFWorkbook book;
  private final Fonts fonts;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

  Styles(XSSFWorkbook book, Fonts fonts) {
    this.book = book;
    this.fonts = fonts;
  }

  XSSFCellStyle of(Cell cell, Tint row) {
    return styles.computeIfAbsent(new Look(kind(cell), tint(cell, row)), this::style);
  }

  private static Kind kind(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return startsLikeFormula(text.text().plain()) ? Kind.QUOTED : Kind.TEXT;
    }
    if (cell instanceof Cell.Whole) {
      return Kind.NUMBER;
    }
    return cell instanceof Cell.Day ? Kind.DAY : Kind.TEXT;
  }

  private static boolean startsLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static Tint tint(Cell cell, Tint row) {
    return cell instanceof Cell.Text text && text.marked() ? Tint.DEADLINE : row;
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(
        look.kind() == Kind.NUMBER ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
    if (look.kind() == Kind.DAY) {
      style.setDataFormat(book.createDataFormat().getFormat(DATE_FORMAT));
    }
    style.setQuotePrefixed(look.kind() == Kind.QUOTED);
    lines(style);
    fill(style, look.tint());
    if (look.tint() == Tint.HEADER) {
      style.setFont(fonts.header());
    }
    return style;
  }

  private static void lines(XSSFCellStyle style) {
    XSSFColor color = color(LINE);
    style.setBorderTop(BorderStyle.THIN);
    style.setTopBorderColor(color);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color);
    style.setBorderLeft(BorderStyle.THIN);
    style.setLeftBorderColor(color);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(color);
  }

  private static void fill(XSSFCellStyle style, Tint tint) {
    if (tint != Tint.PLAIN) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(color(rgb(tint)));
    }
  }

  private static int rgb(Tint tint) {
    return switch (tint) {
      case HEADER -> 0x1F3864;
      case PLAIN -> 0xFFFFFF;
      case BREAK -> 0xE3E3E3;
      case EXAM -> 0xDDEBF7;
      case DEADLINE -> 0xFFF2CC;
    };
  }

  private static XSSFColor color(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
