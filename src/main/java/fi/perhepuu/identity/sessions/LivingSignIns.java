package fi.perhepuu.identity.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import fi.perhepuu.identity.SignedInUser.Identity;
import fi.perhepuu.identity.accounts.AccountChanged;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The sign-ins seen lately, so that most requests ask no database. Each is looked up anew every
 * half minute: whoever is removed on one node is out on all of them within a minute.
 */
@ApplicationScoped
public class LivingSignIns {

  private static final Duration TRUSTED = Duration.ofSeconds(30);
  private static final int MOST = 100_000;

  @Inject SignInDesk desk;

  private final Cache<Key, Optional<Identity>> known;

  private record Key(TenantId tenant, UUID session) {}

  public LivingSignIns() {
    this(Ticker.systemTicker());
  }

  LivingSignIns(Ticker time) {
    known = Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(MOST).ticker(time).build();
  }

  Optional<Identity> find(UUID session) {
    return known.get(new Key(CurrentTenant.get().id(), session), key -> desk.living(session));
  }

  /** This node knows at once. */
  public void forget(UUID session) {
    known.invalidate(new Key(CurrentTenant.get().id(), session));
  }

  void accountChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged event) {
    known.asMap().values().removeIf(it -> isOf(it, event.account()));
  }

  private static boolean isOf(Optional<Identity> identity, UUID account) {
    return identity.isEmpty() || identity.get().account().equals(account);
  }
}
