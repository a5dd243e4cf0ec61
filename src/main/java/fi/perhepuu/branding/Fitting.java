package fi.perhepuu.branding;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** A brand that is tried on: it is the site's look in this request and in no other. */
@RequestScoped
public class Fitting {

  private SiteProfile worn;

  public void wear(SiteProfile profile) {
    worn = profile;
  }

  Optional<SiteProfile> worn() {
    return Optional.ofNullable(worn);
  }
}
