package fi.perhepuu.testing.browser;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Closes the run's browser when the run is over. */
public final class BrowserEnd implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browsing.endShared();
  }
}
