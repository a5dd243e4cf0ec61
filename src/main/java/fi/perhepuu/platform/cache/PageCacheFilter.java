package fi.perhepuu.platform.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;

/**
 * Answers from memory what has been rendered since its owner last published, before anything of
 * Jakarta REST runs. A stale page is renewed by one request while the others still get it; if the
 * renewal fails, they go on getting it. A page that only a release has outdated waits for a moment
 * to be renewed beside the requests. The query string is no part of the key: pages that read it are
 * never kept, but for answers to questions, which are among few.
 */
public class PageCacheFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient PageCache pages;
  @Inject transient Renewal renewal;
  @Inject transient InstantSource clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var scope = CacheScope.of(request);
    var method = request.getMethod();
    if (scope == null || !(method.equals("GET") || method.equals("HEAD"))) {
      chain.doFilter(request, response);
      return;
    }
    var key = new PageCache.Key(scope.owner(), request.getRequestURI());
    var asked = pages.findAsked(key.asked(request.getQueryString()));
    var page = pages.find(key);
    if (asked != null && asked.isFresh(scope, clock.millis())) {
      PageSender.send(asked, request, response);
    } else if (page != null && (page.isFresh(scope, clock.millis()) || waits(page, key, scope))) {
      PageSender.send(page, request, response);
    } else if (page == null) {
      first(key, scope, request, response, chain);
    } else if (page.claimRefresh()) {
      try {
        render(key, scope, page, request, response, chain);
      } finally {
        page.releaseRefresh();
      }
    } else {
      PageSender.send(page, request, response);
    }
  }

  private boolean waits(CachedPage page, PageCache.Key key, CacheScope scope) {
    boolean waits = page.mayWait(scope, clock.millis());
    if (waits) {
      renewal.soon(key);
    }
    return waits;
  }

  private void first(
      PageCache.Key key,
      CacheScope scope,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    var asked = key.asked(request.getQueryString());
    var lock = pages.lock(asked == null ? key : asked);
    lock.lock();
    try {
      var made = pages.findAsked(asked);
      boolean fresh = made != null && made.isFresh(scope, clock.millis());
      var page = fresh ? made : pages.find(key);
      if (page != null) {
        PageSender.send(page, request, response);
      } else {
        render(key, scope, null, request, response, chain);
      }
    } finally {
      lock.unlock();
    }
  }

  private void render(
      PageCache.Key key,
      CacheScope scope,
      CachedPage stale,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    renewal.reachedBy(request);
    var recorded = new RecordedResponse(response);
    chain.doFilter(request, recorded);
    var cacheable = (Cacheable) request.getAttribute(Cacheable.ATTRIBUTE);
    if (cacheable != null) {
      var page =
          new CachedPage(
              recorded.getStatus(),
              recorded.headers(),
              recorded.body(),
              request.getHeader("Host"),
              scope,
              cacheable);
      if (cacheable.ofQuestion()) {
        pages.storeAsked(key.asked(request.getQueryString()), page);
      } else {
        pages.store(key, page);
      }
      PageSender.send(page, request, response);
    } else if (stale != null && recorded.getStatus() >= 500) {
      PageSender.send(stale, request, response);
    } else {
      pages.forget(key);
      pass(recorded, request, response);
    }
  }

  private static void pass(
      RecordedResponse recorded, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(recorded.getStatus());
    recorded.headers().forEach(response::setHeader);
    var body = recorded.body();
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }
}
