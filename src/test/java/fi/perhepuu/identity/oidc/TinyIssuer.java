package fi.perhepuu.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A provider that says who it is and what its keys are, and signs what it is asked to. */
final class TinyIssuer implements AutoCloseable {

  private static final String CLIENT = "us";

  private final List<RSAKey> keys = new ArrayList<>();
  private final HttpServer server;
  private final String issuer;

  TinyIssuer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    says("/.well-known/openid-configuration", this::metadata);
    says("/keys", () -> new JWKSet(List.<JWK>copyOf(keys)).toString());
    server.start();
    adds();
  }

  private void says(String path, Supplier<String> what) {
    server.createContext(
        path,
        exchange -> {
          var body = what.get().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String metadata() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/in", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
         "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(issuer);
  }

  Provider provider() {
    return Provider.of(Map.of("issuer", issuer, "clientId", CLIENT));
  }

  /** From now on it signs with a new key; the earlier ones are still published. */
  void adds() {
    keys.add(key());
  }

  /** The oldest key is published no more. */
  void forgets() {
    keys.remove(0);
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  SignedJWT signs() {
    return signsWith(keys.get(keys.size() - 1));
  }

  /** As somebody who has made up a key of her own. */
  SignedJWT forged() {
    return signsWith(key());
  }

  private SignedJWT signsWith(RSAKey key) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(CLIENT)
            .subject("somebody")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .build();
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token;
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
