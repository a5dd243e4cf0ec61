package fi.perhepuu.identity.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** One computer cannot try everybody's door. */
class StrangersTest {

  @Test
  void aComputerThatFailsTooOftenIsLockedAndOthersAreNot() {
    var strangers = new Strangers();
    strangers.patienceWithComputer = 3;
    for (int time = 0; time < 3; time++) {
      assertFalse(strangers.isComputerLocked("192.0.2.1"));
      strangers.computerFailed("192.0.2.1");
    }

    assertTrue(strangers.isComputerLocked("192.0.2.1"));
    assertFalse(strangers.isComputerLocked("192.0.2.2"));
  }
}
