package fi.perhepuu.platform.html;

import java.util.List;
import java.util.function.Predicate;

/** What of an area waits for somebody. Every bean of this type speaks on the console's home. */
public interface Attention {

  /**
   * @param hasRole whether the signed-in person has a role: nobody is called to what she cannot do
   */
  List<Call> calls(Predicate<String> hasRole);

  /**
   * Something that waits.
   *
   * @param order lower is more urgent
   * @param text the key of what is said; {@code {0}} is the count
   * @param href where it is done
   */
  record Call(int order, String text, long count, String icon, String href) {}
}
