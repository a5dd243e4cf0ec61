package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Addressees;
import fi.perhepuu.identity.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells other areas who has a role by name, and those who send mail where she reads it. */
@ApplicationScoped
class KnownPeople implements People, Addressees {

  @Inject PeopleDesk desk;

  @Override
  public List<Person> withRole(Set<String> roles) {
    return desk.people().stream()
        .filter(one -> !Collections.disjoint(one.roles(), roles))
        .map(one -> new Person(one.id(), one.name()))
        .toList();
  }

  @Override
  public List<Addressee> reachable(Set<String> roles) {
    return desk.people().stream()
        .filter(AccountView::isActive)
        .filter(one -> !Collections.disjoint(one.roles(), roles))
        .map(one -> new Addressee(one.id(), one.email(), one.language()))
        .toList();
  }
}
