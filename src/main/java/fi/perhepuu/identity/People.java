package fi.perhepuu.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tenant's people by name, for those who give them work. Never shown to families. */
public interface People {

  /** Everybody who has one of the roles, by name; who has been removed has none. */
  List<Person> withRole(Set<String> roles);

  /** Somebody who works here. */
  record Person(UUID account, String name) {}
}
