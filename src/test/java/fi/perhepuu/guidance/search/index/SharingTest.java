package fi.perhepuu.guidance.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.releases.ShippedModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tenants share what they inherit, and nothing of what is their own. */
class SharingTest {

  private static final ModelRelease RELEASE = new ShippedModel().load();
  private static final SharedIndexes INDEXES = new SharedIndexes();

  private final SharedIndex shared = INDEXES.of(RELEASE, "fi");

  private static Entry service(String name) {
    return new Entry(
        Kind.SERVICE,
        "s-" + name,
        Map.of(Field.NAME, name, Field.LEAD, "Kaikille perheille."),
        List.of(Kind.TYPE.id("family-cafe")));
  }

  private List<String> codes(OwnIndex own, String question) {
    return new Ranking(shared, own).ask(Wanted.of(question)).stream().map(Hit::code).toList();
  }

  @Test
  void thousandTenantsThatOnlyInheritHaveOneIndexForALanguage() {
    var entries = new ModelEntries(RELEASE, "fi").unlike(RELEASE);

    assertSame(shared, INDEXES.of(RELEASE, "fi"));
    assertSame(OwnIndex.NONE, OwnIndex.of(shared, entries));
    assertEquals(0, OwnIndex.NONE.bytes());
    assertTrue(shared.bytes() < 300_000, () -> "bytes " + shared.bytes());
  }

  @Test
  void aTenantsOwnWordsFindItsOwnThingsOnly() {
    var one = OwnIndex.of(shared, List.of(service("Zubrowkan kahvitunti")));
    var other = OwnIndex.of(shared, List.of(service("Kuutamokerho")));

    assertTrue(codes(one, "zubrowka").contains("s-Zubrowkan kahvitunti"));
    assertTrue(codes(other, "zubrowka").isEmpty());
    assertFalse(codes(one, "kuutamo").contains("s-Kuutamokerho"));
  }

  @Test
  void anOwnServiceIsFoundByWhatIsSaidOfItsKind() {
    var own = OwnIndex.of(shared, List.of(service("Tupa")));

    assertTrue(codes(own, "perhekahvila").contains("s-Tupa"));
  }

  @Test
  void whatATenantSaysInOtherWordsStandsInThePlaceOfTheModels() {
    var id = Kind.TYPE.id("family-cafe");
    var reworded = new Entry(Kind.TYPE, "family-cafe", Map.of(Field.NAME, "Pullahetki"), List.of());
    var own = OwnIndex.of(shared, List.of(reworded));

    assertEquals("TYPE:family-cafe", id);
    assertEquals("family-cafe", codes(own, "pullahetki").get(0));
    assertFalse(codes(own, "perhekahvila").stream().limit(1).toList().contains("family-cafe"));
  }
}
