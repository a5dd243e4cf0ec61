package fi.perhepuu.licensing;

import java.util.Optional;

/** Where families read a node of the model. The area that shows it brings one. */
public interface ReaderPage {

  /** The page's address in a language; nothing for nodes the area does not show. */
  Optional<String> address(String type, String code, String language);
}
