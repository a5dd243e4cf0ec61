package fi.perhepuu.licensing;

import fi.perhepuu.editing.ContentKind;
import java.util.UUID;

/**
 * Nodes of a tenant's own as content its people edit. They stand beside the model in the console
 * and are read nowhere but from the published versions, so they have no rows and no file.
 */
public interface OwnKind extends ContentKind, OwnNodes {

  @Override
  String list();

  @Override
  default String section() {
    return "model";
  }

  @Override
  default boolean hasOwnFile() {
    return false;
  }

  /** Nothing to take away: what is archived is no longer among the published versions. */
  @Override
  default void withdraw(UUID id) {}
}
