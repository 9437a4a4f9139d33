package org.courseschedule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Place;
import org.courseschedule.finding.Rule;
import org.courseschedule.finding.Source;
import org.courseschedule.finding.Span;
import org.courseschedule.model.RichText;
import org.courseschedule.model.RichText.Run;
import org.courseschedule.model.RichText.Style;
import org.courseschedule.table.Table;
import org.courseschedule.table.TableDocument;
import org.courseschedule.table.TableDocument.Heading;

/** What has been read of a document so far, in order. */
final class DocumentParts {

  private final Source source;
  private final InlineText inline;
  private final List<Heading> headings = new ArrayList<>();
  private final List<RichText> prose = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** How many cells were missing in pipe tables so far. */
  private int filled = 0;

  DocumentParts(Source source, InlineText inline) {
    this.source = source;
    this.inline = inline;
  }

  Source source() {
    return source;
  }

  InlineText inline() {
    return inline;
  }

  Place place(int start, int end) {
    return new Place(source, new Span(start, end));
  }

  void addHeading(RichText text, Place place) {
    String own =
        new RichText(text.runs().stream().filter(run -> run.link().isEmpty()).toList()).plain();
    String whole = text.plain().strip();
    boolean isLink = own.codePoints().noneMatch(Character::isLetterOrDigit);
    headings.add(new Heading(whole, isLink ? whole : own.strip(), place));
    addProse(text);
  }

  void addProse(RichText text) {
    if (!text.runs().isEmpty()) {
      prose.add(text);
    }
  }

  /** Keeps text as it stands, with one look. */
  void addVerbatim(String text, Style style) {
    addProse(
        new RichText(List.of(new Run(text, Set.of(style), Optional.empty(), Optional.empty()))));
  }

  void addTable(Table table) {
    tables.add(table);
  }

  void addFinding(Finding finding) {
    findings.add(finding);
  }

  void countFilled() {
    filled++;
  }

  int filled() {
    return filled;
  }

  /** The text of what was read at a place; what is unsafe in it is reported there. */
  RichText told(InlineText.Result result, Place place) {
    for (String target : result.unsafeLinks()) {
      findings.add(
          Finding.of(Rule.LINK_UNSAFE, place, "the link target `" + target + "` is kept as text")
              .withHelp("link to an `http`, `https` or `mailto` address, or to a relative one"));
    }
    return result.text();
  }

  /** The parts as a document. */
  TableDocument document(Optional<Place> frontMatter) {
    return new TableDocument(source, frontMatter, headings, prose, tables, findings);
  }
}
