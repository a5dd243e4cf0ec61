package fi.perhepuu.editing.websites;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Websites that do not answer wait for somebody to look for their new address. */
@ApplicationScoped
class WebsiteAttention implements Attention {

  private static final int ORDER = 50;

  @Inject WebsiteBook book;

  @Override
  public List<Call> calls(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN) || hasRole.test(Role.EDITOR)
        ? List.of(
            new Call(
                ORDER,
                "editing.websites.call",
                book.countFailing(),
                "link-simple-horizontal",
                "/hallinta/linkit"))
        : List.of();
  }
}
