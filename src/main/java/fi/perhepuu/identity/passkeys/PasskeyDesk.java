package fi.perhepuu.identity.passkeys;

import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps passkeys: each look a short transaction. */
@ApplicationScoped
@Transactional
public class PasskeyDesk {

  @Inject Passkeys passkeys;
  @Inject InstantSource clock;

  /** What a device's key is compared with. */
  record Kept(UUID account, String credential, String publicKey, long uses) {

    static Kept of(Passkey it) {
      return new Kept(it.account, it.credential, it.publicKey, it.uses);
    }
  }

  public List<PasskeyView> of(UUID account) {
    return passkeys.of(account).stream().map(Passkey::view).toList();
  }

  List<Kept> keptBy(UUID account) {
    return passkeys.of(account).stream().map(Kept::of).toList();
  }

  Optional<Kept> at(String credential) {
    return passkeys.at(credential).map(Kept::of);
  }

  void add(Kept key, String label) {
    passkeys.add(
        new Passkey(
            key.account(), key.credential(), key.publicKey(), key.uses(), label, clock.instant()));
  }

  void used(String credential, long uses) {
    passkeys.at(credential).ifPresent(it -> it.use(uses, clock.instant()));
  }

  void remove(UUID account, UUID id) {
    var one =
        passkeys
            .find(id)
            .filter(it -> it.account.equals(account))
            .orElseThrow(() -> new NotFound("passkey"));
    passkeys.remove(one);
  }
}
