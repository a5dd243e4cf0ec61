package fi.perhepuu.platform.folder;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import fi.perhepuu.platform.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A tenant's folder while it is read: its files as entries, the languages every text must come in,
 * and the ids by which rows made from different files find each other.
 */
public final class Folder {

  private final Path directory;
  private final Faults faults = new Faults();
  private final Map<String, List<Entry>> lists = new HashMap<>();
  private final Map<String, UUID> ids = new HashMap<>();
  private final Entry tenant;

  public Folder(Path directory) {
    this.directory = directory;
    this.tenant = map("tenant.yaml").orElse(null);
  }

  public Faults faults() {
    return faults;
  }

  public String name() {
    return directory.getFileName().toString();
  }

  /** The entry of {@code tenant.yaml}; empty when it could not be read. */
  public Optional<Entry> tenant() {
    return Optional.ofNullable(tenant);
  }

  public List<String> languages() {
    return tenant()
        .flatMap(it -> it.entry("languages"))
        .map(it -> it.words("published"))
        .orElse(List.of());
  }

  public String defaultLanguage() {
    return tenant().flatMap(it -> it.entry("languages")).map(it -> it.text("default")).orElse("fi");
  }

  public Optional<Entry> map(String file) {
    try {
      if (!exists(file)) {
        faults.add(path(file), 1, "the file is missing");
        return Optional.empty();
      }
      return new YamlReader(faults).map(path(file), Files.newInputStream(directory.resolve(file)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The entries of a list file; a folder may leave a list file out. */
  public List<Entry> list(String file) {
    return lists.computeIfAbsent(file, this::read);
  }

  private List<Entry> read(String file) {
    try {
      return exists(file)
          ? new YamlReader(faults).list(path(file), Files.newInputStream(directory.resolve(file)))
          : List.of();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public boolean exists(String file) {
    return Files.isRegularFile(directory.resolve(file));
  }

  /** A whole text file, or a fault and an empty text. */
  public String text(String file) {
    try {
      if (exists(file)) {
        return Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    faults.add(path(file), 1, "the file is missing");
    return "";
  }

  /** Notes a fault unless {@code key} is a text in every published language. */
  public LocalizedText localized(Entry entry, String key) {
    var text = entry.localized(key);
    return text.isEmpty() ? text : complete(entry, key, text);
  }

  /** As {@link #localized}, but the text may be left out altogether. */
  public LocalizedText optionalLocalized(Entry entry, String key) {
    return entry.has(key) ? localized(entry, key) : LocalizedText.EMPTY;
  }

  private LocalizedText complete(Entry entry, String key, LocalizedText text) {
    languages().stream()
        .filter(language -> !text.has(language))
        .forEach(language -> entry.fault(key, "'" + key + "' lacks the text in " + language));
    return text;
  }

  /** The same entries; a fault for each whose code another one has already. */
  public List<Entry> coded(List<Entry> entries) {
    Set<String> codes = new HashSet<>();
    for (var entry : entries) {
      var code = entry.text("code");
      if (!codes.add(code)) {
        entry.fault("code", "code '" + code + "' is used twice");
      }
    }
    return entries;
  }

  /** The id of what {@code code} names in a list; the same whenever it is asked. */
  public UUID id(String list, String code) {
    return ids.computeIfAbsent(list + "/" + code, any -> UUID.randomUUID());
  }

  /** The id that a reference leads to; a fault when the list has no such code. */
  public UUID reference(Entry entry, String key, String list, Set<String> codes) {
    var code = entry.text(key);
    if (!code.isEmpty() && !codes.contains(code)) {
      entry.fault(key, "'" + key + "' names '" + code + "', which is not in " + list);
    }
    return id(list, code);
  }

  /** The codes of a list inside {@code tenant.yaml}. */
  public Set<String> codesOf(String list) {
    return codes(tenant().map(it -> it.entries(list)).orElse(List.of()));
  }

  public Set<String> codes(List<Entry> entries) {
    return entries.stream()
        .flatMap(it -> it.optionalText("code").stream())
        .collect(Collectors.toSet());
  }

  private String path(String file) {
    return "tenants/" + name() + "/" + file;
  }
}
