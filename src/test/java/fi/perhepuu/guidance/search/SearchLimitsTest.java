package fi.perhepuu.guidance.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.perhepuu.platform.cache.CacheScope;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchLimitsTest {

  private final SearchLimits limits = new SearchLimits();

  private static HttpServletRequest request(String owner, String address) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SearchLimitsTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                method.getName().equals("getRemoteAddr") ? address : new CacheScope(owner, 1));
  }

  @Test
  void whoSearchesFasterThanPeopleIsAskedToWaitAndNobodyElse() {
    limits.perSecond = 3;
    limits.clock = InstantSource.fixed(Instant.EPOCH);
    limits.load();
    IntStream.range(0, 3).forEach(turn -> limits.take(request("one", "192.0.2.1")));

    var refusal =
        assertThrows(TooManySearches.class, () -> limits.take(request("one", "192.0.2.1")));
    assertEquals(429, refusal.status());
    assertDoesNotThrow(() -> limits.take(request("one", "192.0.2.2")));
    assertDoesNotThrow(() -> limits.take(request("other", "192.0.2.1")));
  }
}
