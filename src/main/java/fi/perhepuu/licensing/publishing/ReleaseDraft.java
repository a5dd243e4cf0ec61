package fi.perhepuu.licensing.publishing;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;

/**
 * A release that has been read whole and found right, and is not published yet.
 *
 * @param base what it follows
 * @param content its files, packed as they will be kept
 */
public record ReleaseDraft(
    ModelRelease model, ModelRelease base, LocalizedText notes, byte[] content) {

  public String sha256() {
    return model.sha256();
  }

  public String version() {
    return model.version();
  }
}
