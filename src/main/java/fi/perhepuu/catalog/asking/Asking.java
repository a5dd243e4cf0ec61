package fi.perhepuu.catalog.asking;

import java.util.List;

/** Which help buttons belong on a page; none where the tenant has none to show. */
public interface Asking {

  List<AskButton> all();

  List<AskButton> inSituation(String situation);

  List<AskButton> atAge(String age);

  /** Those made from a template of the model. */
  List<AskButton> ofTemplate(String template);

  List<AskButton> aboutType(String serviceType);

  /**
   * @param named the code of the button the service itself names, or null
   */
  List<AskButton> aboutService(String serviceType, String named);
}
