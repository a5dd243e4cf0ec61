package fi.perhepuu.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

  @ParameterizedTest
  @CsvSource({
    "town.example, town.example",
    "TOWN.Example:9080, town.example",
    "a-b.town.example:80, a-b.town.example"
  })
  void aHostIsLowerCaseAndWithoutPort(String header, String host) {
    assertEquals(Optional.of(host), HostName.ofHeader(header));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        ".",
        "town.example.",
        "-town.example",
        "town..example",
        "town.example:x",
        "[::1]",
        "a b",
        "town.example/..",
        "täällä.example"
      })
  void whatIsNotOnePlainHostIsNone(String header) {
    assertEquals(Optional.empty(), HostName.ofHeader(header));
  }

  @Test
  void aHostLongerThanDnsAllowsIsNone() {
    assertEquals(Optional.empty(), HostName.ofHeader("a.".repeat(130) + "example"));
  }
}
