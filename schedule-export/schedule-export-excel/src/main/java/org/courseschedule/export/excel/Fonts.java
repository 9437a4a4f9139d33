package org.courseschedule.export.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/**
 * The fonts of a workbook, each made once. They are fonts for which nearly every machine has one of
 * the same widths, so that the computed heights are right there too.
 */
final class Fonts {

  private static final String TEXT = "Arial";
  private static final String CODE = "Courier New";
  private static final short SIZE = 10;
  private static final byte[] LINK_COLOR = {0x05, 0x63, (byte) 0xC1};

  /** What sets runs apart. */
  private record Look(Set<Style> styles, boolean link) {}

  private final XSSFWorkbook book;
  private final Map<Look, XSSFFont> fonts = new HashMap<>();

  Fonts(XSSFWorkbook book) {
    this.book = book;
    // The first font is that of all cells without one of their own, and the measure of columns.
    set(book.getFontAt(0), TEXT);
  }

  private static void set(XSSFFont font, String name) {
    font.setFontName(name);
    font.setFontHeightInPoints(SIZE);
  }

  /** Whether the run has a look of its own. */
  static boolean isPlain(Run run) {
    return look(run).equals(new Look(Set.of(), false));
  }

  private static Look look(Run run) {
    return new Look(run.styles(), ShownText.addresses(run).findAny().isPresent());
  }

  /** The font of a run. */
  XSSFFont of(Run run) {
    return fonts.computeIfAbsent(look(run), this::font);
  }

  private XSSFFont font(Look look) {
    XSSFFont font = book.createFont();
    set(font, look.styles().contains(Style.CODE) ? CODE : TEXT);
    font.setItalic(look.styles().contains(Style.EMPHASIS));
    font.setBold(look.styles().contains(Style.STRONG));
    font.setStrikeout(look.styles().contains(Style.STRIKE));
    if (look.link()) {
      font.setUnderline(FontUnderline.SINGLE);
      font.setColor(new XSSFColor(LINK_COLOR));
    }
    return font;
  }

  /** The font of the names of columns. */
  XSSFFont header() {
    XSSFFont font = book.createFont();
    set(font, TEXT);
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    return font;
  }
}
