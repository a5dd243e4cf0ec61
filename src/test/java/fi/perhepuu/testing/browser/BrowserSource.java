package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.util.List;

/** One way to come by a browser. */
interface BrowserSource {

  /** What a person calls this way, for the message when none of them led anywhere. */
  String name();

  /** The browsers this way leads to, best first; it may install one before it answers. */
  List<Path> browsers();

  /** Whether what it names must do: a person's own choice is not replaced by another browser. */
  default boolean isBinding() {
    return false;
  }
}
