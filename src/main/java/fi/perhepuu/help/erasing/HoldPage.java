package fi.perhepuu.help.erasing;

import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/** Whether a request is kept from being erased, and why: nothing of what was told. */
public record HoldPage(RequestView request, LocalizedText queue) {

  public List<HoldReason> reasons() {
    return List.of(HoldReason.values());
  }
}
