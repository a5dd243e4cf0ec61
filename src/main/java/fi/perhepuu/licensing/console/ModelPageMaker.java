package fi.perhepuu.licensing.console;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.licensing.ModelRights;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.licensing.upgrades.UpgradeDesk;
import fi.perhepuu.licensing.words.Chapter;
import fi.perhepuu.licensing.words.NodeView;
import fi.perhepuu.licensing.words.WordView;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts the console's pages of the model together. */
@RequestScoped
class ModelPageMaker {

  @Inject OwnWordsDesk desk;
  @Inject UpgradeDesk upgrades;
  @Inject ModelRights license;
  @Inject SignedInUser user;
  @Inject RequestLanguage request;
  @Inject Locality locality;
  @Inject Texts texts;

  View overview(String done) {
    var counts = Arrays.stream(Chapter.values()).map(this::count).toList();
    var page =
        new OverviewPage(
            upgrades.version(),
            upgrades.newer().orElse(""),
            user.has(Role.ADMIN),
            moved(any -> true),
            counts,
            known(done));
    return view("licensing/overview", page, t("licensing.title"));
  }

  private OverviewPage.Count count(Chapter chapter) {
    var nodes = desk.nodes(chapter);
    return new OverviewPage.Count(
        chapter.code(),
        nodes.size(),
        nodes.stream().mapToLong(NodeView::ownWords).sum(),
        nodes.stream().filter(NodeView::hidden).count());
  }

  private List<MovedView> moved(Predicate<WordView> wanted) {
    return desk.movedOn().entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(entry -> new MovedView(entry.getValue(), entry.getKey()))
        .toList();
  }

  View chapter(Chapter chapter, String words, boolean own) {
    var nodes =
        desk.nodes(chapter).stream()
            .filter(node -> !own || node.isChanged())
            .filter(node -> node.says(words))
            .toList();
    var page = new ChapterPage(chapter.code(), nodes, words, own);
    return view("licensing/chapter", page, t("licensing.chapter." + chapter.code()));
  }

  View node(Chapter chapter, String code, String done) {
    return node(chapter, code, Map.of(), Map.of(), done);
  }

  View node(
      Chapter chapter,
      String code,
      Map<String, String> sent,
      Map<String, String> faults,
      String done) {
    var node = desk.node(chapter, code);
    var moved = moved(word -> node.words().anyMatch(word::equals));
    var title = in(node.name());
    return view(
        "licensing/node",
        new NodePage(node, moved, license.mayEdit(), sent, faults, known(done)),
        faults.isEmpty() ? title : t("licensing.error") + ": " + title);
  }

  private static View view(String template, Object page, String title) {
    return new View(template, page, Head.console(title, ModelEntry.SECTION));
  }

  private String known(String done) {
    return texts.has("fi", "licensing.done." + done) ? done : "";
  }

  private String t(String key) {
    return texts.get(spoken(), key);
  }

  private String in(LocalizedText text) {
    return text.in(spoken(), locality.fallbacks());
  }

  private String spoken() {
    return locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
  }
}
