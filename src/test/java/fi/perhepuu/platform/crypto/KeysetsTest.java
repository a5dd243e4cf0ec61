package fi.perhepuu.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Sealed texts open where they lie, whole, for whoever has the keys, and nowhere else. */
class KeysetsTest {

  private static final String TODAY = "todays-secret-of-at-least-thirty-two-letters";
  private static final String FORMER = "former-secret-of-at-least-thirty-two-letters";
  private static final String TEXT = "Äiti on väsynyt.";

  private final Keysets keysets = OpenKeysets.of(TODAY);
  private final String wrapped = keysets.newSealing();
  private final Sealing sealing = keysets.sealing(wrapped);

  @Test
  void whatWasSealedOpensAgainAndIsNeverSealedTheSame() {
    assertEquals(TEXT, sealing.open("row", sealing.seal("row", TEXT)));
    assertNotEquals(sealing.seal("row", TEXT), sealing.seal("row", TEXT));
  }

  @Test
  void aTextThatLiesInAnotherRowDoesNotOpen() {
    var body = sealing.seal("one", TEXT);

    assertThrows(IllegalStateException.class, () -> sealing.open("other", body));
  }

  @Test
  void aTextThatHasBeenTouchedDoesNotOpen() {
    var body = sealing.seal("row", TEXT);
    for (int at = 0; at < body.length() - 4; at += 3) {
      char other = body.charAt(at) == 'A' ? 'B' : 'A';
      var touched = body.substring(0, at) + other + body.substring(at + 1);
      assertThrows(IllegalStateException.class, () -> sealing.open("row", touched));
    }
  }

  @Test
  void anotherSecretOpensNoKeys() {
    var stranger = OpenKeysets.of(FORMER);

    assertThrows(IllegalStateException.class, () -> stranger.sealing(wrapped));
    assertThrows(IllegalStateException.class, () -> stranger.isWrappedByFormer(wrapped));
  }

  @Test
  void theKeysOfAnotherTenantOpenNothing() {
    var body = sealing.seal("row", TEXT);
    var other = keysets.sealing(keysets.newSealing());

    assertThrows(IllegalStateException.class, () -> other.open("row", body));
  }

  @Test
  void theFormerSecretOpensUntilAllIsWrappedAnew() {
    var before = OpenKeysets.of(FORMER);
    var old = before.newSealing();
    var body = before.sealing(old).seal("row", TEXT);
    var between = OpenKeysets.of(TODAY, FORMER);

    assertTrue(between.isWrappedByFormer(old));
    assertEquals(TEXT, between.sealing(old).open("row", body));
    var anew = between.rewrapped(old);
    assertFalse(between.isWrappedByFormer(anew));
    assertEquals(TEXT, keysets.sealing(anew).open("row", body));
    assertThrows(IllegalStateException.class, () -> before.sealing(anew));
  }

  @Test
  void aNewKeySealsAndTheOldOneStillOpens() {
    var body = sealing.seal("row", TEXT);
    var turned = keysets.turned(wrapped);
    var both = keysets.sealing(turned);

    assertTrue(keysets.isSingle(wrapped));
    assertFalse(keysets.isSingle(turned));
    assertEquals(TEXT, both.open("row", body));
    assertFalse(both.isNewest(body));
    assertTrue(both.isNewest(both.seal("row", TEXT)));
    assertTrue(both.isNewest(both.seal("row", TEXT).substring(0, 8)));
    assertFalse(both.isNewest(body.substring(0, 8)));
    assertThrows(IllegalStateException.class, () -> sealing.open("row", both.seal("row", TEXT)));
  }

  @Test
  void aKeyThatHasBeenDroppedOpensNothingMore() {
    var body = sealing.seal("row", TEXT);
    var turned = keysets.turned(wrapped);
    var newer = keysets.sealing(turned).seal("row", TEXT);
    var newest = keysets.sealing(keysets.newestOnly(turned));

    assertEquals(TEXT, newest.open("row", newer));
    assertThrows(IllegalStateException.class, () -> newest.open("row", body));
  }

  @Test
  void aMarkIsTheSameForTheSameTextAndPurposeOnly() {
    var keys = keysets.newMarking();
    var marking = keysets.marking(keys);

    assertEquals(
        marking.mark("code", TEXT), keysets.marking(keysets.rewrapped(keys)).mark("code", TEXT));
    assertNotEquals(marking.mark("code", TEXT), marking.mark("sameness", TEXT));
    assertNotEquals(marking.mark("code", TEXT), marking.mark("code", TEXT + "."));
    assertNotEquals(
        marking.mark("code", TEXT), keysets.marking(keysets.newMarking()).mark("code", TEXT));
  }
}
