package fi.perhepuu.licensing.releases;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/** Which version comes later: by their numbers one after the other, so 2026.10 after 2026.9. */
public final class VersionOrder {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private VersionOrder() {}

  public static int compare(String one, String other) {
    var ones = numbers(one);
    var others = numbers(other);
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      int difference = ones.get(i).compareTo(others.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    int difference = Integer.compare(ones.size(), others.size());
    return difference != 0 ? difference : one.compareTo(other);
  }

  private static List<BigInteger> numbers(String version) {
    return NUMBER.matcher(version).results().map(number -> new BigInteger(number.group())).toList();
  }
}
