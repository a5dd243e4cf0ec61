package fi.perhepuu.identity.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.identity.SignedInUser.Identity;
import fi.perhepuu.identity.accounts.AccountChanged;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes do not tell each other who has been removed, and still she is out everywhere soon. */
class RemovedElsewhereTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final Map<UUID, Identity> table = new HashMap<>();
  private int lookups;
  private long now;

  private final LivingSignIns here = node();
  private final LivingSignIns elsewhere = node();
  private final UUID session = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();
  private CurrentTenant.Visit visit;

  private LivingSignIns node() {
    var node = new LivingSignIns(() -> now);
    node.desk =
        new SignInDesk() {
          @Override
          Optional<Identity> living(UUID id) {
            lookups++;
            return Optional.ofNullable(table.get(id));
          }
        };
    return node;
  }

  @BeforeEach
  void signsIn() {
    visit = CurrentTenant.enter(tenant(1));
    table.put(session, new Identity(person, session, "Aino", "a@b.example", "fi", List.of()));
    assertTrue(here.find(session).isPresent() && elsewhere.find(session).isPresent());
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  private static Tenant tenant(int number) {
    return new Tenant(
        new TenantId(number),
        "a",
        "county",
        Tenant.State.OPEN,
        List.of("a.example"),
        "1",
        Set.of(),
        Map.of(),
        null);
  }

  private void isRemovedHere() {
    table.remove(session);
    here.accountChanged(new AccountChanged(person, true));
  }

  @Test
  void whereSheIsRemovedSheIsOutAtOnce() {
    isRemovedHere();

    assertFalse(here.find(session).isPresent());
  }

  @Test
  void aNodeNobodyToldLetsHerInNoLongerThanAMinute() {
    isRemovedHere();
    now += A_MINUTE.toNanos();

    assertFalse(elsewhere.find(session).isPresent());
  }

  @Test
  void beingSeenAllTheTimeDoesNotKeepHerIn() {
    isRemovedHere();
    for (int second = 0; second < A_MINUTE.toSeconds(); second++) {
      elsewhere.find(session);
      now += Duration.ofSeconds(1).toNanos();
    }

    assertFalse(elsewhere.find(session).isPresent());
  }

  @Test
  void untilThenTheDatabaseIsAskedOncePerHalfMinute() {
    lookups = 0;
    for (int second = 0; second <= A_MINUTE.toSeconds(); second++) {
      here.find(session);
      now += Duration.ofSeconds(1).toNanos();
    }

    assertEquals(2, lookups);
  }

  @Test
  void anotherTenantsSignInOfTheSameNameIsAnother() {
    visit.close();
    table.clear();
    visit = CurrentTenant.enter(tenant(2));

    assertFalse(here.find(session).isPresent());
  }
}
