package fi.perhepuu.knowledge.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.html.Markdown;
import org.junit.jupiter.api.Test;

class ArticleLinksTest {

  private final ArticleLinks finnish =
      new ArticleLinks(
          ShippedModel.RELEASE, node -> true, "fi", parts -> "/fi/" + String.join("/", parts));

  @Test
  void linksOfTheModelBecomeAddressesInTheReadersLanguage() {
    var swedish =
        new ArticleLinks(
            ShippedModel.RELEASE, node -> true, "sv", parts -> "/sv/" + String.join("/", parts));

    assertEquals("/fi/services/type/perhetyo", finnish.apply("type:family-work"));
    assertEquals("/sv/services/type/familjearbete", swedish.apply("type:family-work"));
    assertEquals("/fi/knowledge/vauvan-uni", finnish.apply("article:art-baby-sleep"));
    assertEquals("/fi/national#nollalinja", finnish.apply("national:nollalinja"));
  }

  @Test
  void anOrdinaryAddressStaysAsItIs() {
    assertEquals("https://thl.fi/", finnish.apply("https://thl.fi/"));
    assertEquals("#alku", finnish.apply("#alku"));
  }

  @Test
  void aSensitiveTypeHasANeutralAddress() {
    assertEquals("/fi/services/type/kun-kotona-2", finnish.apply("type:shelter"));
  }

  @Test
  void aLinkToAnArticleThatIsNotShownLeadsToTheNationalServices() {
    var few =
        new ArticleLinks(
            ShippedModel.RELEASE, node -> false, "fi", parts -> "/fi/" + String.join("/", parts));

    assertEquals("/fi/national", few.apply("article:art-violence-at-home"));
  }

  @Test
  void everyLinkOfTheShippedArticlesLeadsSomewhere() {
    var faults = new Faults();

    new ArticleSection().check(ShippedModel.RELEASE, faults);

    assertFalse(faults.any(), () -> faults.all().toString());
  }

  @Test
  void textIsRenderedWithItsLinksResolved() {
    var html = Markdown.html("Kysy [perhetyöstä](type:family-work). <b>x</b>", finnish);

    assertTrue(html.contains("href=\"/fi/services/type/perhetyo\""), html);
    assertFalse(html.contains("<b>"), html);
  }
}
