package fi.perhepuu.catalog.reading;

import java.util.List;

/** What there is to read and think about beside a service or a theme. */
public interface Readings {

  List<Reading> aboutType(String serviceType);

  /** Questionnaires and the path of a theme; none where the tenant has none to show. */
  List<Reading> testsOf(String theme);
}
