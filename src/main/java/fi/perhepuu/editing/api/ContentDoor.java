package fi.perhepuu.editing.api;

import fi.perhepuu.editing.ContentDesk;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.EditedMeanwhile;
import fi.perhepuu.editing.Unsavable;
import fi.perhepuu.editing.Writing;
import fi.perhepuu.editing.forms.FormDocument;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.api.ApiRefusal;
import fi.perhepuu.platform.api.JsonAnswer;
import fi.perhepuu.platform.api.VersionTag;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What the API's addresses share: things by their codes, documents out of JSON, answers. */
@RequestScoped
class ContentDoor {

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject ItemDesk items;
  @Inject Locality locality;

  /** A thing its reader may write. */
  ItemView item(String list, String code) {
    kinds.get(list);
    var item = items.item(list, code);
    desk.newest(list, item.id());
    return item;
  }

  /** The code of the organization a thing belongs to, or null. */
  String organization(ItemView item) {
    return item.organization() == null
        ? null
        : items.item(item.organization()).map(ItemView::code).orElse(null);
  }

  /** Keeps what was sent as a new version. */
  ItemView write(String list, UUID id, int basedOn, Map<String, Object> body) {
    if (!(body.get("content") instanceof Map<?, ?> content)) {
      throw ApiRefusal.malformed("content", "The body must have an object \"content\".");
    }
    Map<String, Object> named = new LinkedHashMap<>();
    content.forEach((key, value) -> named.put(String.valueOf(key), value));
    var form = kinds.get(list).form();
    var sent = new SentContent(form, named);
    if (!sent.faults().isEmpty()) {
      throw Unsavable.shape(sent.faults());
    }
    var before = items.item(id).map(it -> desk.newest(list, id).content()).orElse(coded(body));
    var document = FormDocument.read(form, locality.languages(), sent.values(), before);
    return desk.save(list, new Writing(id, basedOn, document, "saved"));
  }

  private static Map<String, Object> coded(Map<String, Object> body) {
    return body.get("code") instanceof String code && !code.isBlank()
        ? Map.of("code", code)
        : Map.of();
  }

  /** A thing with its newest version, under that version's tag. */
  Response.ResponseBuilder whole(Response.Status status, ItemView item) {
    var content = desk.newest(item.list(), item.id()).content();
    var json = ContentJson.whole(item, organization(item), content);
    return JsonAnswer.of(status, json).tag(VersionTag.of(item.revision()));
  }

  /** The newest version comes along with the refusal. */
  static <T> T orStale(Supplier<T> work) {
    try {
      return work.get();
    } catch (EditedMeanwhile meanwhile) {
      throw ApiRefusal.stale(meanwhile.getMessage(), meanwhile.members());
    }
  }
}
