package fi.perhepuu.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The way to a provider and back: code flow with PKCE and nonce. */
@ApplicationScoped
class Travel {

  private static final int PATIENCE = 5_000;

  @Inject ProviderDirectory directory;
  @Inject Config config;

  URI there(Provider provider, Departure departure, URI back) throws ProviderAway {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "profile", "email"),
            new ClientID(provider.clientId()),
            back)
        .endpointURI(directory.metadata(provider).getAuthorizationEndpointURI())
        .state(new State(departure.state()))
        .nonce(new Nonce(departure.nonce()))
        .codeChallenge(new CodeVerifier(departure.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Whom the provider vouches for; nobody when anything about its answer is wrong. */
  Optional<Arrival> back(Provider provider, Departure departure, String code, URI back)
      throws ProviderAway {
    try {
      var answer = exchange(provider, departure, code, back);
      if (!answer.indicatesSuccess()) {
        return Optional.empty();
      }
      var token = ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
      var nonce = new Nonce(departure.nonce());
      return Optional.of(arrival(provider, directory.validator(provider).validate(token, nonce)));
    } catch (BadJOSEException | JOSEException | ParseException refused) {
      return Optional.empty();
    } catch (IOException away) {
      throw new ProviderAway(away);
    }
  }

  private com.nimbusds.oauth2.sdk.TokenResponse exchange(
      Provider provider, Departure departure, String code, URI back)
      throws ProviderAway, IOException, ParseException {
    var endpoint = directory.metadata(provider).getTokenEndpointURI();
    var client = new ClientID(provider.clientId());
    var verifier = new CodeVerifier(departure.verifier());
    var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, verifier);
    var secret = config.getOptionalValue(provider.secretKey(), String.class);
    var builder =
        secret.isPresent()
            ? new TokenRequest.Builder(
                endpoint, new ClientSecretBasic(client, new Secret(secret.get())), grant)
            : new TokenRequest.Builder(endpoint, client, grant);
    var request = builder.build().toHTTPRequest();
    request.setConnectTimeout(PATIENCE);
    request.setReadTimeout(PATIENCE);
    return OIDCTokenResponseParser.parse(request.send());
  }

  private static Arrival arrival(Provider provider, IDTokenClaimsSet claims) {
    var email = claims.getStringClaim("email");
    var name = claims.getStringClaim("name");
    return new Arrival(
        provider.issuer() + " " + claims.getSubject().getValue(),
        email == null ? "" : email.strip().toLowerCase(Locale.ROOT),
        Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")),
        name == null || name.isBlank() ? String.valueOf(email) : name,
        provider.grants(claims.toJSONObject()));
  }
}
