package fi.perhepuu.catalog.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgeSpanTest {

  private final ModelRelease model = model();

  @Test
  void from_the_first_stage_to_the_last() {
    assertEquals(new AgeSpan(false, false, 0, 6), span("age-0-1", "age-1-3", "age-3-6"));
    assertEquals(new AgeSpan(false, false, 0, 1), span("age-0-1"));
  }

  @Test
  void the_order_of_the_codes_does_not_matter() {
    assertEquals(span("age-0-1", "age-3-6"), span("age-3-6", "age-0-1"));
  }

  @Test
  void without_an_upper_limit() {
    assertEquals(new AgeSpan(false, false, 3, null), span("age-3-6", "age-18-plus"));
  }

  @Test
  void the_time_before_the_birth_is_told_on_its_own() {
    assertEquals(new AgeSpan(false, true, null, null), span("pregnancy-birth"));
    assertEquals(new AgeSpan(false, true, 0, 1), span("pregnancy-birth", "age-0-1"));
  }

  @Test
  void all_ages_and_none_named_are_everyone() {
    var everyone = new AgeSpan(true, false, null, null);
    assertEquals(everyone, span());
    assertEquals(everyone, span("age-0-1", "age-1-3", "age-3-6", "age-18-plus"));
    assertEquals(everyone, span("pregnancy-birth", "age-0-1", "age-1-3", "age-3-6", "age-18-plus"));
  }

  private AgeSpan span(String... codes) {
    return AgeSpan.of(model, List.of(codes));
  }

  private static ModelRelease model() {
    Map<String, ModelNode> stages = new LinkedHashMap<>();
    stage(stages, "pregnancy-birth", "odotus");
    stage(stages, "age-0-1", "0–1 v");
    stage(stages, "age-1-3", "1–3 v");
    stage(stages, "age-3-6", "3–6 v");
    stage(stages, "age-18-plus", "18+ v");
    return new ModelRelease("1", "", List.of("fi"), Map.of("age-stages", stages));
  }

  private static void stage(Map<String, ModelNode> stages, String code, String name) {
    Map<String, Object> content = Map.of("short", Map.of("fi", name));
    stages.put(code, new ModelNode("age-stages", code, 1, content));
  }
}
