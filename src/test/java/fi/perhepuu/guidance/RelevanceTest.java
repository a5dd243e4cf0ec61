package fi.perhepuu.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.ArticlesForTest;
import fi.perhepuu.licensing.ModelNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelevanceTest {

  private final List<ArticleCard> articles =
      ArticlesForTest.licensed("violence-section", "lifestyle-path").all();

  private static Relevance situation(String code) {
    var node = ShippedModel.RELEASE.get("life-situations", code);
    return Relevance.ofSituation(ShippedModel.RELEASE, LifeSituation.of(node));
  }

  private List<String> read(String situation) {
    return situation(situation).articles(articles).stream().map(ArticleCard::code).toList();
  }

  @Test
  void theArticleThatIsMostAboutASituationComesFirst() {
    assertEquals("art-money", read("money").get(0));
    assertEquals("art-two-homes", read("separation").get(0));
    assertTrue(read("everyday-strain").contains("art-parent-exhaustion"));
    assertEquals("art-new-in-finland", read("new-in-finland").get(0));
  }

  @Test
  void violenceIsTalkedOfOnlyWhereItIsAsked() {
    assertEquals(List.of("art-violence-at-home", "art-using-violence"), read("violence"));
    assertFalse(read("crisis").contains("art-violence-at-home"));
    assertFalse(situation("crisis").themes(List.of()).contains("violence"));
  }

  @Test
  void everySituationHasSomethingToRead() {
    for (var node : ShippedModel.RELEASE.all("life-situations")) {
      assertFalse(read(node.code()).isEmpty(), node.code());
      assertTrue(read(node.code()).size() <= 6, node.code());
    }
  }

  @Test
  void themesFollowFromTypesAndArticles() {
    var money = situation("money");

    assertEquals(List.of("daily-life-money"), money.themes(money.articles(articles)));
    assertEquals("violence", situation("violence").themes(List.of()).get(0));
  }

  @Test
  void whatIsForEveryFamilyComesFirst() {
    var levels =
        situation("everyday-strain").types().stream()
            .map(type -> type.string("level").orElseThrow())
            .distinct()
            .toList();

    assertEquals(
        ShippedModel.RELEASE.all("support-levels").stream()
            .map(ModelNode::code)
            .filter(levels::contains)
            .toList(),
        levels);
  }

  @Test
  void anAgeHasItsOwnThingsToRead() {
    var baby = Relevance.ofAge(ShippedModel.RELEASE, "age-0-1");

    assertFalse(baby.types().isEmpty());
    assertFalse(baby.themes(baby.articles(articles)).contains("violence"));
  }
}
