package org.courseschedule.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.courseschedule.export.excel.ExcelExport;
import org.courseschedule.export.html.HtmlExport;
import org.courseschedule.export.ics.IcsExport;
import org.courseschedule.io.ScheduleFiles;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what nobody may touch. */
class ArrowsTest {

  private static final String OURS = "org.courseschedule..";
  private static final String MODEL = "org.courseschedule.model..";
  private static final String FINDING = "org.courseschedule.finding..";
  private static final String CHECK = "org.courseschedule.check..";
  private static final String PLAN = "org.courseschedule.plan..";
  private static final String TABLE = "org.courseschedule.table..";
  private static final String DATA = "org.courseschedule.data..";
  private static final String FORMAT = "org.courseschedule.format..";
  private static final String READING = "org.courseschedule.reading..";
  private static final String IO = "org.courseschedule.io..";
  private static final String EXPORT = "org.courseschedule.export..";
  private static final String CLI = "org.courseschedule.cli..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importUrls(
              Stream.of(
                      Schedule.class,
                      ScheduleFiles.class,
                      ExcelExport.class,
                      HtmlExport.class,
                      IcsExport.class,
                      Main.class)
                  .map(ArrowsTest::home)
                  .toList());

  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void allModulesAreLookedAt() {
    assertThat(CLASSES)
        .extracting("simpleName")
        .contains(
            "Schedule",
            "Finding",
            "Checks",
            "ScheduleFiles",
            "ExcelExport",
            "HtmlExport",
            "IcsExport",
            "Main");
  }

  @Test
  void eachPackageKnowsOnlyThoseBelowIt() {
    knowsOnly(MODEL);
    knowsOnly(FINDING, MODEL);
    knowsOnly(CHECK, FINDING, MODEL);
    knowsOnly(PLAN, MODEL);
    knowsOnly(TABLE, FINDING, MODEL);
    knowsOnly(DATA, FINDING, MODEL);
    knowsOnly(FORMAT, PLAN, DATA, TABLE, FINDING, MODEL);
    knowsOnly(READING, DATA, TABLE, FINDING, MODEL);
    knowsOnly(IO, PLAN, FORMAT, READING, DATA, TABLE, CHECK, FINDING, MODEL);
    knowsOnly(EXPORT, PLAN, FINDING, MODEL);
  }

  private static void knowsOnly(String origin, String... known) {
    String[] allowed = Stream.concat(Stream.of(origin), Stream.of(known)).toArray(String[]::new);
    String[] others =
        Stream.of(MODEL, FINDING, CHECK, PLAN, TABLE, DATA, FORMAT, READING, IO, EXPORT, CLI)
            .filter(name -> !List.of(allowed).contains(name))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(origin)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void thereIsNoPackageBesideThese() {
    classes()
        .should()
        .resideInAnyPackage(
            MODEL, FINDING, CHECK, PLAN, TABLE, DATA, FORMAT, READING, IO, EXPORT, CLI)
        .check(CLASSES);
  }

  @Test
  void theCoreIsPure() {
    noClasses()
        .that()
        .resideInAnyPackage(MODEL, FINDING, CHECK, PLAN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net.http..")
        .check(CLASSES);
  }

  @Test
  void onlyIoAndTheCommandKnowFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(IO, CLI)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .check(CLASSES);
  }

  @Test
  void nobodyAsksTheClockOrTheMachine() {
    for (Class<?> type :
        List.of(
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            ZonedDateTime.class,
            OffsetDateTime.class,
            YearMonth.class,
            Year.class)) {
      noClasses().should().callMethod(type, "now").check(CLASSES);
      noClasses().should().callMethod(type, "now", ZoneId.class).check(CLASSES);
    }
    noClasses().should().callMethod(Instant.class, "now").check(CLASSES);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    noClasses().should().callMethod(System.class, "nanoTime").check(CLASSES);
    noClasses().should().callMethod(Locale.class, "getDefault").check(CLASSES);
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault", Locale.Category.class)
        .check(CLASSES);
    noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CLASSES);
    noClasses().should().callMethod(TimeZone.class, "getDefault").check(CLASSES);
    noClasses().should().callMethod(UUID.class, "randomUUID").check(CLASSES);
    noClasses().should().callMethod(Math.class, "random").check(CLASSES);
    for (Class<?> type : List.of(Clock.class, Random.class)) {
      noClasses().should().dependOnClassesThat().areAssignableTo(type).check(CLASSES);
    }
  }

  @Test
  void onlyTheBeginningOfTheProcessTouchesTheProcess() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Main")
        .and()
        .resideInAPackage(OURS)
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
    noClasses().should().accessField(System.class, "out").check(CLASSES);
    noClasses().should().accessField(System.class, "err").check(CLASSES);
    noClasses().should().accessField(System.class, "in").check(CLASSES);
  }
}
