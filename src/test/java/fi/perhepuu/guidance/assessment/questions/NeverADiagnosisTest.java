package fi.perhepuu.guidance.assessment.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.TextPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text of a questionnaire names an illness, a probability or a risk (L14). */
class NeverADiagnosisTest {

  private static final Pattern CLINICAL =
      Pattern.compile(
          "häiriö|sairau|sairaa|oireyhtym|riski|todennäköis|diagnoos|adhd|autis|masennu"
              + "|störning|sjukdom|syndrom|\\brisk|sannolik|diagnos|depress"
              + "|disorder|disease|illness|syndrome|probab|likel");

  /** The word may stand where it is said that this is none, or that none is needed. */
  private static final Pattern DENIED =
      Pattern.compile(
          "ei ole testi eikä diagnoosi|ilman diagnoosia|inget test och ingen diagnos|utan diagnos"
              + "|not a test or a diagnosis|without a diagnosis");

  private static final Pattern TOLD =
      Pattern.compile(
          "\\bsinulla on\\b|\\blapsellasi on\\b|\\blapsella on\\b|kärsit|\\bolet sairas"
              + "|\\bdu har\\b|\\bditt barn har\\b|\\bbarnet har\\b|lider av"
              + "|\\byou have\\b|\\byour child has\\b|\\bthe child has\\b|suffer");

  private static boolean isClinical(String text) {
    var plain = DENIED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return CLINICAL.matcher(plain).find();
  }

  private static boolean tellsACondition(String text) {
    return TOLD.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

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
    assertTrue(isClinical("Lapsella on tarkkaavuushäiriö."));
    assertTrue(isClinical("Diagnoosi: uupumus"));
    assertTrue(isClinical("Risken är stor."));
    assertTrue(tellsACondition("Sinulla on masennus."));
    assertTrue(tellsACondition("Du har en depression."));
    assertTrue(tellsACondition("You have burnout."));
  }

  @Test
  void noTextNamesAnIllnessOrARisk() throws IOException {
    List<String> texts = new ArrayList<>(productTexts());
    for (var node : ShippedModel.RELEASE.all("questionnaires")) {
      texts.addAll(texts(node, ".*"));
    }
    assertTrue(texts.size() > 300, texts.size() + " texts");
    assertEquals(List.of(), texts.stream().filter(NeverADiagnosisTest::isClinical).toList());
  }

  @Test
  void noResultTellsAFamilyWhatItHas() throws IOException {
    List<String> texts = new ArrayList<>(productTexts());
    for (var node : ShippedModel.RELEASE.all("questionnaires")) {
      texts.addAll(texts(node, "(bands|scoring|disclaimer).*"));
    }
    assertEquals(List.of(), texts.stream().filter(NeverADiagnosisTest::tellsACondition).toList());
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
