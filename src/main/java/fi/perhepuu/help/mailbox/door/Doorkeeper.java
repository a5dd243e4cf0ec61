package fi.perhepuu.help.mailbox.door;

import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells which request whoever is here has opened. A key is good at one site and for half an hour
 * after it was last used; one that has been touched is no key.
 */
@ApplicationScoped
public class Doorkeeper {

  private static final String PURPOSE = "mailbox";
  private static final Duration GOOD = Duration.ofMinutes(30);

  @Inject Vault vault;
  @Inject InstantSource clock;

  /** The request that is open, and for another half an hour. */
  public Optional<UUID> opened(HttpServletRequest request, HttpServletResponse response) {
    var site = CacheScope.of(request).owner();
    var id =
        MailboxCookie.in(request)
            .flatMap(it -> vault.open(PURPOSE, it))
            .flatMap(it -> read(it, site));
    id.ifPresent(it -> open(it, request, response));
    return id;
  }

  /** Whether somebody had a thread open here, however long ago. */
  public boolean hasBeenOpen(HttpServletRequest request) {
    return MailboxCookie.in(request).isPresent();
  }

  private Optional<UUID> read(String key, String site) {
    var parts = key.split(" ");
    return parts.length == 3
            && parts[0].equals(site)
            && Instant.ofEpochSecond(Long.parseLong(parts[2])).plus(GOOD).isAfter(clock.instant())
        ? Optional.of(UUID.fromString(parts[1]))
        : Optional.empty();
  }

  public void open(UUID id, HttpServletRequest request, HttpServletResponse response) {
    var key = CacheScope.of(request).owner() + " " + id + " " + clock.instant().getEpochSecond();
    MailboxCookie.set(vault.seal(PURPOSE, key), request, response);
  }

  public void close(HttpServletRequest request, HttpServletResponse response) {
    MailboxCookie.clear(request, response);
  }
}
