package fi.perhepuu.licensing.trial;

import fi.perhepuu.licensing.own.TriedRelease;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.html.OnTrial;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shows a draft to whoever has a ticket, past the memory of pages. Only families' pages are shown
 * so, and nothing can be sent: what somebody does to the site is done to what is published.
 */
public class TrialFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern OTHERS =
      Pattern.compile("/(hallinta|tyo|api|kirjaudu|esikatselu)(/.*)?");
  private static final Set<String> LOOKING = Set.of("GET", "HEAD");

  @Inject transient TrialTickets tickets;
  @Inject transient TrialModels models;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var draft = draft(request);
    if (draft.isEmpty()) {
      chain.doFilter(request, response);
    } else if (!LOOKING.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      show(draft.get(), request, response, chain);
    }
  }

  private Optional<TrialModels.Shown> draft(HttpServletRequest request) {
    var tenant = CurrentTenant.find();
    return tenant.isEmpty() || OTHERS.matcher(request.getRequestURI()).matches()
        ? Optional.empty()
        : TrialCookie.in(request)
            .flatMap(ticket -> tickets.open(ticket, tenant.get().slug()))
            .flatMap(models::find);
  }

  /** What is kept of these pages is kept under the ticket's digest, and no family is shown it. */
  private static CacheScope apart(HttpServletRequest request) {
    var scope = CacheScope.of(request);
    var ticket = TrialCookie.in(request).orElseThrow();
    return new CacheScope(scope.owner() + " " + Digests.sha256(ticket), scope.version());
  }

  private static void show(
      TrialModels.Shown shown,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(CacheScope.ATTRIBUTE, apart(request));
    response.setHeader("X-Robots-Tag", "noindex");
    try (var page = OnTrial.of(shown.version());
        var model = TriedRelease.on(shown.model())) {
      chain.doFilter(request, response);
    }
  }
}
