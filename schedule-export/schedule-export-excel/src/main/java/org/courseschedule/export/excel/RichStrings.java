package org.courseschedule.export.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;

/** Turns rich text into that of a workbook. */
final class RichStrings {

  private static final String CODE_FONT = "Courier New";
  private static final short CODE_SIZE = 10;
  private static final byte[] LINK_COLOR = {0x05, 0x63, (byte) 0xC1};

  private record Look(Set<Style> styles, boolean link) {

    static Look of(Run run) {
      return new Look(run.styles(), ShownText.addresses(run).findAny().isPresent());
    }

    boolean isPlain() {
      return styles.isEmpty() && !link;
    }
  }

  private final XSSFWorkbook book;
  private final Map<Look, XSSFFont> fonts = new HashMap<>();

  RichStrings(XSSFWorkbook book) {
    this.book = book;
  }

  XSSFRichTextString of(RichText text) {
    List<Run> runs = text.visible().toList();
    if (runs.stream().map(Look::of).allMatch(Look::isPlain)) {
      return new XSSFRichTextString(XString.escape(text.plain()));
    }
    XSSFRichTextString rich = new XSSFRichTextString();
    runs.forEach(
        run ->
            rich.append(
                XString.escape(run.text()), fonts.computeIfAbsent(Look.of(run), this::font)));
    return rich;
  }

  private XSSFFont font(Look look) {
    XSSFFont font = book.createFont();
    Set<Style> styles = look.styles();
    font.setItalic(styles.contains(Style.EMPHASIS));
    font.setBold(styles.contains(Style.STRONG));
    font.setStrikeout(styles.contains(Style.STRIKE));
    if (styles.contains(Style.CODE)) {
      font.setFontName(CODE_FONT);
      font.setFontHeightInPoints(CODE_SIZE);
    }
    if (look.link()) {
      font.setUnderline(FontUnderline.SINGLE);
      font.setColor(new XSSFColor(LINK_COLOR));
    }
    return font;
  }
}
