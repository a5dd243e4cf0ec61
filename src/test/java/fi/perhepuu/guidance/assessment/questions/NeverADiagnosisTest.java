package fi.perhepuu.guidance.assessment.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.TextPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** No text of a questionnaire names an illness, a probability or a risk (L14). */
class NeverADiagnosisTest {

  private static List<String> texts(ModelNode node, String fields) {
    List<String> texts = new ArrayList<>();
    TextPath.eachText(
        node.content(),
        List.of("fi", "sv", "en"),
        (path, byLanguage) -> {
          if (path.matches(fields)) {
            byLanguage.values().forEach(text -> texts.add(String.valueOf(text)));
          }
        });
    return texts;
  }

  private static List<String> productTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (var language : List.of("fi", "sv", "en")) {
      var properties = new Properties();
      var file = "/texts/guidance_" + language + ".properties";
      try (var in = NeverADiagnosisTest.class.getResourceAsStream(file)) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      properties.stringPropertyNames().stream()
          .filter(key -> key.startsWith("guidance.test"))
          .forEach(key -> texts.add(properties.getProperty(key)));
    }
    return texts;
  }

  @Test
  void theTestItselfKnowsAClinicalTextWhenItSeesOne() {
    assertTrue(ClinicalWords.nameAnIllness("Lapsella on tarkkaavuushäiriö."));
    assertTrue(ClinicalWords.nameAnIllness("Diagnoosi: uupumus"));
    assertTrue(ClinicalWords.nameAnIllness("Risken är stor."));
    assertTrue(ClinicalWords.tellsACondition("Sinulla on masennus."));
    assertTrue(ClinicalWords.tellsACondition("Du har en depression."));
    assertTrue(ClinicalWords.tellsACondition("You have burnout."));
  }

  @Test
  void aConditionIsToldInResultsOnlyAndAWordMayBeDenied() {
    assertTrue(ClinicalWords.areIn("bands.0.text", "Du har mycket att bära."));
    assertFalse(ClinicalWords.areIn("questions.0.text", "Du har mycket att bära."));
    assertTrue(ClinicalWords.areIn("questions.0.text", "Onko lapsella todettu ADHD?"));
    assertFalse(ClinicalWords.areIn("disclaimer", "Tämä ei ole testi eikä diagnoosi."));
  }

  @Test
  void noTextNamesAnIllnessOrARisk() throws IOException {
    List<String> texts = new ArrayList<>(productTexts());
    for (var node : ShippedModel.RELEASE.all("questionnaires")) {
      texts.addAll(texts(node, ".*"));
    }
    assertTrue(texts.size() > 300, texts.size() + " texts");
    assertEquals(List.of(), texts.stream().filter(ClinicalWords::nameAnIllness).toList());
  }

  @Test
  void noResultTellsAFamilyWhatItHas() throws IOException {
    List<String> texts = new ArrayList<>(productTexts());
    for (var node : ShippedModel.RELEASE.all("questionnaires")) {
      texts.addAll(texts(node, "(bands|scoring|disclaimer).*"));
    }
    assertEquals(List.of(), texts.stream().filter(ClinicalWords::tellsACondition).toList());
  }

  @Test
  void everyQuestionnaireSaysInEveryLanguageThatItIsNoDiagnosis() {
    var denials = Map.of("fi", "eikä diagnoosi", "sv", "ingen diagnos", "en", "or a diagnosis");
    for (var node : ShippedModel.RELEASE.all("questionnaires")) {
      denials.forEach(
          (language, words) ->
              assertTrue(node.localized("disclaimer").in(language).contains(words), node.code()));
    }
  }
}
