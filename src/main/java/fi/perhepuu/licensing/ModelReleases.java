package fi.perhepuu.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The model, for whoever is being served. */
@ApplicationScoped
public class ModelReleases {

  @Inject ServedModel served;

  /** The model as the tenant being served sees it; the newest we ship when none is. */
  public ModelRelease current() {
    return served.seen();
  }

  /**
   * The release the tenant has adopted, without anybody's own words and safe by the newest: the
   * same object for all who have adopted it.
   */
  public ModelRelease shared() {
    return served.adopted();
  }
}
