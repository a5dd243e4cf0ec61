package fi.perhepuu.licensing;

import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.data.Faults;
import java.util.List;

/**
 * An area's part of the shared model. Every bean of this type is asked when a release is loaded; an
 * area may add checks of its own beyond the shapes.
 */
public interface ModelSection {

  List<ModelShape> shapes();

  /** Notes what is wrong beyond the shapes; called when all nodes have been read. */
  default void check(ModelRelease release, Faults faults) {}

  /**
   * Why a tenant may not say a text of the section's nodes in these words, as the end of the key of
   * what its editor is told; empty when it may.
   */
  default String refusal(Place place, String text, ModelRelease model) {
    return "";
  }
}
