package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Addressees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells other areas where somebody with a role is written to. */
@ApplicationScoped
class KnownAddressees implements Addressees {

  @Inject PeopleDesk desk;

  @Override
  public List<Addressee> withRole(Set<String> roles) {
    return desk.people().stream()
        .filter(AccountView::isActive)
        .filter(one -> !Collections.disjoint(one.roles(), roles))
        .map(one -> new Addressee(one.id(), one.email(), one.language()))
        .toList();
  }
}
