package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.data.Faults;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a release retires. A retired node is shown nowhere, but stays to be found: a tenant's own
 * service of a retired type keeps the ground it stands on. A later release that writes the node
 * anew brings it back.
 */
final class Retirement {

  private static final String FILE = ModelLoader.RELEASE + ".yaml";

  private final Below below;
  private final Faults faults;
  private final Map<String, Set<String>> written = new HashMap<>();
  private final Map<String, Set<String>> retired = new HashMap<>();

  Retirement(Below below, Faults faults) {
    this.below = below;
    this.faults = faults;
  }

  /** The codes the release's own files hold. */
  void written(String type, Set<String> codes) {
    written.put(type, codes);
  }

  /** Notes what is retired and what cannot be. */
  void read(ModelNode about) {
    if (about.content().get("retires") instanceof Map<?, ?> types) {
      types.forEach(
          (type, codes) -> {
            if (codes instanceof List<?> list) {
              list.forEach(code -> retire(about, String.valueOf(type), String.valueOf(code)));
            } else {
              faults.add(FILE, about.line(), "'retires." + type + "' must be a list");
            }
          });
    }
  }

  private void retire(ModelNode about, String type, String code) {
    boolean own = written.getOrDefault(type, Set.of()).contains(code);
    if (below.find(type, code).isEmpty() && own) {
      // A model of its own goes on carrying what it once added: others may stand on it.
      retired.computeIfAbsent(type, any -> new HashSet<>()).add(code);
    } else if (below.find(type, code).isEmpty()) {
      faults.add(FILE, about.line(), "retires '" + code + "', not in " + type);
    } else if (below.retired(type).contains(code)) {
      faults.add(FILE, about.line(), "retires '" + code + "', retired from " + type + " before");
    } else if (own) {
      faults.add(FILE, about.line(), "retires '" + code + "' and writes it in " + type + ".yaml");
    } else {
      retired.computeIfAbsent(type, any -> new HashSet<>()).add(code);
    }
  }

  /** All that is not shown, by type; what was retired before included. */
  Map<String, Set<String>> hidden() {
    Map<String, Set<String>> hidden = new HashMap<>();
    below.model().hidden().forEach((type, codes) -> hidden.put(type, new HashSet<>(codes)));
    written.forEach(
        (type, codes) ->
            hidden.computeIfPresent(
                type,
                (any, before) -> {
                  before.removeAll(codes);
                  return before.isEmpty() ? null : before;
                }));
    retired.forEach((type, codes) -> hidden.merge(type, codes, Retirement::both));
    hidden.replaceAll((type, codes) -> Set.copyOf(codes));
    return Map.copyOf(hidden);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
