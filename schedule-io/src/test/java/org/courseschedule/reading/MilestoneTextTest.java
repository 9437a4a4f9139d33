package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that is released or due is told by words in the table's language. */
class MilestoneTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HW1 posted | RELEASED HW1",
        "Project proposal due | DUE Project proposal",
        "Abgabe Blatt 3 | DUE Blatt 3",
        "Projekt f\u00e4llig | DUE Projekt",
        "Rendu du TP 2 | DUE TP 2",
        "DM 1 \u00e0 rendre | DUE DM 1",
        "Entrega tarea 2 | DUE tarea 2",
        "Entrega do projeto | DUE projeto",
        "Consegna progetto | DUE progetto",
        "Opdracht 2 inleveren | DUE Opdracht 2",
        "\u4f5c\u4e1a1 \u622a\u6b62 | DUE \u4f5c\u4e1a1",
        "\u30ec\u30dd\u30fc\u30c8\u63d0\u51fa | DUE \u30ec\u30dd\u30fc\u30c8",
        "\uacfc\uc81c 1 \ub9c8\uac10 | DUE \uacfc\uc81c 1"
      })
  void workIsToldByItsWords(String cell, String expected) {
    assertThat(MilestoneText.read(RichText.of(cell)))
        .extracting((Milestone milestone) -> milestone.kind() + " " + milestone.what())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Trees (HW1 due); HW1; HW1 due",
        "Trees [HW 1 out]; HW 1; HW 1 out",
        "Trees, HW1 due; HW1; HW1 due",
        "Heaps / HW2 released; HW2; HW2 released",
        "Graphs - Project proposal due; Project proposal; Project proposal due",
        "Graphs: lab 3 due at 5pm; lab 3; lab 3 due at 5pm",
        "B\u00e4ume (Blatt 1 f\u00e4llig); Blatt 1; Blatt 1 f\u00e4llig"
      })
  void workBesideATopicIsToldWithoutTheTopic(String cell, String what, String text) {
    assertThat(MilestoneText.read(RichText.of(cell)))
        .singleElement()
        .satisfies(milestone -> assertThat(milestone.what()).isEqualTo(what))
        .satisfies(milestone -> assertThat(milestone.text().plain()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HW1, HW2 due; HW1, HW2",
        "Project 1 - Part 2 due; Project 1 - Part 2",
        "Final project: report due; Final project: report",
        "Lab 3, due Friday 10/3; Lab 3",
        "Paper (draft due); Paper (draft)",
        "Paper (due); Paper"
      })
  void workOfSeveralPartsStaysWhole(String cell, String what) {
    assertThat(MilestoneText.read(RichText.of(cell)))
        .extracting(Milestone::what)
        .containsExactly(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Final sub-block layout",
        "(No assignment due.)",
        "Project checkout",
        "Residue theorem 2",
        "Entrega continua"
      })
  void wordsThatOnlyEndLikeThemAreNoWork(String cell) {
    assertThat(MilestoneText.read(RichText.of(cell))).isEmpty();
  }
}
