package fi.perhepuu.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.guidance.BranchView.LeafView;
import fi.perhepuu.knowledge.ShippedModel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceTreeTest {

  private static List<BranchView> grow(Set<String> modules, String... local) {
    return ServiceTree.grow(ShippedModel.RELEASE, modules::contains, List.of(local)::contains);
  }

  private static List<String> leaves(List<BranchView> branches, String branch) {
    return branches.stream()
        .filter(it -> it.code().equals(branch))
        .flatMap(it -> it.leaves().stream())
        .map(LeafView::type)
        .toList();
  }

  @Test
  void theTreeHasEightBranchesInTheOrderOfTheModel() {
    var branches = grow(Set.of("violence-section"));

    assertEquals(8, branches.size());
    assertEquals("pregnancy-baby", branches.get(0).code());
    assertEquals("safety-crises", branches.get(7).code());
  }

  @Test
  void servicesTheTenantHasComeFirst() {
    var branches = grow(Set.of(), "meeting-place", "father-activities");

    assertEquals(
        List.of("meeting-place", "father-activities", "family-work"),
        leaves(branches, "parenting-everyday").subList(0, 3));
  }

  @Test
  void aTypeOfAnUnlicensedThemeIsNotOffered() {
    assertTrue(leaves(grow(Set.of("violence-section")), "safety-crises").contains("shelter"));
    assertFalse(leaves(grow(Set.of()), "safety-crises").contains("shelter"));
    assertTrue(leaves(grow(Set.of()), "safety-crises").contains("crisis-emergency"));
  }

  @Test
  void aServiceTheTenantHasIsOfferedWhateverIsLicensed() {
    assertEquals("shelter", leaves(grow(Set.of(), "shelter"), "safety-crises").get(0));
  }
}
