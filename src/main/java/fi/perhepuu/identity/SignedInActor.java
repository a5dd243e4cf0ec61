package fi.perhepuu.identity;

import fi.perhepuu.platform.audit.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The signed-in person as the trail of changes names her; a job has nobody behind it. */
@ApplicationScoped
class SignedInActor implements Actor {

  private static final String DEPLOYMENT = "Perhepuu";

  @Inject SignedInUser user;

  @Override
  public Optional<UUID> account() {
    return identity().map(SignedInUser.Identity::account);
  }

  @Override
  public String name() {
    return identity().map(SignedInUser.Identity::name).orElse(DEPLOYMENT);
  }

  private Optional<SignedInUser.Identity> identity() {
    try {
      return user.isPresent() ? Optional.of(user.get()) : Optional.empty();
    } catch (ContextNotActiveException job) {
      return Optional.empty();
    }
  }
}
