package fi.perhepuu.identity.sessions;

import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The language of pages whose address names none: the signed-in person's own, the one she has just
 * asked for, the first her browser asks for that the site speaks, or the site's.
 */
@RequestScoped
class VisitorLanguage {

  private static final String WISH = "kieli";

  @Inject SignedInUser user;
  @Inject RequestLanguage language;
  @Inject Locality locality;

  void choose(HttpServletRequest request) {
    var nobodys = CurrentTenant.find().isEmpty();
    if (nobodys || PrivateRooms.haveNoLanguage(request.getRequestURI())) {
      language.set(wished(request));
    }
  }

  private String wished(HttpServletRequest request) {
    if (user.isPresent() && locality.speaks(user.get().language())) {
      return user.get().language();
    }
    var asked = wish(request);
    if (asked != null && locality.speaks(asked)) {
      return asked;
    }
    return accepted(request).stream()
        .filter(locality::speaks)
        .findFirst()
        .orElse(locality.defaultLanguage());
  }

  // From the address only: to look for it among the parameters would read a form's body.
  private static String wish(HttpServletRequest request) {
    var query = request.getQueryString();
    int at = query == null ? -1 : query.indexOf(WISH + "=");
    int from = at + WISH.length() + 1;
    return at < 0 || query.length() < from + 2 ? null : query.substring(from, from + 2);
  }

  private static List<String> accepted(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : Collections.list(request.getLocales()).stream().map(Locale::getLanguage).toList();
  }
}
