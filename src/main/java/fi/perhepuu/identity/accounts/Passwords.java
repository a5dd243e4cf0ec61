package fi.perhepuu.identity.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import fi.perhepuu.platform.crypto.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Passwords as they are kept: Argon2id at the cost OWASP names. Each hash takes 19 MB for a moment,
 * so only a few are made at a time, whatever the crowd at the door.
 */
@ApplicationScoped
public class Passwords {

  /** The shortest password anybody may choose. */
  public static final int SHORTEST = 12;

  /** Longer ones would only keep the machine busy. */
  public static final int LONGEST = 200;

  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final int AT_ONCE = 4;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /** What an unknown account is compared with, so that it takes as long as a known one. */
  private final String nobodys =
      Password.hash(Digests.randomToken()).addRandomSalt(16).with(FUNCTION).getResult();

  public String hash(String password) {
    return place(() -> Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult());
  }

  /**
   * @param hash may be null: then nothing matches, after the same work
   */
  public boolean matches(String password, String hash) {
    var given = password == null ? "" : password;
    var kept = hash == null ? nobodys : hash;
    boolean right =
        given.length() <= LONGEST && place(() -> Password.check(given, kept).with(FUNCTION));
    return right && hash != null;
  }

  private <T> T place(java.util.function.Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
