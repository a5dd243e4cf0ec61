package fi.perhepuu.identity.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * What providers say of themselves: their addresses, kept for an hour, and their keys, which are
 * fetched anew as soon as a token names one we do not know. One provider's keys never serve
 * another.
 */
@ApplicationScoped
class ProviderDirectory {

  private static final int PATIENCE = 5_000;
  private static final int LARGEST = 100_000;
  private static final int MOST = 2_000;

  /** No symmetric ones: our own client secret must not be able to vouch for anybody. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.EdDSA);

  private final Cache<String, Known> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(MOST).build();

  private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

  OIDCProviderMetadata metadata(Provider provider) throws ProviderAway {
    return known(provider).metadata();
  }

  IDTokenValidator validator(Provider provider) throws ProviderAway {
    var selector = new JWSVerificationKeySelector<>(ALGORITHMS, known(provider).keys());
    return new IDTokenValidator(
        new Issuer(provider.issuer()), new ClientID(provider.clientId()), selector, null);
  }

  private Known known(Provider provider) throws ProviderAway {
    var present = known.getIfPresent(provider.issuer());
    if (present != null) {
      return present;
    }
    try {
      var metadata =
          OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), PATIENCE, PATIENCE);
      var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST);
      JWKSource<SecurityContext> keys =
          JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever).build();
      var found = new Known(metadata, keys);
      known.put(provider.issuer(), found);
      return found;
    } catch (GeneralException | IOException away) {
      throw new ProviderAway(away);
    }
  }
}
