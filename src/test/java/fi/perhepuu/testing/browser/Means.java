package fi.perhepuu.testing.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.function.Consumer;

/** What a family reads with, where that differs from a usual computer. */
public enum Means {
  /** No script runs: an old phone, a strict browser, or a network that lost the file. */
  NO_SCRIPTS(options -> options.setJavaScriptEnabled(false)),
  /** The system's own few colors instead of the page's. */
  FORCED_COLORS(options -> options.setForcedColors(ForcedColors.ACTIVE)),
  /** A device set to dark. */
  NIGHT(options -> options.setColorScheme(ColorScheme.DARK)),
  PHONE(options -> options.setViewportSize(Window.PHONE.width(), Window.PHONE.height()));

  private final Consumer<NewContextOptions> change;

  Means(Consumer<NewContextOptions> change) {
    this.change = change;
  }

  void change(NewContextOptions options) {
    change.accept(options);
  }
}
