package fi.perhepuu.guidance.assessment.rules;

import java.util.List;
import java.util.OptionalInt;

/** What rules may ask of a set of answers. */
public interface Facts {

  /** What {@code sum} is called in rules. */
  String SUM = "sum";

  /** The value of a question's answer, or {@link #SUM}; nothing when it was not answered. */
  OptionalInt number(String code);

  /** The codes chosen at a question; none when it was not answered. */
  List<String> chosen(String code);
}
