package fi.perhepuu.branding;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.Documents;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.folder.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The brand as its admins have it before them, and how the site would look with it. */
@ApplicationScoped
@Transactional
public class BrandDrafts {

  /** The list that holds nothing but the brand, and the brand's code in it. */
  public static final String LIST = "brand";

  public static final String LOGO = "logo";
  public static final String ICON = "favicon";

  @Inject ItemDesk items;
  @Inject ContentDesk desk;
  @Inject BrandRows rows;
  @Inject ProfileReader profiles;
  @Inject BrandKind kind;

  /**
   * The newest version.
   *
   * @param item null while nobody has ever changed the brand the site came with
   */
  public record Newest(UUID id, ItemView item, int revision, Map<String, Object> document) {}

  public Newest newest() {
    var known = items.id(LIST, LIST).flatMap(items::item);
    if (known.isEmpty()) {
      return new Newest(rows.brand().id, null, 0, published());
    }
    var version = desk.newest(LIST, known.get().id());
    return new Newest(known.get().id(), known.get(), version.number(), version.content());
  }

  private Map<String, Object> published() {
    return BrandDocument.of(rows.brand(), rows.document(Document.PROFILE));
  }

  /** The site in a look that may be unfinished: what is wrong in it stays as it is published. */
  public SiteProfile profile(Map<String, Object> document) {
    var published = published();
    Map<String, Object> whole = new LinkedHashMap<>(document);
    var faults = new Faults();
    read(whole, faults);
    faults.all().forEach(fault -> mend(whole, fault.path(), published));
    var read = read(whole, new Faults());
    return profiles.of((Brand) read.get(0), ((Document) read.get(1)).content());
  }

  private static void mend(Map<String, Object> document, String path, Map<String, Object> sound) {
    var key = path.split("\\.", 2)[0];
    if (sound.containsKey(key)) {
      document.put(key, sound.get(key));
    } else {
      document.remove(key);
    }
  }

  private List<Object> read(Map<String, Object> document, Faults faults) {
    return kind.read(new Alone(), Documents.entry(LIST, document, faults), rows.brand().id);
  }

  /** The document with some values written over: {@code shortName.sv}. */
  public static Map<String, Object> with(Map<String, Object> document, Map<String, String> values) {
    var flat = Flat.of(document);
    flat.putAll(values);
    return Flat.nested(flat);
  }

  /** A brand refers to nothing, and a look may be tried on before everything is translated. */
  private static final class Alone implements Surroundings {

    @Override
    public List<String> languages() {
      return List.of();
    }

    @Override
    public String defaultLanguage() {
      return "fi";
    }

    @Override
    public List<Entry> all(String list) {
      return List.of();
    }

    @Override
    public UUID id(String list, String code) {
      return new UUID(0, 0);
    }
  }
}
