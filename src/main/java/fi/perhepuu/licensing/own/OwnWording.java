package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.Safety;
import fi.perhepuu.licensing.TextPath;
import fi.perhepuu.licensing.words.Chapter;
import fi.perhepuu.licensing.words.NodeView;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.licensing.words.WordView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays the tenant's own words beside the model's, for its editors. */
final class OwnWording {

  private static final String SLUG = "slug";

  private final ModelRelease model;
  private final List<String> languages;
  private final Map<Place, OwnWord> own;

  OwnWording(ModelRelease model, List<String> languages, List<OwnWord> words) {
    this.model = model;
    this.languages = languages;
    this.own = words.stream().collect(Collectors.toMap(OwnWord::place, word -> word));
  }

  List<NodeView> nodes(Chapter chapter) {
    return model.all(chapter.type()).stream().map(node -> node(chapter, node)).toList();
  }

  NodeView node(Chapter chapter, ModelNode node) {
    var safety = new Safety(model);
    List<NodeView.TextView> texts = new ArrayList<>();
    for (var type : chapter.types()) {
      model.find(type, node.code()).ifPresent(part -> texts.addAll(texts(part)));
    }
    return new NodeView(
        chapter.code(),
        node.code(),
        node.name(),
        safety.covers(node),
        chapter.mayHide() && safety.mayHide(node),
        own.containsKey(Place.hiding(node.type(), node.code())),
        texts);
  }

  private List<NodeView.TextView> texts(ModelNode node) {
    List<NodeView.TextView> texts = new ArrayList<>();
    TextPath.eachText(
        node.content(),
        model.languages(),
        (field, byLanguage) -> {
          if (!field.equals(SLUG)) {
            texts.add(new NodeView.TextView(field, words(node, field, byLanguage)));
          }
        });
    return texts;
  }

  /** Also in a language the model's licensor has not written: there it says nothing. */
  private List<WordView> words(ModelNode node, String field, Map<?, ?> byLanguage) {
    return languages.stream()
        .filter(model.languages()::contains)
        .map(language -> new Place(node.type(), node.code(), field, language))
        .map(place -> word(place, Objects.toString(byLanguage.get(place.language()), "")))
        .toList();
  }

  private WordView word(Place place, String text) {
    return new WordView(place, text, own.get(place));
  }

  /** Where the model has moved on since, with the names of the nodes. */
  Map<WordView, LocalizedText> movedOn() {
    Map<WordView, LocalizedText> moved = new LinkedHashMap<>();
    for (var word : own.values()) {
      var place = word.place();
      var view = new WordView(place, text(place), word);
      if (!place.hides() && view.movedOn()) {
        moved.put(view, name(place));
      }
    }
    return moved;
  }

  private String text(Place place) {
    return model
        .find(place.type(), place.code())
        .filter(model::isShown)
        .flatMap(node -> node.text(place.field(), place.language()))
        .orElse(null);
  }

  private LocalizedText name(Place place) {
    return Chapter.having(place.type()).stream()
        .flatMap(chapter -> model.find(chapter.type(), place.code()).stream())
        .map(ModelNode::name)
        .findFirst()
        .orElse(LocalizedText.EMPTY);
  }
}
