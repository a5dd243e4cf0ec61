package fi.perhepuu.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static fi.perhepuu.architecture.Areas.CODE;
import static fi.perhepuu.architecture.Areas.EMBEDDED;
import static fi.perhepuu.architecture.Areas.MAY_USE;
import static fi.perhepuu.architecture.Areas.ROOT;
import static fi.perhepuu.architecture.Areas.SHARED_TEMPLATES;
import static fi.perhepuu.architecture.Areas.TEMPLATES;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between areas: what the table does not allow is forbidden. */
class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> anAreaUsesOnlyWhatTheTableAllows() {
    return MAY_USE.keySet().stream()
        .sorted()
        .map(area -> DynamicTest.dynamicTest(area, () -> holds(area)));
  }

  private static void holds(String area) {
    var allowed = Areas.allowedTo(area);
    var findings =
        new Findings(
            area
                + " may use only "
                + allowed
                + ". Turn the arrow round or ask through an interface.");
    dependencies(area)
        .filter(arrow -> !allowed.contains(Areas.of(arrow.getTargetClass())))
        .forEach(arrow -> findings.add(area, arrow.getDescription()));
    findings.none();
  }

  @Test
  void everyPackageHasARowInTheTable() {
    var findings = new Findings("Give the area a row in Areas.MAY_USE and a place on the map.");
    CODE.stream()
        .map(Areas::of)
        .distinct()
        .filter(
            area -> !MAY_USE.containsKey(area) && !area.equals(EMBEDDED) && !area.equals(TEMPLATES))
        .forEach(area -> findings.add(ROOT, "unknown area '" + area + "'"));
    MAY_USE.keySet().stream()
        .filter(area -> dependencies(area).findAny().isEmpty())
        .forEach(area -> findings.add("Areas.MAY_USE", "nothing is in '" + area + "'"));
    findings.none();
  }

  @Test
  void packagesDoNotGoRoundInCircles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void theEmbeddedDatabaseAndTheProductAreStrangers() {
    var findings = new Findings("The embedded database is beside the server, never in the WAR.");
    CODE.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> isOurs(arrow.getTargetClass()))
        .filter(arrow -> isEmbedded(arrow.getOriginClass()) != isEmbedded(arrow.getTargetClass()))
        .forEach(arrow -> findings.add(EMBEDDED, arrow.getDescription()));
    findings.none();
  }

  /** A template may show what its area may know, and use the parts all share. */
  @Test
  void aTemplateShowsOnlyWhatItsAreaMayKnow() {
    var findings = new Findings("A template belongs to the area its folder is named after.");
    dependencies(TEMPLATES)
        .filter(arrow -> !mayShow(Areas.ofTemplate(arrow.getOriginClass()), arrow.getTargetClass()))
        .forEach(arrow -> findings.add(TEMPLATES, arrow.getDescription()));
    findings.none();
  }

  @Test
  void nobodyKnowsACompiledTemplate() {
    var findings = new Findings("Answer a View; the engine finds the template.");
    CODE.stream()
        .filter(type -> !Areas.of(type).equals(TEMPLATES))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> Areas.of(arrow.getTargetClass()).equals(TEMPLATES))
        .forEach(arrow -> findings.add(TEMPLATES, arrow.getDescription()));
    findings.none();
  }

  private static boolean mayShow(String area, JavaClass target) {
    var allowed = Areas.allowedTo(area);
    if (!Areas.of(target).equals(TEMPLATES)) {
      return allowed.contains(Areas.of(target));
    }
    var other = Areas.ofTemplate(target);
    return SHARED_TEMPLATES.contains(other) || allowed.contains(other);
  }

  private static Stream<Dependency> dependencies(String area) {
    return CODE.stream()
        .filter(type -> Areas.of(type).equals(area))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> isOurs(arrow.getTargetClass()));
  }

  private static boolean isOurs(JavaClass type) {
    return !Areas.of(type).isEmpty();
  }

  private static boolean isEmbedded(JavaClass type) {
    return Areas.of(type).equals(EMBEDDED);
  }
}
