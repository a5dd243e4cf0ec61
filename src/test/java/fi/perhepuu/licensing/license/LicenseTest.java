package fi.perhepuu.licensing.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a licence is on a day, at every boundary. */
class LicenseTest {

  private static final Map<String, Object> ONE_YEAR =
      Map.of("validFrom", "2026-08-01", "validTo", "2027-07-31");

  private static License with(Map<String, Object> more) {
    Map<String, Object> document = new HashMap<>(ONE_YEAR);
    document.putAll(more);
    return LicenseDocument.read(document);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, OFFERED",
    "2026-08-01, ACTIVE",
    "2027-05-01, ACTIVE",
    "2027-05-02, EXPIRING",
    "2027-07-31, EXPIRING",
    "2027-08-01, EXPIRED",
    "2027-10-29, EXPIRED",
    "2027-10-30, AFTERMATH",
    "2037-01-01, AFTERMATH"
  })
  void theDatesSayWhatItIs(LocalDate today, LicenseState state) {
    assertEquals(state, with(Map.of()).state(today, true));
  }

  @Test
  void whatNobodyHasAcceptedIsOfferedUntilItIsOver() {
    assertEquals(LicenseState.OFFERED, with(Map.of()).state(LocalDate.of(2027, 7, 31), false));
    assertEquals(LicenseState.EXPIRED, with(Map.of()).state(LocalDate.of(2027, 8, 1), false));
  }

  @Test
  void itIsRevokedFromTheDayThatIsSaid() {
    var revoked = with(Map.of("revokedOn", "2026-12-01"));
    assertEquals(LicenseState.ACTIVE, revoked.state(LocalDate.of(2026, 11, 30), true));
    assertEquals(LicenseState.REVOKED, revoked.state(LocalDate.of(2026, 12, 1), true));
    assertEquals(LicenseState.REVOKED, revoked.state(LocalDate.of(2030, 1, 1), true));
  }

  @Test
  void aLicenceWithoutAnEndDoesNotExpire() {
    var open = LicenseDocument.read(Map.of("validFrom", "2026-08-01"));
    assertEquals(LicenseState.ACTIVE, open.state(LocalDate.of(2099, 1, 1), true));
    assertEquals(Optional.empty(), open.aftermathFrom());
  }

  @Test
  void aRenewalThatFollowsAtOnceKeepsItFromExpiring() {
    var renewed = with(renewal("2027-08-01", "2028-07-31"));
    assertEquals(LicenseState.ACTIVE, renewed.state(LocalDate.of(2027, 7, 31), true));
    assertEquals(
        Optional.of(LocalDate.of(2028, 7, 31)), renewed.lastDay(LocalDate.of(2027, 7, 31)));
  }

  @Test
  void aRenewalThatComesLaterLeavesAGap() {
    var later = with(renewal("2027-09-01", "2028-08-31"));
    assertEquals(LicenseState.EXPIRING, later.state(LocalDate.of(2027, 7, 31), true));
    assertEquals(LicenseState.EXPIRED, later.state(LocalDate.of(2027, 8, 31), true));
    assertEquals(LicenseState.ACTIVE, later.state(LocalDate.of(2027, 9, 1), true));
  }

  private static Map<String, Object> renewal(String from, String to) {
    return Map.of("renewals", List.of(Map.of("validFrom", from, "validTo", to)));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-05-01, ",
    "2027-05-02, 2027-07-31/90",
    "2027-06-30, 2027-07-31/90",
    "2027-07-01, 2027-07-31/30",
    "2027-07-23, 2027-07-31/30",
    "2027-07-24, 2027-07-31/7",
    "2027-07-31, 2027-07-31/7",
    "2027-08-01, "
  })
  void theLatestReminderIsDue(LocalDate today, String reminder) {
    assertEquals(
        Optional.ofNullable(reminder), Reminder.due(with(Map.of()), today).map(Reminder::toString));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00:00Z, 2026-11-23T10:00:00Z",
    "2026-11-23T01:00:00Z, 2026-11-23T07:00:00Z",
    "2026-11-23T14:00:00Z, 2026-11-24T07:00:00Z",
    "2026-11-27T14:00:00Z, 2026-11-30T07:00:00Z",
    "2026-11-28T01:00:00Z, 2026-11-30T07:00:00Z"
  })
  void aLetterLeavesInWorkingHours(Instant planned, Instant due) {
    assertEquals(due, LicenseNight.atWork(planned));
  }

  @Test
  void aSoundLicenceHasNoFaults() throws IOException {
    assertFalse(
        faults(
                "{validFrom: 2026-08-01, validTo: 2027-07-31, aftermath: hide, termsVersion: 2026-1,"
                    + " renewals: [{validFrom: 2027-08-01}]}")
            .any());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{validFrom: 2026-08-01, validTo: 2026-07-31}",
        "{validFrom: 2026-08-01, validTo: 2027-07-31, renewals: [{validFrom: 2027-07-31}]}",
        "{validFrom: 2026-08-01, renewals: [{validFrom: 2030-01-01}]}",
        "{validFrom: 2026-02-30}",
        "{revokedOn: soon}",
        "{aftermath: burn}",
        "{termsVersion: 1999-1}"
      })
  void aLicenceThatMakesNoSenseIsRefused(String yaml) throws IOException {
    assertTrue(faults(yaml).any(), yaml);
  }

  private static Faults faults(String yaml) throws IOException {
    var faults = new Faults();
    var bytes = yaml.getBytes(StandardCharsets.UTF_8);
    new YamlReader(faults)
        .map("license", new ByteArrayInputStream(bytes))
        .ifPresent(LicenseCheck::of);
    return faults;
  }

  @Test
  void everyVersionOfTheTermsSpeaksEveryLanguage() {
    for (var version : LicenseTerms.VERSIONS) {
      for (var language : List.of("fi", "sv", "en")) {
        assertTrue(LicenseTerms.clauses(version, language).size() >= 6, version + language);
      }
    }
  }
}
