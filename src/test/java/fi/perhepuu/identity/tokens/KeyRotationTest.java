package fi.perhepuu.identity.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A key that has grown old gives way to a new one, and nobody's token is worth less for it. */
class KeyRotationTest {

  private static final String ISSUER = "https://perhepuu.example";
  private static final int DAYS = 30;
  private static final Duration GROWN_OLD = Duration.ofDays(DAYS).plusSeconds(1);
  private static final Duration SEEN_BY_ALL = Duration.ofMinutes(2).plusSeconds(1);

  private final KeptKeys table = new KeptKeys();
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private final Node node = new Node();

  /** One server of the deployment: all of them share the table. */
  private final class Node {

    private final SigningKeys keys = new SigningKeys();
    private final TokenIssuer issuer = new TokenIssuer();
    private final TokenReader reader = new TokenReader();

    Node() {
      keys.rows = table;
      keys.clock = () -> now;
      keys.days = DAYS;
      issuer.keys = keys;
      issuer.clock = () -> now;
      issuer.issuer = ISSUER;
      issuer.minutes = 10;
      reader.keys = keys;
      reader.issuer = ISSUER;
    }

    String issues() {
      var nobody = UUID.randomUUID();
      return issuer.issue(nobody, nobody, "t_00001", "a@b.example", Set.of("admin"));
    }

    boolean trusts(String token) {
      return reader.read(token).isPresent();
    }

    Set<String> publishes() {
      return Set.copyOf(keys.published().getKeys().stream().map(JWK::getKeyID).toList());
    }
  }

  private static String key(String token) {
    try {
      return SignedJWT.parse(token).getHeader().getKeyID();
    } catch (ParseException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  private void passes(Duration time) {
    now = now.plus(time);
  }

  /** The key grows old, somebody notices, and every node has had time to see the new one. */
  private void rotates() {
    passes(GROWN_OLD);
    node.issues();
    passes(SEEN_BY_ALL);
  }

  @Test
  void whileTheKeyIsYoungItSignsAlone() {
    var first = node.issues();
    passes(Duration.ofDays(DAYS - 1));

    assertEquals(key(first), key(node.issues()));
    assertEquals(Set.of(key(first)), node.publishes());
  }

  @Test
  void aNewKeyIsPublishedBeforeItSigns() {
    var old = node.issues();
    passes(GROWN_OLD);

    assertEquals(key(old), key(node.issues()));
    assertEquals(2, node.publishes().size());
    assertTrue(node.publishes().contains(key(old)));
  }

  @Test
  void thenItSignsAndWhatTheOldOneSignedIsStillTrusted() {
    var old = node.issues();
    rotates();

    var young = node.issues();
    assertNotEquals(key(old), key(young));
    assertTrue(node.trusts(old) && node.trusts(young));
    assertEquals(Set.of(key(old), key(young)), node.publishes());
  }

  @Test
  void aNodeThatHasNotSeenTheNewKeyLooksForIt() {
    var other = new Node();
    other.issues();
    passes(GROWN_OLD);
    other.publishes();
    node.issues();
    assertEquals(1, other.publishes().size());

    passes(SEEN_BY_ALL);
    assertTrue(other.trusts(node.issues()));
    assertEquals(2, table.all().size());
  }

  @Test
  void theOldKeyGoesAfterItsTimeAndWithItWhatItSigned() {
    var old = node.issues();
    rotates();
    rotates();

    assertFalse(node.publishes().contains(key(old)));
    assertEquals(2, node.publishes().size());
    assertFalse(node.trusts(old));
    assertTrue(node.trusts(node.issues()));
  }

  @Test
  void everyTokenIsTrustedAsLongAsItLives() {
    var last = node.issues();
    for (int day = 0; day < 4 * DAYS; day++) {
      passes(Duration.ofMinutes(10));
      assertTrue(node.trusts(last), "after " + day + " days");
      passes(Duration.ofDays(1).minusMinutes(10));
      last = node.issues();
      assertTrue(node.trusts(last), "after " + day + " days");
    }
  }
}
