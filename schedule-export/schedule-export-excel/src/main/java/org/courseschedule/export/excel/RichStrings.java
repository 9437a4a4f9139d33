package org.courseschedule.export.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;

/** Turns rich text into that of a workbook. */
final class RichStrings {

  private RichStrings() {}

  static XSSFRichTextString of(RichText text, Fonts fonts) {
    List<Run> runs = text.visible().toList();
    if (runs.stream().allMatch(Fonts::isPlain)) {
      return new XSSFRichTextString(XString.escape(text.plain()));
    }
    XSSFRichTextString rich = new XSSFRichTextString();
    runs.forEach(run -> rich.append(XString.escape(run.text()), fonts.of(run)));
    return rich;
  }
}
