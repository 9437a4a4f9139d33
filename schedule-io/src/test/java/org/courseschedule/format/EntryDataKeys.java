package org.courseschedule.format;

import java.util.List;
import java.util.Map;

/** The keys of each mapping of the schema, by its name there. */
public final class EntryDataKeys {

  public static final Map<String, List<String>> ALL =
      Map.of(
          "entry", EntryData.KEYS,
          "presentation", EntryData.PRESENTATION_KEYS,
          "milestone", EntryData.MILESTONE_KEYS,
          "noClass", EntryData.NO_CLASS_KEYS,
          "extra", EntryData.EXTRA_KEYS,
          "reading", ReadingData.KEYS,
          "citation", ReadingData.CITATION_KEYS,
          "runs", RichTextData.KEYS,
          "run", RichTextData.RUN_KEYS);

  private EntryDataKeys() {}
}
