package fi.perhepuu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessibilityStatementTest {

  @Test
  void readsWhatTheTenantStates() {
    var statement =
        AccessibilityStatement.of(
            Map.of(
                "conformance",
                "full",
                "publishedOn",
                "2026-09-01",
                "feedbackEmail",
                "palaute@mallila.test",
                "feedbackDays",
                7,
                "gaps",
                List.of(Map.of("criterion", "4.1.2", "text", Map.of("fi", "Nimi puuttuu."))),
                "supervisor",
                Map.of("phone", "029 000 0000")));
    assertEquals("full", statement.conformance());
    assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), statement.published());
    assertEquals("7", statement.feedbackDays());
    assertEquals("4.1.2", statement.gaps().get(0).criterion());
    assertEquals("Nimi puuttuu.", statement.gaps().get(0).text().in("fi"));
    assertEquals("029 000 0000", statement.supervisor().phone());
  }

  @Test
  void claimsNoMoreThanWhatIsStated() {
    var statement = AccessibilityStatement.of(Map.of());
    assertEquals("partial", statement.conformance());
    assertTrue(statement.assessed().isEmpty());
    assertEquals("14", statement.feedbackDays());
  }
}
