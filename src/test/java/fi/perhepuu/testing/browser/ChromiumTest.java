package fi.perhepuu.testing.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which browser is taken, in which order, and what is done when there is none. */
class ChromiumTest {

  private static final String CACHED =
      "/home/anna/.cache/ms-playwright/chromium_headless_shell-1208/linux/headless_shell";

  private final ImaginedMachine machine = new ImaginedMachine("linux");
  private final Set<Path> broken = new HashSet<>();

  private String found() {
    return new Chromium(machine, path -> !broken.contains(path)).find().toString();
  }

  @Test
  void takesTheOneThatIsNamedBeforeAnyOther() {
    machine.has("/usr/bin/chromium").setting("CHROMIUM", "/opt/my/chrome");

    assertEquals("/opt/my/chrome", found());
  }

  @Test
  void takesNoOtherWhenTheNamedOneDoesNotStart() {
    machine.has("/usr/bin/chromium").setting("PLAYWRIGHT_CHROMIUM", "/opt/my/chrome");
    broken.add(Path.of("/opt/my/chrome"));

    var failure = assertThrows(NoChromium.class, this::found);

    assertTrue(failure.getMessage().contains("does not start: [/opt/my/chrome]"));
    assertEquals(List.of(), machine.ran);
  }

  @Test
  void takesTheSystemsBeforePlaywrights() {
    machine.has("/usr/bin/google-chrome").has(CACHED);

    assertEquals("/usr/bin/google-chrome", found());
  }

  @Test
  void passesOverAProgramThatOnlySaysHowToInstallTheRealOne() {
    machine.has("/usr/bin/chromium-browser").has("/usr/bin/microsoft-edge");
    broken.add(Path.of("/usr/bin/chromium-browser"));

    assertEquals("/usr/bin/microsoft-edge", found());
  }

  @Test
  void usesWhatPlaywrightHasDownloadedBefore() {
    machine.has(CACHED).has(CACHED.replace("1208", "987"));

    assertEquals(CACHED, found());
    assertEquals(List.of(), machine.ran);
  }

  @Test
  void downloadsPlaywrightsBrowserWhenThereIsNone() {
    machine.brings("install --only-shell chromium", CACHED);

    assertEquals(CACHED, found());
  }

  @Test
  void installsTheLibrariesADownloadedBrowserLacks() {
    machine.brings("install --only-shell chromium", CACHED).brings("install-deps", "/lib/nss");
    machine.answers("id -u", "0\n");
    var opens =
        new Chromium(machine, path -> machine.isProgram(Path.of("/lib/nss"))).find().toString();

    assertEquals(CACHED, opens);
  }

  @Test
  void installsTheSystemsPackageWhereTheNetworkIsClosedToPlaywright() {
    machine.has("/usr/bin/apt-get").answers("id -u", "1000").answers("sudo -n id -u", "0");
    machine.brings("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get", "/usr/bin/chromium");

    assertEquals("/usr/bin/chromium", found());
    assertEquals("sudo -n apt-get update", machine.ran.get(1));
  }

  @Test
  void asksNobodyForAPassword() {
    machine.has("/usr/bin/apt-get").answers("id -u", "1000");

    var failure = assertThrows(NoChromium.class, this::found);

    assertTrue(failure.getMessage().contains("sudo apt-get install -y chromium"));
    assertEquals(1, machine.ran.size(), () -> "only Playwright's download: " + machine.ran);
  }

  @Test
  void knowsWhereAMacAndAWindowsKeepThem() {
    var mac = new ImaginedMachine("mac os x");
    var chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    var windows = new ImaginedMachine("windows 11").setting("ProgramFiles(x86)", "/x86");
    var edge = "/x86/Microsoft/Edge/Application/msedge.exe";

    assertEquals(Path.of(chrome), new Chromium(mac.has(chrome), path -> true).find());
    assertEquals(Path.of(edge), new Chromium(windows.has(edge), path -> true).find());
  }
}
