package fi.perhepuu.identity.codes;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by time (RFC 6238): six digits, thirty seconds, one step of patience with clocks
 * on either side. Written out because it is shorter than a dependency, and the RFC brings its own
 * test.
 */
final class Totp {

  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;
  private static final String HMAC = "HmacSHA1";

  private Totp() {}

  static long step(Instant moment) {
    return moment.getEpochSecond() / STEP.toSeconds();
  }

  /** The step whose code was given; nothing when none near {@code now} has it. */
  static OptionalLong stepOf(byte[] secret, String given, Instant now) {
    var digits = given == null ? "" : given.replaceAll("\\s", "");
    for (long step = step(now) - 1; step <= step(now) + 1; step++) {
      if (MessageDigest.isEqual(code(secret, step).getBytes(), digits.getBytes())) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  static String code(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return ("%0" + DIGITS + "d").formatted(number % MODULUS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
