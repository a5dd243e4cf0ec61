package fi.perhepuu.identity.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import fi.perhepuu.identity.accounts.ExternalAccounts;
import fi.perhepuu.identity.entry.Door;
import fi.perhepuu.identity.entry.Entrance;
import fi.perhepuu.identity.entry.Journey;
import fi.perhepuu.platform.crypto.Vault;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The door for those whom another identity provider vouches for. */
@Path("/kirjaudu/tunnistus")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OidcPages {

  private static final Logger LOG = Logger.getLogger(OidcPages.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Inject Providers providers;
  @Inject Travel travel;
  @Inject ExternalAccounts accounts;
  @Inject Entrance entrance;
  @Inject PublicOrigin origin;
  @Inject Vault vault;
  @Inject InstantSource clock;
  @Inject Door door;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  public Response leave(@QueryParam("to") String to) {
    var provider = providers.current().orElseThrow(() -> new NotFound("page"));
    var departure =
        new Departure(
            new State().getValue(),
            new Nonce().getValue(),
            new CodeVerifier().getValue(),
            Journey.to(to).to(),
            clock.instant().getEpochSecond());
    try {
      var there = travel.there(provider, departure, back());
      DepartureCookie.set(departure.seal(vault), request, response);
      return Response.seeOther(there).header("Cache-Control", "no-store").build();
    } catch (ProviderAway away) {
      LOG.log(Level.WARNING, away, () -> "The provider " + provider.issuer() + " is away");
      return refuse("identity.oidc.away");
    }
  }

  @GET
  @Path("paluu")
  public Response arrive(@QueryParam("code") String code, @QueryParam("state") String state) {
    var provider = providers.current().orElseThrow(() -> new NotFound("page"));
    var departure = departure().filter(it -> it.state().equals(state) && code != null);
    DepartureCookie.clear(request, response);
    if (departure.isEmpty()) {
      return refuse("identity.door.late");
    }
    try {
      var arrival = travel.back(provider, departure.get(), code, back());
      return arrival
          .map(it -> let(it, departure.get()))
          .orElseGet(() -> refuse("identity.oidc.refused"));
    } catch (ProviderAway away) {
      LOG.log(Level.WARNING, away, () -> "The provider " + provider.issuer() + " is away");
      return refuse("identity.oidc.away");
    }
  }

  private Optional<Departure> departure() {
    return DepartureCookie.in(request)
        .flatMap(kept -> Departure.open(vault, kept))
        .filter(it -> Instant.ofEpochSecond(it.second()).plus(PATIENCE).isAfter(clock.instant()));
  }

  private Response let(Arrival it, Departure departure) {
    if (it.grants().isEmpty()) {
      return refuse("identity.oidc.no-role");
    }
    return accounts
        .known(it.externalId(), it.email(), it.verified(), it.name(), it.grants())
        .map(account -> entrance.enter(account, Journey.to(departure.to()), response))
        .orElseGet(() -> refuse("identity.oidc.unknown"));
  }

  /** On the host she came by, so that the cookie comes back too. */
  private URI back() {
    return URI.create(origin.at(request.getServerName()) + "/kirjaudu/tunnistus/paluu");
  }

  private Response refuse(String key) {
    return door.refuse("", Journey.NOWHERE, key);
  }
}
