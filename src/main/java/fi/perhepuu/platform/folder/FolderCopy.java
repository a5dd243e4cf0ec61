package fi.perhepuu.platform.folder;

import fi.perhepuu.platform.data.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tenant's folder while it is written: what {@link Folder} reads. Another deployment makes the
 * same site of it.
 */
public final class FolderCopy {

  private static final String TENANT = "tenant.yaml";

  private final Map<String, Object> tenant = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();

  /** Adds facts to {@code tenant.yaml}; those that are there are replaced. */
  public void tenant(Map<String, Object> facts) {
    tenant.putAll(facts);
  }

  public void put(String file, byte[] content) {
    files.put(file, content);
  }

  public void put(String file, Map<String, Object> content) {
    put(file, YamlWriter.write(content));
  }

  /** The entries of a list, wherever a folder keeps it. */
  public void list(String list, List<?> entries) {
    if (Folder.OF_TENANT.contains(list)) {
      tenant.put(list, entries);
    } else if (!entries.isEmpty()) {
      put(list + ".yaml", YamlWriter.write(entries));
    }
  }

  /** All files by name, in the order of their names. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.put(TENANT, YamlWriter.write(tenant));
    return all;
  }
}
