package fi.perhepuu.identity.oidc;

import fi.perhepuu.platform.crypto.Vault;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.tenancy.CurrentTenant;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered while somebody is away at her provider: sealed into a cookie of a few minutes,
 * good for this tenant alone.
 *
 * @param state must come back as it went
 * @param nonce must stand in the token
 * @param verifier proves that who asks for the token is who sent her
 * @param to where she was going
 */
record Departure(String state, String nonce, String verifier, String to, long second) {

  private static String purpose() {
    return "oidc " + CurrentTenant.get().id();
  }

  String seal(Vault vault) {
    var map =
        Map.of("state", state, "nonce", nonce, "verifier", verifier, "to", to, "second", second);
    return vault.seal(purpose(), Json.write(map));
  }

  static Optional<Departure> open(Vault vault, String sealed) {
    return vault
        .open(purpose(), sealed)
        .map(Json::readMap)
        .map(
            map ->
                new Departure(
                    String.valueOf(map.get("state")),
                    String.valueOf(map.get("nonce")),
                    String.valueOf(map.get("verifier")),
                    String.valueOf(map.get("to")),
                    (Long) map.get("second")));
  }
}
