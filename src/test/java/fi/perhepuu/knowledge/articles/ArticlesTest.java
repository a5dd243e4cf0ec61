package fi.perhepuu.knowledge.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlesTest {

  private final Articles all = ArticlesForTest.licensed("violence-section", "lifestyle-path");
  private final Articles few = ArticlesForTest.licensed();

  @Test
  void anArticleOfAnUnlicensedThemeIsAbsent() {
    var violence = List.of("violence");

    assertFalse(all.ofThemes(violence).isEmpty());
    assertTrue(few.ofThemes(violence).isEmpty());
    assertTrue(all.find("fi", "kun-kotona-1").isPresent());
    assertTrue(few.find("fi", "kun-kotona-1").isEmpty());
  }

  @Test
  void anArticleIsFoundByThemeServiceTypeAndAge() {
    assertTrue(codes(all.ofThemes(List.of("growth"))).contains("art-baby-sleep"));
    assertTrue(codes(all.ofServiceTypes(List.of("clinic-team"))).contains("art-baby-sleep"));
    assertTrue(codes(all.ofAge("age-0-1")).contains("art-baby-sleep"));
    assertFalse(codes(all.ofAge("age-13-17")).contains("art-baby-sleep"));
  }

  @Test
  void theAddressOfASensitiveArticleTellsNothing() {
    var sensitive = all.all().stream().filter(ArticleCard::sensitive).toList();

    assertEquals(
        List.of("kun-kotona-1", "kun-kotona-2", "mielenterveys-1"),
        sensitive.stream().map(card -> card.slug().in("fi")).toList());
    assertEquals("nar-hemma-1", sensitive.get(0).slug().in("sv"));
  }

  @Test
  void noTwoArticlesShareAnAddress() {
    for (var language : ShippedModel.RELEASE.languages()) {
      var slugs = all.all().stream().map(card -> card.slug().in(language)).toList();
      assertEquals(slugs.size(), slugs.stream().distinct().count(), language);
    }
  }

  @Test
  void anArticleWithoutATextIsKnown() {
    var written = all.all().stream().filter(ArticleCard::written).toList();

    assertTrue(codes(written).contains("art-baby-sleep"));
    assertFalse(codes(written).contains("art-siblings"));
  }

  private static List<String> codes(List<ArticleCard> cards) {
    return cards.stream().map(ArticleCard::code).toList();
  }
}
