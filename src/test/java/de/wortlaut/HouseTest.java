package de.wortlaut;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: which package may know which. */
class HouseTest {
  private static final String HOUSE = "de.wortlaut";
  private static final List<String> ROOMS =
      List.of("text", "language", "phrase", "cast", "quotation", "speaker", "pipeline");
  private static final List<String> USES = List.of("index", "html", "json", "evaluation");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  private static String packageOf(String name) {
    return HOUSE + "." + name + "..";
  }

  private static void knowsOnly(String name, Stream<String> others, Class<?>... classes) {
    String[] allowed =
        Stream.concat(Stream.of(name), others).map(HouseTest::packageOf).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage(HOUSE + "..")
                .and(not(resideInAnyPackage(allowed)))
                .and(not(belongToAnyOf(classes))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void roomsKnowOnlyTheModelAndTheRoomsBefore() {
    List<String> before = new ArrayList<>(List.of("model", "learning"));
    for (String room : ROOMS) {
      knowsOnly(room, before.stream());
      before.add(room);
    }
  }

  @Test
  void modelKnowsNothingOfTheHouse() {
    knowsOnly("model", Stream.of());
  }

  @Test
  void learningKnowsNoRoom() {
    knowsOnly("learning", Stream.of());
  }

  @Test
  void indexAndPagesAndMeasuresKnowOnlyTheModelAndTheFrontDoor() {
    for (String use : USES) {
      knowsOnly(use, Stream.of("model"), QuotationExtractor.class);
    }
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packageOf("cli"))
        .check(CLASSES);
  }

  @Test
  void onlyCommandLineAndFormsNeedOptionalLibraries() {
    noClasses()
        .that(not(resideInAnyPackage(packageOf("cli"), packageOf("html"), packageOf("json"), packageOf("evaluation"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "picocli..", "me.tongfei..", "org.jsoup..")
        .check(CLASSES);
  }
}
