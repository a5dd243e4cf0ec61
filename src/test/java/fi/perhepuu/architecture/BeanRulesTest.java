package fi.perhepuu.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fi.perhepuu.architecture.Areas.CODE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each kind of class may be: endpoints, entities, repositories, desks. */
class BeanRulesTest {

  private static final Pattern VAGUE =
      Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Dto)");

  /** Services families use that are no entities, because they come from the model. */
  private static final Set<String> FOR_FAMILIES = Set.of("NationalService");

  private static final List<Class<? extends Annotation>> RELATIONS =
      List.of(OneToOne.class, OneToMany.class, ManyToOne.class, ManyToMany.class);

  @Test
  void anEndpointIsAPublicResourceOrPages() {
    var findings = new Findings("Name it …Resource (data) or …Pages (HTML), and make it public.");
    endpoints()
        .filter(type -> !isPublic(type) || !type.getSimpleName().matches(".+(Resource|Pages)"))
        .forEach(type -> findings.add(type.getName(), "is an endpoint"));
    findings.none();
  }

  @Test
  void anEndpointSaysWhoMayEnter() {
    var findings = new Findings("Say @RolesAllowed or @PermitAll on the class.");
    endpoints()
        .filter(type -> !has(type, RolesAllowed.class) && !has(type, PermitAll.class))
        .forEach(type -> findings.add(type.getName(), "does not say who may enter"));
    findings.none();
  }

  @Test
  void anEntityKnowsNeitherRequestsNorBeans() {
    noClasses()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.inject..", "jakarta.enterprise.."))
        .check(CODE);
  }

  @Test
  void anEntityNeverLeavesItsArea() {
    var findings = new Findings("Only view records, ids, events and problems leave an area.");
    entities()
        .flatMap(type -> type.getDirectDependenciesToSelf().stream())
        .filter(arrow -> !Areas.of(arrow.getOriginClass()).equals(Areas.of(arrow.getTargetClass())))
        .forEach(arrow -> findings.add(arrow.getTargetClass().getName(), arrow.getDescription()));
    findings.none();
  }

  @Test
  void entitiesKnowEachOtherById() {
    var findings = new Findings("Keep the other's id: weaving is off, nothing loads lazily.");
    entities()
        .flatMap(type -> Stream.concat(type.getFields().stream(), type.getMethods().stream()))
        .filter(member -> RELATIONS.stream().anyMatch(relation -> has(member, relation)))
        .forEach(member -> findings.add(member.getFullName(), "holds another entity"));
    findings.none();
  }

  @Test
  void rowsAreReadInRepositoriesOnly() {
    var findings = new Findings("Only a package-private class may touch the EntityManager.");
    CODE.stream()
        .filter(BeanRulesTest::isPublic)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> arrow.getTargetClass().isEquivalentTo(EntityManager.class))
        .forEach(arrow -> findings.add(arrow.getOriginClass().getName(), arrow.getDescription()));
    findings.none();
  }

  @Test
  void aTransactionBeginsAtADesk() {
    var findings = new Findings("Put @Transactional on the desk, not on an endpoint or an entity.");
    Stream.concat(endpoints(), entities())
        .filter(
            type ->
                has(type, Transactional.class)
                    || type.getMethods().stream().anyMatch(it -> has(it, Transactional.class)))
        .forEach(type -> findings.add(type.getName(), "begins a transaction"));
    findings.none();
  }

  @Test
  void aNameSaysTheRole() {
    var findings = new Findings("A Service is a thing families use; the other words say nothing.");
    CODE.stream()
        .filter(type -> VAGUE.matcher(type.getSimpleName()).matches())
        .filter(type -> !has(type, Entity.class) && !FOR_FAMILIES.contains(type.getSimpleName()))
        .forEach(type -> findings.add(type.getName(), "name the role it plays"));
    findings.none();
  }

  private static Stream<JavaClass> endpoints() {
    return CODE.stream().filter(type -> has(type, Path.class));
  }

  private static Stream<JavaClass> entities() {
    return CODE.stream().filter(type -> has(type, Entity.class));
  }

  private static boolean has(CanBeAnnotated thing, Class<? extends Annotation> annotation) {
    return thing.isAnnotatedWith(annotation);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
