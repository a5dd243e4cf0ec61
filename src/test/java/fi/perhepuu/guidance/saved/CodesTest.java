package fi.perhepuu.guidance.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {

  private static String many(int count) {
    return IntStream.range(0, count).mapToObj(it -> "s" + it).collect(Collectors.joining(","));
  }

  @Test
  void onlyWhatCanBeACodeIsTakenAndOnce() {
    assertEquals(
        List.of("perhetyo", "art-money"),
        Codes.of("perhetyo,<b>,art-money,perhetyo,,../x,Ä").codes());
    assertEquals(List.of(), Codes.of(null).codes());
    assertEquals("", Codes.of("").text());
  }

  @Test
  void aListIsNeverLongerThanAPageHolds() {
    var full = Codes.of(many(50));
    assertEquals(20, full.codes().size());
    assertTrue(full.isFull());
    assertEquals(full, full.with("another"));
    assertEquals(List.of(), Codes.of("x".repeat(1_000_000)).codes());
  }

  @Test
  void addingAndTakingAwayKeepTheOrder() {
    assertEquals("a,b,c", Codes.of("a,b").with("c").text());
    assertEquals("a,c", Codes.of("a,b,c").without("b").text());
  }
}
