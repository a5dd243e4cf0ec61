package fi.perhepuu.licensing.license;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Calls an administrator when the licence is to be accepted, is about to end, or is over. */
@ApplicationScoped
class LicenseAttention implements Attention {

  private static final int ORDER = 15;
  private static final String ICON = "seal-check";

  @Inject CurrentLicense license;

  @Override
  public List<Call> calls(Predicate<String> hasRole) {
    if (!hasRole.test(Role.ADMIN)) {
      return List.of();
    }
    var state = license.state();
    if (state.isOver() || state == LicenseState.EXPIRING) {
      var days = license.get().daysLeft(license.today()).orElse(0L);
      return List.of(call("licensing.license.attention." + state.code(), days));
    }
    return license.areTermsAccepted()
        ? List.of()
        : List.of(call("licensing.license.attention.accept", 1));
  }

  private static Call call(String text, long count) {
    return new Call(ORDER, text, count, ICON, LicensePages.AT);
  }
}
