package fi.perhepuu.identity.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Failures that belong to no account: an address nobody has is locked like any other, so that
 * trying tells nothing, and one computer cannot try all accounts in turn. In memory, bounded, and
 * each node counts for itself.
 */
@ApplicationScoped
class Strangers {

  private static final int PATIENCE = 5;
  private static final int MOST = 50_000;

  @Inject
  @ConfigProperty(name = "sign-in.failures-per-address")
  int patienceWithComputer;

  private final Cache<String, Integer> failures =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(15)).maximumSize(MOST).build();

  /** Answers whether the address is locked now. */
  boolean failed(String email) {
    return count(CurrentTenant.get().id() + " " + email) >= PATIENCE;
  }

  boolean isLocked(String email) {
    return of(CurrentTenant.get().id() + " " + email) >= PATIENCE;
  }

  void computerFailed(String computer) {
    count("computer " + computer);
  }

  boolean isComputerLocked(String computer) {
    return of("computer " + computer) >= patienceWithComputer;
  }

  private int count(String who) {
    return failures.asMap().merge(who, 1, Integer::sum);
  }

  private int of(String who) {
    return failures.asMap().getOrDefault(who, 0);
  }
}
