package fi.perhepuu.identity.oidc;

import fi.perhepuu.identity.entry.OtherDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;

/** The way to the tenant's own identity provider, when it has one. */
@ApplicationScoped
class ProviderDoor implements OtherDoor {

  @Inject Providers providers;

  @Override
  public Optional<String> leadingTo(String to) {
    return providers
        .current()
        .map(any -> UriBuilder.fromPath("/kirjaudu/tunnistus").queryParam("to", "{to}"))
        .map(address -> address.build(to).toString());
  }
}
