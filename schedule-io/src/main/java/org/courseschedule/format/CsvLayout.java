package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which records of a CSV are prose, and which make up the tables.
 *
 * @param prose the records above headers, and remarks below the last table
 * @param tables the tables
 */
record CsvLayout(List<CsvRecord> prose, List<Block> tables) {

  /**
   * A table.
   *
   * @param header the names of its columns; empty if the first record is a row already
   * @param rows the rows, none of them blank
   */
  record Block(Optional<CsvRecord> header, List<CsvRecord> rows) {}

  /** Finds the tables. */
  static CsvLayout of(List<CsvRecord> records) {
    return new Finder(records).find();
  }

  private static final class Finder {

    /** More titles than stand above one table. */
    private static final int MAX_TITLES = 5;

    /** What says when the table was written. */
    private static final Pattern OF_TABLE =
        Pattern.compile(
            "(?iU)\\W*(?:(?:last |page )?(?:updated?|modified|revised|changed|edited)\\b|(?:last|latest|most recent)"
                + " (?:updat|modif|revis|chang|edit|version)\\w*|as of\\b|(?:letzter? )?stand\\b|aktualisiert\\b|(?:letzte|zuletzt)\\b"
                + "|mise? [\u00e0a] jour\\b|derni\u00e8re (?:mise|modif)|(?:\u00faltima )?actualiza|\u00faltima (?:atualiza|modif)"
                + "|atualizad[oa]\\b|ultim[oa] (?:aggiornamento|modifica)|aggiornat[oa]\\b|laatst\\b|bijgewerkt\\b"
                + "|\u6700\u540e\u66f4\u65b0|\u66f4\u65b0|\u6700\u7d42\u66f4\u65b0|\ucd5c\uc885 ?\uc218\uc815|\uc5c5\ub370\uc774\ud2b8)");

    /** Marked as a footnote. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?s)\\*+\\s*\\p{L}.*\\s.*");

    private final List<CsvRecord> records;
    private final int[] filled;

    /** How many columns most records fill. */
    private final int usual;

    private final List<CsvRecord> prose = new ArrayList<>();
    private final List<Block> tables = new ArrayList<>();

    Finder(List<CsvRecord> records) {
      this.records = records;
      this.filled = records.stream().mapToInt(CsvRecord::filled).toArray();
      int[] widths =
          IntStream.range(0, filled.length)
              .filter(i -> filled[i] > 1)
              .map(i -> records.get(i).width())
              .sorted()
              .toArray();
      this.usual = widths.length == 0 ? 1 : widths[widths.length / 2];
    }

    CsvLayout find() {
      int start = addProse(0, firstHeader());
      while (start < records.size()) {
        start = addTable(start);
      }
      return new CsvLayout(prose, tables);
    }

    /** The first record that is no title and no `Instructor:, name`. */
    private int firstHeader() {
      return IntStream.range(0, records.size())
          .filter(i -> filled[i] > 0 && !isPreamble(i))
          .findFirst()
          .orElse(records.size());
    }

    private boolean isPreamble(int index) {
      if (usual < 2) {
        return false;
      }
      boolean states = filled[index] < 3 && records.get(index).text(0).endsWith(":");
      return filled[index] < 2
          || 2 * filled[index] < usual
          || states
          || statesNumber(index)
          || standsAlone(index);
    }

    /** {@code Semester, Fall 2025} above the names of more columns, also with titles between. */
    private boolean statesNumber(int index) {
      CsvRecord record = records.get(index);
      return filled[index] == 2
          && record.isFilled(0)
          && record.isFilled(1)
          && record.text(1).codePoints().anyMatch(Character::isDigit)
          && standsAboveHeader(index);
    }

    private boolean standsAboveHeader(int index) {
      int i = next(index + 1);
      for (int titles = 0; titles < MAX_TITLES && i < filled.length && filled[i] == 1; titles++) {
        i = next(i + 1);
      }
      return i < filled.length && filled[i] > 2 && below(i).namesColumns();
    }

    /** A line of names above nothing, with a further line of names below. */
    private boolean standsAlone(int index) {
      if (index + 1 >= records.size() || filled[index + 1] > 0) {
        return false;
      }
      int next = next(index + 1);
      return next < records.size() && filled[next] > 1 && below(next).namesColumns();
    }

    private int addTable(int start) {
      Optional<CsvRecord> header =
          below(start).isRow() ? Optional.empty() : Optional.of(records.get(start));
      List<CsvRecord> rows = new ArrayList<>();
      int rowsAboveGap = 0;
      int i = header.isPresent() ? start + 1 : start;
      while (i < records.size() && !(header.isPresent() && isSame(header.get(), i))) {
        if (filled[i] > 0) {
          rows.add(records.get(i));
          i++;
        } else {
          int next = next(i);
          int further = furtherHeader(next, start);
          if (further >= 0) {
            tables.add(new Block(header, rows));
            return addProse(next, further);
          }
          rowsAboveGap = rows.size();
          i = next;
        }
      }
      List<CsvRecord> last = rows.subList(rowsAboveGap, rows.size());
      boolean remarks = rowsAboveGap > 0 && last.stream().allMatch(this::isRemark);
      tables.add(new Block(header, remarks ? rows.subList(0, rowsAboveGap) : rows));
      prose.addAll(remarks ? last : List.of());
      return i;
    }

    /** Whether the header stands there once more, as at the top of a printed page. */
    private boolean isSame(CsvRecord header, int index) {
      CsvRecord record = records.get(index);
      return filled[index] > 1
          && record.width() == header.width()
          && IntStream.range(0, header.width())
              .allMatch(i -> record.text(i).equals(header.text(i)));
    }

    private boolean isRemark(CsvRecord row) {
      return usual > 1
          && row.filled() == 1
          && row.isFilled(0)
          && (row.text(0).codePoints().noneMatch(Character::isDigit)
              || OF_TABLE.matcher(row.text(0)).lookingAt()
              || FOOTNOTE.matcher(row.text(0)).matches());
    }

    /** The next record from here that says something. */
    private int next(int from) {
      int i = from;
      while (i < records.size() && filled[i] == 0) {
        i++;
      }
      return i;
    }

    /**
     * The header of a further table that begins behind blank records, below its titles.
     *
     * @return negative if the table above goes on
     */
    private int furtherHeader(int from, int above) {
      int i = from;
      for (int titles = 0; titles < MAX_TITLES && i < filled.length && filled[i] == 1; titles++) {
        i = next(i + 1);
      }
      if (i >= filled.length || filled[i] < 2) {
        return -1;
      }
      boolean parted = i > from || records.get(i).width() != records.get(above).width();
      CsvHeader header = below(i);
      return header.namesColumns() && (parted || header.looksLike(records.get(above))) ? i : -1;
    }

    /** A record beside those below it, up to a blank one. */
    private CsvHeader below(int index) {
      int end = index + 1;
      while (end < records.size() && filled[end] > 0 && end - index <= CsvHeader.ROWS) {
        end++;
      }
      return new CsvHeader(records.get(index), records.subList(index + 1, end));
    }

    private int addProse(int start, int end) {
      for (int i = start; i < end; i++) {
        if (filled[i] > 0) {
          prose.add(records.get(i));
        }
      }
      return end;
    }
  }
}
