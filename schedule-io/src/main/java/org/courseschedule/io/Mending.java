package org.courseschedule.io;

import java.util.Map;
import java.util.Set;
import org.courseschedule.model.RichText;

/**
 * What is written otherwise once more, because it was not read back as edited.
 *
 * @param iso the entries whose days are written as ISO 8601 has them
 * @param stated by the index of the entry what stands in the cell for what its row cannot say
 */
record Mending(Set<Integer> iso, Map<Integer, RichText> stated) {

  static final Mending NONE = new Mending(Set.of(), Map.of());

  Mending {
    iso = Set.copyOf(iso);
    stated = Map.copyOf(stated);
  }

  Mending withIso(Set<Integer> entries) {
    return new Mending(entries, stated);
  }

  Mending withStated(Map<Integer, RichText> statements) {
    return new Mending(iso, statements);
  }

  /** Whether something of an entry is written otherwise. */
  boolean isOf(int entry) {
    return iso.contains(entry) || stated.containsKey(entry);
  }

  RichText statement(int entry) {
    return stated.getOrDefault(entry, RichText.EMPTY);
  }
}
