package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderCopy;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.folder.FolderWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes {@code model.yaml}: the texts of the model a tenant says in its own words, each
 * with the model's text it was laid over, and the nodes it hides.
 */
@ApplicationScoped
class OwnWordsFolder implements FolderPart, FolderWriter {

  private static final String LIST = "model";
  private static final String SOURCE = "model.yaml";

  @Inject ModelOverrides overrides;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public List<Object> read(Folder folder) {
    return folder.list(SOURCE).stream().map(entry -> (Object) override(entry)).toList();
  }

  private ModelOverride override(Entry entry) {
    var hides = entry.flag("hidden");
    var type = entry.text("type");
    var code = entry.text("code");
    var place =
        hides
            ? Place.hiding(type, code)
            : new Place(type, code, entry.text("field"), entry.text("language"));
    var override = new ModelOverride(place);
    var words = hides ? "" : entry.text("text");
    override.say(words, hides ? "" : entry.text("instead"), SOURCE, clock.instant());
    return override;
  }

  @Override
  @Transactional
  public void write(FolderCopy copy) {
    copy.list(LIST, overrides.all().stream().map(OwnWordsFolder::entry).toList());
  }

  private static Map<String, Object> entry(ModelOverride override) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", override.type);
    entry.put("code", override.code);
    if (override.view().place().hides()) {
      entry.put("hidden", true);
    } else {
      entry.put("field", override.field);
      entry.put("language", override.language);
      entry.put("text", override.value);
      entry.put("instead", override.baseText);
    }
    return entry;
  }
}
