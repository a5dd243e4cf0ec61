package fi.perhepuu.testing.browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a walk has found wrong, the same fault of many pages told once. Many threads add to it. */
public final class Faults {

  private static final int PAGES_NAMED = 4;

  private final List<Fault> all = new ArrayList<>();

  public synchronized void add(Collection<Fault> more) {
    all.addAll(more);
  }

  public synchronized void assertNone() {
    if (!all.isEmpty()) {
      fail(told());
    }
  }

  private String told() {
    Map<String, List<Fault>> byFault =
        all.stream()
            .collect(Collectors.groupingBy(Fault::what, LinkedHashMap::new, Collectors.toList()));
    return byFault.entrySet().stream()
        .map(entry -> entry.getKey() + "\n    " + places(entry.getValue()))
        .collect(Collectors.joining("\n", all.size() + " faults:\n", "\n"));
  }

  private static String places(List<Fault> faults) {
    var named =
        faults.stream().limit(PAGES_NAMED).map(Fault::place).collect(Collectors.joining("\n    "));
    var rest = faults.size() - PAGES_NAMED;
    return rest > 0 ? named + "\n    and " + rest + " more" : named;
  }
}
