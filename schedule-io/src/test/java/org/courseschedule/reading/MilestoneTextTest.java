package org.courseschedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.courseschedule.model.Milestone;
import org.courseschedule.model.RichText;
import org.junit.jupiter.api.Test;
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
        "Proposal due date | DUE Proposal",
        "Abgabe Blatt 3 | DUE Blatt 3",
        "Projekt f\u00e4llig | DUE Projekt",
        "Due HW1 | DUE HW1",
        "Deadline for HW1 | DUE HW1",
        "HW1 submission deadline | DUE HW1",
        "Release HW1 | RELEASED HW1",
        "HW1 goes live | RELEASED HW1",
        "HW1 has been released | RELEASED HW1",
        "Abgabefrist Blatt 1 | DUE Blatt 1",
        "Ausgabe von Blatt 1 | RELEASED Blatt 1",
        "Blatt 1 ausgegeben | RELEASED Blatt 1",
        "TP 2 (\u00e0 rendre) | DUE TP 2",
        "TP 2 : \u00e0 remettre | DUE TP 2",
        "Remise du devoir 1 | DUE devoir 1",
        "D\u00e9p\u00f4t du projet | DUE projet",
        "\u00c9nonc\u00e9 du TP 2 | RELEASED TP 2",
        "TP 2 distribu\u00e9 | RELEASED TP 2",
        "Entrega de la tarea 1 | DUE tarea 1",
        "L\u00edmite de entrega: Tarea 1 | DUE Tarea 1",
        "Tarea 1 publicada | RELEASED Tarea 1",
        "Prazo final do Trabalho 1 | DUE Trabalho 1",
        "Divulga\u00e7\u00e3o do Trabalho 1 | RELEASED Trabalho 1",
        "Scadenza consegna homework 1 | DUE homework 1",
        "Esercizio 1 da consegnare | DUE Esercizio 1",
        "Homework 1 assegnato | RELEASED Homework 1",
        "Inlevering opdracht 1 | DUE opdracht 1",
        "Opdracht 1 uitgedeeld | RELEASED Opdracht 1",
        "\u63d0\u4ea4\u5b9e\u9a8c\u62a5\u544a | DUE \u5b9e\u9a8c\u62a5\u544a",
        "\u5e03\u7f6e\u4f5c\u4e1a1 | RELEASED \u4f5c\u4e1a1",
        "\u4f5c\u696d1\u516c\u5e03 | RELEASED \u4f5c\u696d1",
        "\u8ab2\u984c1\u306e\u7de0\u3081\u5207\u308a | DUE \u8ab2\u984c1",
        "\u30ec\u30dd\u30fc\u30c8\u51fa\u984c | RELEASED \u30ec\u30dd\u30fc\u30c8",
        "\uc81c\ucd9c: \uacfc\uc81c 1 | DUE \uacfc\uc81c 1",
        "\uacfc\uc81c 1 \uacf5\uac1c | RELEASED \uacfc\uc81c 1",
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
        "Midterm grades posted",
        "HW1 solutions posted",
        "Project 2: software release",
        "Exercise: parallel and distributed",
        "TP 2 en ligne",
        "\u00dcbung: Eingabe und Ausgabe",
        "\u516c\u958b\u9375\u6697\u53f7 2",
        "\u7b2c3\u7ae0 \u30c7\u30fc\u30bf\u516c\u958b",
        "Deadline scheduling: EDF",
        "Distribution of reports",
        "Release engineering",
        "Remise en question",
        "\uacf5\uac1c \ud0a4 \uc554\ud638 2",
        "(No assignment due.)",
        "Project checkout",
        "Residue theorem 2",
        "Entrega continua"
      })
  void wordsThatOnlyEndLikeThemAreNoWork(String cell) {
    assertThat(MilestoneText.read(RichText.of(cell))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "HW1 due / HW2 out => HW1, HW2",
        "HW1 due and HW2 released => HW1, HW2",
        "HW1 and HW2 due => HW1 and HW2",
        "Blatt 1 f\u00e4llig und Blatt 2 ausgegeben => Blatt 1, Blatt 2",
        "\u4f5c\u4e1a1\u622a\u6b62\uff0c\u4f5c\u4e1a2\u53d1\u5e03 => \u4f5c\u4e1a1, \u4f5c\u4e1a2",
        "\u4f5c\u4e1a1\u622a\u6b62\uff1b\u4f5c\u4e1a2\u53d1\u5e03 => \u4f5c\u4e1a1, \u4f5c\u4e1a2"
      })
  void severalMilestonesAreToldApart(String cell, String works) {
    assertThat(
            MilestoneText.read(RichText.of(cell)).stream()
                .map(Milestone::what)
                .collect(Collectors.joining(", ")))
        .isEqualTo(works);
  }

  @Test
  void aWholeChapterIsNoWork() {
    RichText chapter = RichText.of("words and ".repeat(200) + "essay due");

    assertThat(MilestoneText.read(chapter)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rehearsal \u2192 Poster due",
        "Rehearsal -> Poster due",
        "Rehearsal => Poster due",
        "Rehearsal \u21d2 Poster due"
      })
  void anArrowPartsWhatIsDueFromWhatIsDone(String cell) {
    assertThat(MilestoneText.read(RichText.of(cell)))
        .extracting((Milestone milestone) -> milestone.text().plain())
        .containsExactly("Poster due");
  }
}
