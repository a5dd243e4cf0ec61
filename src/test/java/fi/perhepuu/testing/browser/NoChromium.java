package fi.perhepuu.testing.browser;

/** There is no browser to test with. The message says exactly what to type. */
final class NoChromium extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String MESSAGE =
      """
      The browser tests need a Chromium, and none could be found or installed.
      Tried: %s.
      Install one and run the tests again:
        %s
      or name one:
        CHROMIUM=/path/to/chromium ./mvnw verify
      """;

  NoChromium(Machine machine, String tried) {
    super(MESSAGE.formatted(tried, advice(machine)));
  }

  private static String advice(Machine machine) {
    if (machine.isMac()) {
      return "brew install --cask chromium";
    }
    if (machine.isWindows()) {
      return "winget install Google.Chrome";
    }
    return machine.program("dnf").isPresent()
        ? "sudo dnf install -y chromium"
        : "sudo apt-get update && sudo apt-get install -y chromium";
  }
}
