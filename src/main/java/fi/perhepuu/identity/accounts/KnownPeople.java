package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells other areas who has a role, and no more than the name. */
@ApplicationScoped
class KnownPeople implements People {

  @Inject PeopleDesk desk;

  @Override
  public List<Person> withRole(Set<String> roles) {
    return desk.people().stream()
        .filter(one -> !Collections.disjoint(one.roles(), roles))
        .map(one -> new Person(one.id(), one.name()))
        .toList();
  }
}
