package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser somebody has named. */
record ConfiguredBrowser(Machine machine) implements BrowserSource {

  private static final List<String> SETTINGS =
      List.of("CHROMIUM", "PLAYWRIGHT_CHROMIUM", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH");

  @Override
  public String name() {
    return "the browser named in CHROMIUM";
  }

  @Override
  public List<Path> browsers() {
    return named().map(this::program).stream().toList();
  }

  @Override
  public boolean isBinding() {
    return named().isPresent();
  }

  private Optional<String> named() {
    return SETTINGS.stream().map(machine::setting).flatMap(Optional::stream).findFirst();
  }

  /** A bare name is looked up as a shell would. */
  private Path program(String named) {
    return machine.program(named).orElse(Path.of(named));
  }
}
