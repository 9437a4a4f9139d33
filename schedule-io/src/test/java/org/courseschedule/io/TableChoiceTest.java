package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableChoiceTest {

  @Test
  void entriesStayInTheirTables() {
    assertThat(TableChoice.of(List.of(0, 0, 1, 2), 3)).containsExactly(0, 0, 1, 2);
  }

  @Test
  void aNewEntryFollowsTheOneBefore() {
    assertThat(TableChoice.of(List.of(-1, 0, -1, 2, -1), 3)).containsExactly(0, 0, 0, 2, 2);
  }

  @Test
  void oneThatMovedUpLeavesItsTableAndNoOther() {
    assertThat(TableChoice.of(List.of(1, 0, 0, 1), 2)).containsExactly(0, 0, 0, 1);
  }

  @Test
  void oneThatMovedDownLeavesItsTableAndNoOther() {
    assertThat(TableChoice.of(List.of(0, 1, 1, 0), 2)).containsExactly(0, 1, 1, 1);
  }

  @Test
  void withoutTablesThereIsNoChoice() {
    assertThat(TableChoice.of(List.of(-1, -1), 0)).isEmpty();
  }
}
