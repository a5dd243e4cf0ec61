package fi.perhepuu.identity.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.identity.Grant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a provider's claims allow here. */
class ProviderTest {

  private static final Map<String, Object> ROLES =
      Map.of("boss", "admin", "writer", "editor", "author", "editor");

  private static Provider provider(String claim) {
    return Provider.of(
        Map.of(
            "issuer", "https://id.example", "clientId", "us", "rolesClaim", claim, "roles", ROLES));
  }

  private static List<String> roles(String claim, Map<String, Object> claims) {
    return provider(claim).grants(claims).stream().map(Grant::role).toList();
  }

  @Test
  void theirRolesAreOursByTheMap() {
    assertEquals(List.of("admin"), roles("groups", Map.of("groups", List.of("boss"))));
  }

  @Test
  void aClaimMayLieInsideAnother() {
    Map<String, Object> claims = Map.of("realm_access", Map.of("roles", List.of("writer")));

    assertEquals(List.of("editor"), roles("realm_access.roles", claims));
  }

  @Test
  void whatWeHaveNoWordForAllowsNothing() {
    Map<String, Object> claims = Map.of("groups", List.of("admin", "root", "operator"));

    assertEquals(List.of(), roles("groups", claims));
  }

  @Test
  void twoNamesOfOneRoleAreOneRole() {
    Map<String, Object> claims = Map.of("groups", List.of("writer", "author"));

    assertEquals(List.of("editor"), roles("groups", claims));
  }

  @Test
  void aClaimThatIsMissingOrNoListAllowsNothing() {
    assertEquals(List.of(), roles("groups", Map.of()));
    assertEquals(List.of(), roles("groups", Map.of("groups", "boss")));
    assertEquals(List.of(), roles("a.b.c", Map.of("a", Map.of("b", "boss"))));
  }
}
