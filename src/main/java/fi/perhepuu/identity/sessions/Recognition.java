package fi.perhepuu.identity.sessions;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.LicensedRoles;
import fi.perhepuu.identity.SignedInUser.Identity;
import fi.perhepuu.identity.operators.OperatorSignIns;
import fi.perhepuu.identity.tokens.Claims;
import fi.perhepuu.identity.tokens.TokenIssuer;
import fi.perhepuu.identity.tokens.TokenReader;
import fi.perhepuu.platform.time.MachineTime;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whose a token is, here and now: it must be ours, of the tenant whose host was asked, and of
 * a sign-in that lives.
 */
@ApplicationScoped
class Recognition {

  @Inject TokenReader reader;
  @Inject TokenIssuer issuer;
  @Inject LivingSignIns signIns;
  @Inject OperatorSignIns operators;
  @Inject @MachineTime InstantSource clock;

  /**
   * A person who is known.
   *
   * @param current whether the token may be shown to the server, or must be exchanged first
   * @param old whether it had better be exchanged soon
   */
  record Known(Identity identity, boolean current, boolean old) {}

  Optional<Known> of(String token) {
    return reader.read(token).filter(Recognition::isHere).flatMap(this::known);
  }

  private static boolean isHere(Claims claims) {
    return realm().equals(claims.realm());
  }

  private static String realm() {
    return CurrentTenant.find().map(it -> it.id().role()).orElse(Claims.OPERATORS);
  }

  private Optional<Known> known(Claims claims) {
    if (claims.realm().equals(Claims.OPERATORS)) {
      return operators.living(claims.session()).map(it -> of(it, claims));
    }
    var identity = find(claims);
    if (identity.isPresent() && !roles(identity.get()).equals(claims.roles())) {
      // Another node may have told her of new roles before this one has heard.
      signIns.forget(claims.session());
      identity = find(claims);
    }
    return identity.filter(it -> it.account().equals(claims.account())).map(it -> of(it, claims));
  }

  private Optional<Identity> find(Claims claims) {
    return signIns.find(claims.session()).map(Recognition::licensed);
  }

  private static Identity licensed(Identity it) {
    var grants = it.grants().stream().filter(grant -> LicensedRoles.has(grant.role())).toList();
    return new Identity(it.account(), it.session(), it.name(), it.email(), it.language(), grants);
  }

  private Known of(Identity identity, Claims claims) {
    var now = clock.instant();
    var current = claims.expires().isAfter(now) && roles(identity).equals(claims.roles());
    var old = claims.expires().isBefore(now.plus(issuer.life().dividedBy(2)));
    return new Known(identity, current, old);
  }

  String tokenFor(Identity it) {
    return issuer.issue(it.account(), it.session(), realm(), it.email(), roles(it));
  }

  private static Set<String> roles(Identity identity) {
    return identity.grants().stream().map(Grant::role).collect(Collectors.toSet());
  }
}
