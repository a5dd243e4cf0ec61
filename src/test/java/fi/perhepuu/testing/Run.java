package fi.perhepuu.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the shared application before the first integration test, because Arquillian reads where
 * it is before any test runs, and stops it when the run is over.
 */
public final class Run implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Setting.isPresent()) {
      RunningApplication.get();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    RunningApplication.stop();
  }
}
