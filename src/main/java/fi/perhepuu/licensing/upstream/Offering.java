package fi.perhepuu.licensing.upstream;

import java.util.List;

/** Things of a tenant's own that it may propose to the model. An area brings what it keeps. */
public interface Offering {

  /** Those of the tenant being served that families see. */
  List<Offer> offers();
}
