package org.courseschedule.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.courseschedule.finding.Finding;
import org.courseschedule.model.CourseFacts;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A workbook that was written, as a reader sees it that shares no code with the writer. */
final class Workbook {

  private final byte[] bytes;
  private final List<Finding> findings;

  private Workbook(byte[] bytes, List<Finding> findings) {
    this.bytes = bytes;
    this.findings = findings;
  }

  /** The file. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** What the writer had to say. */
  List<Finding> findings() {
    return findings;
  }

  static Workbook of(Entry... entries) {
    return of(Schedule.of(CourseFacts.NONE, List.of(entries)));
  }

  static Workbook of(Schedule schedule) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      List<Finding> findings = ExcelExport.write(schedule, bytes);
      return new Workbook(bytes.toByteArray(), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> sheets() {
    try (ReadableWorkbook book = open()) {
      return book.getSheets().map(sheet -> sheet.getName()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a sheet, the header first. */
  List<Row> rows(String sheet) {
    try (ReadableWorkbook book = open()) {
      return book.findSheet(sheet).orElseThrow().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of a sheet's cells; a blank cell is an empty text. */
  List<List<String>> texts(String sheet) {
    return rows(sheet).stream().map(row -> row.stream().map(Workbook::text).toList()).toList();
  }

  private static String text(Cell cell) {
    return cell == null || cell.getValue() == null ? "" : shown(cell.getValue().toString());
  }

  private static String shown(String value) {
    return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
  }

  /** The texts of a column, found by its header, without the header. */
  List<String> column(String sheet, String header) {
    return cells(sheet, header).stream().map(Workbook::text).toList();
  }

  /** The cells of a column, found by its header, without the header. */
  List<Cell> cells(String sheet, String header) {
    List<Row> rows = rows(sheet);
    int column = texts(sheet).get(0).indexOf(header);
    List<Cell> cells = new ArrayList<>();
    rows.subList(1, rows.size()).forEach(row -> cells.add(row.getCell(column)));
    return cells;
  }

  /** A part of the file, as text. */
  String part(String name) {
    String part = parts().get(name);
    if (part == null) {
      throw new IllegalArgumentException(name + " is not one of " + parts().keySet());
    }
    return part;
  }

  /** The parts of the file, in their order. */
  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private ReadableWorkbook open() throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes));
  }
}
