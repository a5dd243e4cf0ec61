package fi.perhepuu.licensing.upstream;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** The proposals' stop on the rail, for administrators whose licence lets them propose. */
@ApplicationScoped
class ProposalEntry implements ConsoleEntry {

  static final String SECTION = "proposals";
  private static final int ORDER = 65;

  @Inject ProposingRight right;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public String label() {
    return "licensing.proposals.nav";
  }

  @Override
  public String icon() {
    return "git-branch";
  }

  @Override
  public String href() {
    return ProposalAdminPages.AT;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN) && right.isGiven();
  }
}
