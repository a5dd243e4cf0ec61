package fi.perhepuu.identity.sessions;

import fi.perhepuu.identity.SignedInUser.Identity;
import fi.perhepuu.identity.accounts.AccountChanged;
import fi.perhepuu.identity.accounts.AccountDesk;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins sign-ins, tells whether one still lives, and ends them. */
@ApplicationScoped
@Transactional
public class SignInDesk {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration NOTED = Duration.ofMinutes(1);

  @Inject SignIns signIns;
  @Inject AccountDesk accounts;
  @Inject InstantSource clock;

  @Inject
  @ConfigProperty(name = "sign-in.unused-minutes")
  int unusedMinutes;

  @Inject
  @ConfigProperty(name = "sign-in.hours")
  int hours;

  public Identity begin(AccountView account, String agent) {
    var now = clock.instant();
    signIns.forgetBefore(account.id(), now.minus(KEPT));
    var signIn = new SignIn(account.id(), agent == null ? "" : agent, now);
    signIns.add(signIn);
    return identity(account, signIn.id);
  }

  /** Whose sign-in it is, if it lives and she may be here. That somebody has looked is noted. */
  Optional<Identity> living(UUID id) {
    var now = clock.instant();
    var signIn = signIns.find(id).filter(it -> isAlive(it, now));
    signIn.filter(it -> it.seenAt.plus(NOTED).isBefore(now)).ifPresent(it -> it.seenAt = now);
    return signIn.flatMap(it -> accounts.active(it.account)).map(it -> identity(it, id));
  }

  private boolean isAlive(SignIn signIn, Instant now) {
    return signIn.isAlive(now, Duration.ofMinutes(unusedMinutes), Duration.ofHours(hours));
  }

  private static Identity identity(AccountView it, UUID session) {
    return new Identity(it.id(), session, it.name(), it.email(), it.language(), it.grants());
  }

  /** Where a person is signed in now, the latest first. */
  public List<SignInView> of(UUID account, UUID current) {
    var now = clock.instant();
    return signIns.open(account).stream()
        .filter(it -> isAlive(it, now))
        .map(it -> it.view(current))
        .toList();
  }

  /** Ends one of a person's own sign-ins; another's is none of hers. */
  public void end(UUID account, UUID id) {
    signIns
        .find(id)
        .filter(it -> it.account.equals(account))
        .orElseThrow(() -> new NotFound("sign-in"))
        .end(clock.instant());
  }

  void accountChanged(@Observes AccountChanged event) {
    if (event.endsSignIns()) {
      signIns.open(event.account()).forEach(it -> it.end(clock.instant()));
    }
  }
}
