package fi.perhepuu.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fi.perhepuu.platform.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the deployment. The youngest signs; when it has grown old a new one is made,
 * published at once and used once every node must have seen it. An old key is published for as long
 * again, then forgotten.
 */
@ApplicationScoped
public class SigningKeys {

  private static final int BITS = 2048;
  private static final Duration UNTIL_SEEN = Duration.ofMinutes(2);
  private static final Duration FRESH = Duration.ofSeconds(30);

  @Inject SigningKeyRows rows;
  @Inject @MachineTime InstantSource clock;

  @Inject
  @ConfigProperty(name = "token.key.days")
  int days;

  private volatile List<SigningKey> keys = List.of();
  private volatile Instant read = Instant.EPOCH;

  RSAKey signing() {
    var all = fresh();
    if (all.isEmpty() || all.get(0).since().plus(age()).isBefore(clock.instant())) {
      all = extend();
    }
    var seen = clock.instant().minus(UNTIL_SEEN);
    return all.stream()
        .filter(key -> key.since().isBefore(seen))
        .findFirst()
        .orElse(all.get(all.size() - 1))
        .key();
  }

  Optional<RSAKey> find(String kid) {
    return in(fresh(), kid).or(() -> in(load(), kid));
  }

  /** The public halves, for whoever verifies our tokens. */
  JWKSet published() {
    return new JWKSet(fresh().stream().map(it -> (JWK) it.key().toPublicJWK()).toList());
  }

  private static Optional<RSAKey> in(List<SigningKey> keys, String kid) {
    return keys.stream().filter(key -> key.id().equals(kid)).findFirst().map(SigningKey::key);
  }

  private Duration age() {
    return Duration.ofDays(days);
  }

  private List<SigningKey> fresh() {
    return read.plus(FRESH).isBefore(clock.instant()) ? load() : keys;
  }

  private synchronized List<SigningKey> extend() {
    var all = load();
    if (!all.isEmpty() && all.get(0).since().plus(age()).isAfter(clock.instant())) {
      return all;
    }
    try {
      var now = clock.instant();
      rows.forgetBefore(now.minus(age().multipliedBy(2)));
      rows.add(new SigningKey(make(), now));
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
    return load();
  }

  private static RSAKey make() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyID(UUID.randomUUID().toString())
          .generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<SigningKey> load() {
    try {
      keys = rows.all();
      read = clock.instant();
      return keys;
    } catch (SQLException away) {
      if (keys.isEmpty()) {
        throw new IllegalStateException(away);
      }
      return keys; // the last known ones are better than none
    }
  }
}
