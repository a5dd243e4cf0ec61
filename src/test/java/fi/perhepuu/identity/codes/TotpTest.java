package fi.perhepuu.identity.codes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of RFC 6238, appendix B (their last six digits), and what people make of them. */
class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void saysWhatTheRfcSays(long second, String code) {
    assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second))));
  }

  @Test
  void aClockMayBeHalfAMinuteOffAndNoMore() {
    var now = Instant.ofEpochSecond(1_234_567_890);

    assertTrue(Totp.stepOf(SECRET, "005924", now.plusSeconds(30)).isPresent());
    assertTrue(Totp.stepOf(SECRET, "005924", now.minusSeconds(30)).isPresent());
    assertTrue(Totp.stepOf(SECRET, "005924", now.plusSeconds(61)).isEmpty());
    assertTrue(Totp.stepOf(SECRET, "005924", now.minusSeconds(61)).isEmpty());
  }

  @Test
  void blanksDoNotMatterAndNothingIsNoCode() {
    var now = Instant.ofEpochSecond(1_234_567_890);

    assertTrue(Totp.stepOf(SECRET, " 005 924 ", now).isPresent());
    assertTrue(Totp.stepOf(SECRET, "", now).isEmpty());
    assertTrue(Totp.stepOf(SECRET, null, now).isEmpty());
  }

  @Test
  void base32IsAsTheRfcHasIt() {
    assertEquals("MZXW6YTBOI", Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII)));
    assertArrayEquals(SECRET, Base32.decode(Base32.encode(SECRET)));
  }
}
